import { foldLine } from './fold-line.ts';

/** A lone brace would end the field even behind a backslash, so that braces too are named; each in the form that Zotero reads. */
const COMMANDS: Readonly<Record<string, string>> = {
  '\\': '{\\textbackslash}',
  '^': '{\\textasciicircum}',
  '~': '{\\textasciitilde}',
  '{': '{\\textbraceleft}',
  '}': '{\\textbraceright}',
};

/**
 * Escapes what TeX would read as a command, and folds white space: "50% & more" gives "50\% \& more". Letters stay Unicode. Signs
 * that TeX would join to another ("--" to a dash, two apostrophes to a quotation mark) are kept apart.
 */
export function escapeTex(text: string): string {
  return foldLine(text)
    .replace(/[\\^~{}%&$#_]/g, (character) => COMMANDS[character] ?? `\\${character}`)
    .replace(/(['`,<>-])(?=\1)/g, '$1{}');
}
