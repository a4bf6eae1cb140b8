import { ANNOUNCEMENTS, documentedBy } from '../checks/headers.js';
import { FREE_HEADERS, isFreeHeader } from '../checks/known-headers.js';
import type { Contract, Header, ResponseSpec } from '../contract.js';
import { wireValue } from '../wire-value.js';

/** Whether `checkHeaders` certainly has nothing to say of the headers of a response. */
export type HeadersTest = (headers: Readonly<Record<string, string>>) => boolean;

/** Makes that test for one response of a contract: all that can be known by the name of a header is looked up once. */
export function headersTest({ headers: documented }: ResponseSpec, contract: Contract): HeadersTest {
  const tests = new Map<string, (text: string) => boolean>([
    ...FREE_HEADERS.map((name) => [name, isText] as const),
    ...Object.entries(documented).map(([name, header]) => [name, valueTest(header)] as const),
    ...Object.keys(ANNOUNCEMENTS).map((name) => [name, () => false] as const),
  ]);
  const required = Object.keys(documented).filter((name) => documented[name]!.required);
  const names = documentedBy(contract);
  return (headers) => {
    for (const name in headers) {
      const test = tests.get(name);
      if (test ? !test(headers[name]!) : !isFreeHeader(name, names)) return false;
    }
    return required.every((name) => Object.hasOwn(headers, name));
  };
}

const isText = (value: unknown): boolean => typeof value === 'string';

function valueTest({ types, itemTypes, schema }: Header): (text: string) => boolean {
  return types.includes('string') && !types.includes('array')
    ? (text) => isText(text) && schema.accepts(text)
    : (text) => isText(text) && schema.accepts(wireValue(text, types, itemTypes));
}
