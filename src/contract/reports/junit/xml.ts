import { withoutCommands } from '../words/without-commands.js';

/** Attributes of an element. */
export type Attributes = Readonly<Record<string, string | number>>;

const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  '\n': '&#10;',
};

/** An element on lines of its own; `content` is XML, and texts in it are escaped already. */
export function element(name: string, attributes: Attributes, content: string): string {
  const given = Object.entries(attributes).map(([key, value]) => ` ${key}="${escaped(String(value), /[&<>"\n]/g)}"`);
  return `<${name}${given.join('')}${content === '' ? '/>' : `>${content}</${name}>`}\n`;
}

/** Text for the inside of an element. It has to be plain but for its line breaks, which stay. */
export const xmlText = (text: string): string => escaped(withoutCommands(text), /[&<>]/g);

const escaped = (text: string, signs: RegExp): string => text.replace(signs, (sign) => ENTITIES[sign]!);
