import type { Fault, Severity } from './finding.js';

/** What a code of a finding means, to be read by somebody who meets it for the first time. */
export interface CatalogueEntry {
  readonly severity: Severity;
  readonly fault: Fault;
  /** One line: what was seen. */
  readonly title: string;
  readonly meaning: string;
  readonly example: string;
  readonly action: string;
}

type Row = readonly [title: string, meaning: string, example: string, action: string];

const table = (severity: Severity, fault: Fault, rows: Record<string, Row>): Record<string, CatalogueEntry> =>
  Object.fromEntries(
    Object.entries(rows).map(([code, [title, meaning, example, action]]) => [
      code,
      { severity, fault, title, meaning, example, action },
    ]),
  );

const ASK_VENDOR =
  'Tell the vendor, quoting the request id. If the change is meant, change the contract and regenerate.';
const EXTEND = 'Read what is new. If you want to rely on it, add it to the contract and regenerate.';
const FIX_REQUEST = 'Correct the caller: the request is outside the contract.';

/** Every code that a finding can have. Codes are stable: none is renamed or used for anything else. */
export const catalogue: Readonly<Record<string, CatalogueEntry>> = {
  ...table('breaking', 'vendor', {
    'schema.type': [
      'A value of the wrong type',
      'The contract names other JSON types for this value.',
      '`"sid": 42` where a string is due',
      ASK_VENDOR,
    ],
    'schema.null': [
      'Null where null is not allowed',
      'The contract does not list null among the types.',
      '`"state": null`',
      ASK_VENDOR,
    ],
    'schema.enum': [
      'A value outside its list',
      'The contract lists the values that it knows, and this is none of them.',
      '`"state": "paused"`',
      `A client must not crash on it. ${ASK_VENDOR}`,
    ],
    'schema.const': [
      'A value other than the one allowed',
      'The contract allows exactly one value.',
      '`"version": 2` where only 1 is due',
      ASK_VENDOR,
    ],
    'schema.pattern': [
      'Text of the wrong form',
      'The text does not match the regular expression of the contract.',
      '`"sid": "XX…"` where `^CH[0-9a-fA-F]{32}$` is due',
      ASK_VENDOR,
    ],
    'schema.minLength': ['Text that is too short', 'Counted in characters (code points).', 'an empty name', ASK_VENDOR],
    'schema.maxLength': [
      'Text that is too long',
      'Counted in characters (code points).',
      'a friendly name of 257 characters',
      ASK_VENDOR,
    ],
    'schema.minimum': ['A number below its range', 'The contract gives a least value.', '`"page": -1`', ASK_VENDOR],
    'schema.maximum': [
      'A number above its range',
      'The contract gives a greatest value.',
      '`"page_size": 1000`',
      ASK_VENDOR,
    ],
    'schema.exclusiveMinimum': [
      'A number at or below its lower limit',
      'The limit itself is excluded.',
      '`"ratio": 0` where more than 0 is due',
      ASK_VENDOR,
    ],
    'schema.exclusiveMaximum': [
      'A number at or above its upper limit',
      'The limit itself is excluded.',
      '`"ratio": 1` where less than 1 is due',
      ASK_VENDOR,
    ],
    'schema.multipleOf': [
      'A number off its grid',
      'The contract asks for a multiple.',
      '`"price": 0.005` where 0.01 is the step',
      ASK_VENDOR,
    ],
    'schema.format': [
      'Text that is not of its format',
      'Dates are RFC 3339 with `T` and exist in the calendar; URIs are absolute.',
      '`"date_created": "2015-02-30T00:00:00Z"`',
      ASK_VENDOR,
    ],
    'schema.json-text': [
      'Text that should be JSON and is not',
      'The contract says that this text holds JSON.',
      '`"attributes": "{topic}"`',
      ASK_VENDOR,
    ],
    'schema.required': [
      'A required property is missing',
      'The contract requires the key, even where its value may be null.',
      'a conversation without `sid`',
      ASK_VENDOR,
    ],
    'schema.additionalProperties': [
      'A closed object was opened',
      'The contract allows no further properties here.',
      'a key beside those of a closed object',
      ASK_VENDOR,
    ],
    'schema.unevaluatedProperties': [
      'A closed object was opened',
      'No part of the combined schema knows this property, and the contract allows no other.',
      'a key that no branch lists',
      ASK_VENDOR,
    ],
    'schema.minProperties': [
      'An object with too few properties',
      'The contract asks for more keys.',
      '`{}` where one key is due',
      ASK_VENDOR,
    ],
    'schema.maxProperties': [
      'An object with too many properties',
      'The contract limits the number of keys.',
      'eleven keys where ten are allowed',
      ASK_VENDOR,
    ],
    'schema.propertyNames': [
      'A property name that is not allowed',
      'The contract says how keys are written.',
      '`"Bad Key": 1`',
      ASK_VENDOR,
    ],
    'schema.minItems': [
      'A list that is too short',
      'The contract asks for more items.',
      '`[]` where one item is due',
      ASK_VENDOR,
    ],
    'schema.maxItems': [
      'A list that is too long',
      'The contract limits the number of items.',
      '101 items on a page of 100',
      ASK_VENDOR,
    ],
    'schema.uniqueItems': [
      'A list with the same item twice',
      'The contract asks for different items.',
      '`["a", "a"]`',
      ASK_VENDOR,
    ],
    'schema.contains': [
      'A list without an item that it must have',
      'At least so many items must fit a schema.',
      'no `owner` among the roles',
      ASK_VENDOR,
    ],
    'schema.maxContains': [
      'A list with too many items of a kind',
      'At most so many items may fit a schema.',
      'two owners where one is allowed',
      ASK_VENDOR,
    ],
    'schema.anyOf': [
      'A value that fits none of its forms',
      'The contract lists several forms and none of them is near.',
      'a number where text or a list is due',
      ASK_VENDOR,
    ],
    'schema.oneOf': [
      'A value that does not fit exactly one form',
      'It fits none of the forms, or more than one.',
      'a body that is a card and an account at once',
      ASK_VENDOR,
    ],
    'schema.not': [
      'A value that the contract rules out',
      'The contract says what this must not be.',
      'an empty object where `{}` is ruled out',
      ASK_VENDOR,
    ],
    'schema.false': [
      'A value where none may be',
      'The contract allows nothing here.',
      'a property whose schema is `false`',
      ASK_VENDOR,
    ],
    'schema.writeOnly': [
      'A write-only property in a response',
      'The contract says that it is only ever sent.',
      'a password that comes back',
      ASK_VENDOR,
    ],
    'schema.unexplained': [
      'A body that the compiled check refuses',
      'The check refuses the value by a keyword that this version cannot explain.',
      'a list that breaks `unevaluatedItems`',
      'Compare body and schema by hand, and report this as a defect of the tool.',
    ],
    'header.missing': [
      'A required response header is missing',
      'The contract requires the header.',
      'no `ETag`',
      ASK_VENDOR,
    ],
    'content-type.missing': [
      'The content type is missing',
      'There is a body, and no `Content-Type` says what it is.',
      'a JSON body without the header',
      ASK_VENDOR,
    ],
    'content-type.undocumented': [
      'A content type that the contract does not know',
      'It is neither documented for this status nor JSON.',
      '`text/html` from a proxy',
      ASK_VENDOR,
    ],
    'body.missing': [
      'The body is missing',
      'The contract documents a body for this status, and there is none.',
      'a 200 of length 0',
      ASK_VENDOR,
    ],
    'body.not-json': [
      'The body is not JSON',
      'The content type promises JSON and the text is none.',
      'an HTML page sent as `application/json`',
      ASK_VENDOR,
    ],
    'body.cut': [
      'The body is cut',
      'The JSON text ends before it is complete.',
      '`{"sid": "CH`',
      'Repeat the call. If it stays so, tell the vendor.',
    ],
    'live.another-resource': [
      'A second read that brings another resource',
      'A live run read a resource in two ways, twice each, and a value that tells which resource it is differs.',
      'a read by unique name whose `sid` is not that of the read by SID',
      'Read by the SID alone until the vendor has explained it. Tell the vendor, quoting both request ids.',
    ],
    'live.not-as-sent': [
      'What was sent did not come back',
      'A live run that provisions wrote a value, and the answer, or a read after it, has another.',
      'a name in the answer that is not the one in the form',
      'Read again before you rely on what was written. Tell the vendor, quoting the request id.',
    ],
    'live.not-listed': [
      'A resource that no list shows',
      'A live run that provisions made a resource, walked all pages of its list three times, and did not find it.',
      'a message that the list of its conversation lacks',
      'Fetch by SID what you made yourself. Tell the vendor, quoting the request id.',
    ],
    'live.not-removed': [
      'A resource that is there after it was removed',
      'A live run that provisions removed a resource with success, and three reads after that still brought it.',
      'a conversation that is fetched after its 204',
      'Look whether it is gone later, and remove it by hand if it is not. Tell the vendor, quoting the request id.',
    ],
  }),
  ...table('drift', 'vendor', {
    'schema.enum-case': [
      'A value that differs only by case',
      'The contract knows the value in other letters.',
      '`"state": "Active"`',
      ASK_VENDOR,
    ],
    'property.undocumented': [
      'A property that the contract does not know',
      'The vendor sends more than the contract lists. Nothing that you rely on is broken.',
      '`"closed_by": …` in a conversation',
      EXTEND,
    ],
    'status.undocumented': [
      'A status that the contract does not know',
      'The contract lists the statuses of the operation.',
      '418',
      EXTEND,
    ],
    'content-type.variant': [
      'Another JSON media type than documented',
      'The body is JSON, under a name that the contract does not list.',
      '`application/vnd.vendor+json`',
      EXTEND,
    ],
    'header.undocumented': [
      'A response header that the contract does not know',
      "HTTP's own headers and those of common infrastructure are not counted.",
      '`Twilio-New-Thing: 1`',
      EXTEND,
    ],
    'body.undocumented': [
      'A body where none is documented',
      'The contract documents this status without a body.',
      'text behind a 204',
      EXTEND,
    ],
    'deprecation.announced': [
      'The vendor announces a deprecation',
      'A `Deprecation` header (RFC 9745) came with the response.',
      '`Deprecation: @1767225600`',
      "Read the vendor's notes and plan the move.",
    ],
    'sunset.announced': [
      'The vendor announces an end',
      'A `Sunset` header (RFC 8594) names the day on which the resource ends.',
      '`Sunset: Wed, 11 Nov 2026 11:11:11 GMT`',
      'Move before that day.',
    ],
    'warning.announced': [
      'The vendor sends a warning',
      'A `Warning` header came with the response.',
      '`Warning: 299 - "old"`',
      'Read it with `--show-values`.',
    ],
    'rule.broken': [
      'Two values that do not fit each other',
      'A cross-field rule of the contract does not hold. The finding names the rule.',
      'a `url` that does not end with the `sid` of the same body',
      ASK_VENDOR,
    ],
    'live.other-order': [
      'A list in another order than was asked for',
      'A live run asked for a list in an order, and its items are in another.',
      '`index` 0, 1, 2 although `Order=desc` was asked for',
      'Sort what you read. Tell the vendor, quoting the request id.',
    ],
    'live.reads-differ': [
      'Two reads of a resource that differ',
      'A live run read a resource in two ways, twice each. Each way gave the same both times, and the two ways did not.',
      'an older `friendly_name` in the read by unique name',
      'Do not mix the two ways in one program until the vendor has explained it.',
    ],
  }),
  ...table('drift', 'request', {
    'request.path': [
      'A path that the contract does not know',
      'No operation has a path like this, so nothing was verified.',
      '`GET /v2/Nothing`',
      'Add the operation to the contract, or leave these exchanges out with `--only`.',
    ],
    'request.method': [
      'A method that the contract does not know for this path',
      'The path is known, with other methods. Nothing was verified.',
      '`DELETE` where only `GET` is documented',
      'Add the operation to the contract, or leave these exchanges out with `--only`.',
    ],
    'request.query': [
      'A query parameter that the contract does not know',
      'The operation does not list it.',
      '`?Verbose=1`',
      FIX_REQUEST,
    ],
  }),
  ...table('breaking', 'request', {
    'request.parameter': [
      'A parameter against its schema',
      'What was sent does not fit what the contract says of this parameter.',
      'a service SID that does not start with `IS`',
      FIX_REQUEST,
    ],
    'request.parameter-missing': [
      'A required parameter is missing',
      'The contract requires it.',
      'a list without its required filter',
      FIX_REQUEST,
    ],
    'request.body': [
      'A request body against its schema',
      'What was sent does not fit what the contract says of the body.',
      'a form without a required field',
      FIX_REQUEST,
    ],
    'request.body-missing': [
      'A required request body is missing',
      'The contract requires a body.',
      'an empty `POST`',
      FIX_REQUEST,
    ],
    'request.content-type': [
      'A request body of an undocumented media type',
      'The operation does not take it.',
      'JSON where a form is due',
      FIX_REQUEST,
    ],
  }),
  ...table('drift', 'spec', {
    'spec.example': [
      'An example of the contract that contradicts its schema',
      'The contract disagrees with itself.',
      'an example without a required key',
      'Correct the example or the schema.',
    ],
  }),
  ...table('notice', 'environment', {
    'environment.credentials': [
      'The credentials were refused',
      'The live target answered 401 or 403, so nothing was verified.',
      '401 on a live run',
      'Check the credentials and their region.',
    ],
    'environment.rate-limit': [
      'The rate limit was reached',
      'The live target answered 429, so nothing was verified.',
      '429 on a live run',
      'Run again later.',
    ],
    'environment.server-error': [
      'The live target failed',
      'It answered with a 5xx status, so nothing was verified.',
      '503 on a live run',
      'Run again later.',
    ],
    'environment.timeout': [
      'The live target did not answer in time',
      'The call ended at its deadline, so nothing was verified.',
      'no answer for 30 s',
      'Run again later.',
    ],
    'environment.connection': [
      'The live target could not be reached',
      'There was no connection, or it broke.',
      'a host that does not resolve',
      'Check the network, the host and `--base-url`.',
    ],
    'environment.subject': [
      'The subject of the live run is not there',
      'The live target answered 404 for the resource that the run reads.',
      'a deleted conversation',
      'Make a subject and name it in the environment.',
    ],
    'environment.redirect': [
      'The live target answered with a redirect',
      'It is not followed: credentials must not travel to another host. Nothing was verified.',
      '302 to a sign-in page',
      'Check the network and `--base-url`.',
    ],
    'environment.body': [
      'A live answer that did not come as it was sent',
      'The body is cut, is too large to be read, or is an error page of somebody on the way. Nothing was verified.',
      'a connection that closes in the middle of the body',
      'Run again later. If it stays so, look at proxies, and ask the vendor with the request id.',
    ],
    'environment.unconfirmed': [
      'A live finding that could not be confirmed',
      'What breaks the contract is asked for again before it counts. This did not show again, so nothing was proved.',
      'an HTML page once, and the right answer a second later',
      'Run again. If it comes back, keep the traffic and hold it against the contract.',
    ],
    'environment.budget': [
      'The budget of requests is used up',
      'A live run sends no more requests than `--max-requests`, repeats included. What was left was not asked.',
      '100 requests, most of them answered with 429',
      'Run again later, raise `--max-requests`, or call fewer operations with `--only`.',
    ],
    'environment.read-once': [
      'The subject could be read in one way only',
      'The contract says that another value of the answer leads to the same resource, and the subject has none.',
      'a conversation without a unique name',
      'Give the subject such a value.',
    ],
  }),
  ...table('breaking', 'recording', {
    'recording.unreadable': [
      'A file that is no exchange',
      'It is not JSON, or lacks what an exchange must have.',
      'a cut file',
      'Repair or remove the file.',
    ],
    'recording.unredacted': [
      'A recording that holds a credential',
      'Recordings are shared, so a credential in one is leaked. Headers, URL and bodies are searched, behind the usual encodings too.',
      'an `authorization` header, or a JSON web token in a body',
      'Revoke the credential, remove the file from the history too, and record it again with `contract record`.',
    ],
    'recording.expectation': [
      'A finding that the recording promises did not come',
      'The recording says that it must produce this finding.',
      '`expect` lists `schema.enum`, and the body passes',
      'Either the contract lost a clause, or the expectation is wrong.',
    ],
    'recording.evidence': [
      'A recording with a false claim of evidence',
      'Only `contract record` writes `recorded`: with a date that is not in the future, a source that names the host, the sha256 of the contract, and a host that is a server of the contract.',
      '`"evidence": "recorded"` without `at`',
      'Call it authored, or record it again.',
    ],
    'coverage.lost': [
      'Something that was shown once and is shown no longer',
      'The file given with `--ratchet` says that a valid exchange showed this form of a value, and none does now, or only one of weaker evidence. What nobody shows, nobody would miss.',
      'the recording of `"state": "initializing"` was deleted',
      'Bring the recording back, or another that shows it. If it is meant, delete its line in the file.',
    ],
    'recording.overdue': [
      'A recording that is too old to prove anything',
      'It is older than the limit (`--overdue-days`, 365 by default), so it tells how the vendor was and not how it is.',
      'recorded 400 days ago',
      'Record it again with `contract record`, or remove it.',
    ],
  }),
  ...table('breaking', 'recording', {
    'baseline.expired': [
      'An entry of the baseline has expired',
      'A finding was to be borne until a day that is over.',
      '`"expires": "2026-01-31"` in February',
      'Mend what the finding is about, or agree with its owner on another day and write it down.',
    ],
    'baseline.unmatched': [
      'An entry of the baseline matches nothing',
      'What it was written for is not found any more. Left there, it would hide the next one.',
      'the vendor has mended what the entry bore',
      'Take the entry out of the baseline.',
    ],
  }),
  ...table('notice', 'recording', {
    'recording.stale': [
      'A recording that is getting old',
      'It is older than the limit (`--stale-days`, 90 by default), or it was made against another version of the contract: vendor or contract may have changed since.',
      'recorded 200 days ago',
      'Record it again with `contract record`.',
    ],
    'source.empty': [
      'A file of which nothing was looked at',
      'It was named for the run, and it holds no exchange, or all of them are of other hosts or operations and were left out. What it was meant to show was not verified.',
      'a HAR of a test server, where the contract names the production host',
      'Name another file. Where exchanges of other hosts were left out, the list of sources tells which: name the one you mean with `--base-url`.',
    ],
    'traffic.credentials': [
      'Traffic that holds credentials',
      'Captured traffic is not ours to redact.',
      'an `authorization` header in a HAR',
      'Keep the file to yourself, and do not commit it.',
    ],
  }),
};
