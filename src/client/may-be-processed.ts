/** Makes an error of a write say that the vendor may have processed it all the same. */
export const mayBeProcessed = <E extends Error>(error: E): E =>
  Object.assign(error, { message: `${error.message}; it may have been processed`, mayBeProcessed: true });
