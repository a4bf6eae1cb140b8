import type { Call, WithResponse } from './types.js';

/** Makes a promise of the data that can also give the whole answer. */
export function callOf(whole: Promise<WithResponse<unknown>>): Call<unknown> {
  const data = whole.then((answer) => answer.data);
  return Object.assign(data, {
    withResponse: () => {
      data.catch(() => undefined); // whoever asks for the whole answer hears of the failure there
      return whole;
    },
  });
}
