/** A part of the kit: path inside the kit, `/` between folders, to its UTF-8 text that ends in a newline. */
export type KitFiles = Readonly<Record<string, string>>;
