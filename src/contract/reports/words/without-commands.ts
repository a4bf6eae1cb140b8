/** Changes lines that GitHub's runner would obey: those that begin, blanks apart, with `::`. */
export const withoutCommands = (text: string): string => text.replace(/^([^\S\n]*):(?=:)/gm, '$1\\x3a');
