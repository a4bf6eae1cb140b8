/** What `client` says of a body. */
export const CLIENT = {
  'must-decode':
    'A client must turn the body into its types without an error, whatever a validator says: the contract allows it, or it is what vendors add without notice, such as a new value of a list of names.',
  'may-reject': 'The contract forbids the body. A client may raise an error or pass it on; it must not crash.',
} as const;

/** What a runner must be able to do for a vector to mean something. It skips a vector that names what it cannot do. */
export const REQUIRES = {
  'format-assertion':
    'The validator asserts `format`, and knows the format. Every validator that does agrees on these.',
  'strict-format':
    'Our reading of a format where validators differ: leap seconds, a space for the T of a date and time, http without a host, formats of OpenAPI such as int32.',
  'json-text': 'The validator asserts `contentMediaType: application/json`: such text must parse as JSON.',
  'decimal-multiple':
    'The validator tells multiples of a decimal fraction such as 0.01 by decimal digits; division of binary fractions refuses some.',
  refusal:
    'The client refuses arguments that no URL can say, before it sends anything: the segments `.` and `..` would be taken out of the path, and another resource asked for.',
} as const;

/** How what a client made is compared with a vector. */
export const COMPARISON = {
  valid:
    'The verdict of JSON Schema 2020-12 on `data` against the file that `schema` names, its path being relative to the root of the kit.',
  failsAt:
    'JSON Pointer of the value that fails, and in `keyword` the keyword that it fails at. A missing or forbidden property fails at the object. Inside anyOf and oneOf the outermost one fails. Of a property whose schema is `false`, which must not be there, the keyword is `false`; validators give that another name. There may be other failures beside it.',
  data: 'What a client decodes, and encodes again, equals `data` as JSON: numbers by value, the order of properties does not count. A property that the client does not know may be lost; null and absent may be one.',
  body: 'Where a response test has `body`, the same value in other characters: feed these to the client, in UTF-8.',
  decode:
    'By pointer, values that a client may turn into types of its own. `instant`: compare the moments, in UTC; `uri`: compare after normalising both.',
  uri: 'Path and query behind the base URL, byte for byte. A generator that escapes more or fewer of the characters that may stand in a segment (RFC 3986, 3.3) sends the same thing where the segments are equal after they were split at `/` and decoded once, and the pairs of the query are equal in their order after decoding, `+` being a space.',
  headers:
    'By name in any case. `content-type` compares without parameters. Other headers may be sent, but none of `forbidHeaders`.',
  requestBody:
    'JSON compares as a value. A form compares as its pairs after decoding: the order counts among those of one name alone. A date and time may be the same moment in other characters.',
  expect: 'Null: the client must raise an error and send nothing.',
} as const;
