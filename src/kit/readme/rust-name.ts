const KEYWORDS = new Set(
  (
    'abstract as async await become box break const continue crate do dyn else enum extern false final fn for gen if impl ' +
    'in let loop macro match mod move mut override priv pub ref return self static struct super trait true try type ' +
    'typeof unsafe unsized use virtual where while yield'
  ).split(' '),
);

const wordsOf = (name: string): string[] =>
  name
    .replace(/([a-z0-9])([A-Z])/g, '$1 $2')
    .replace(/([A-Z])([A-Z][a-z])/g, '$1 $2')
    .split(/[^A-Za-z0-9]+/)
    .filter((word) => word !== '');

/** A name as Rust writes functions: `chat_service_sid`. */
export function rustName(name: string): string {
  const snake = wordsOf(name).join('_').toLowerCase();
  return KEYWORDS.has(snake) ? `${snake}_` : snake;
}

/** A name as Rust writes types: `ChatServiceSid`. */
export const rustType = (name: string): string =>
  wordsOf(name)
    .map((word) => word[0]!.toUpperCase() + word.slice(1).toLowerCase())
    .join('');
