/** Where a text will stand: whether it opens a block, and whether tags or note marks stand in the same block. */
export type Place = { opensBlock: boolean; besideMarkup: boolean };

/**
 * Escapes plain text so that both MDX compilers read it back as the same plain text. A character becomes a reference
 * only where it could mean something, so that the MDX stays readable: "R&D" stays, "&amp;" becomes "&amp;amp;".
 */
export function escapeMdx(text: string, { opensBlock, besideMarkup }: Place): string {
  const escaped = MARKS.test(text)
    ? text
        .split(' ')
        .map((word) => escapeWord(word, besideMarkup))
        .join(' ')
    : text;
  return opensBlock ? escapeBlockStart(escaped) : escaped;
}

/** Escapes the value of an attribute between double quotes. */
export function escapeAttribute(value: string): string {
  return value.replace(/["&<>{}]/g, encode);
}

/** What could mean something anywhere in a line, each with an example. */
const MEANINGFUL = new RegExp(
  [
    String.raw`[\\\x60*<{}]`, // an escape, code, emphasis, a tag, an expression
    String.raw`&(?=#|[A-Za-z][A-Za-z0-9]*;)`, // a character reference: "&lt;", "&#60;"
    String.raw`(?<![\p{L}\p{N}])_|_(?![\p{L}\p{N}])`, // emphasis; "snake_case" is none
    '~', // text struck through: "~x~"
    String.raw`\[(?=\^)`, // a footnote: "[^1]"
    String.raw`(?<=\])[(:]`, // a link or its definition: "[x](y)", "[x]: y"
  ].join('|'),
  'gu',
);

/** Any of the marks that are looked at in a word; most texts have none. */
const MARKS = /[\\\x60*<{}&_~[\]@]|:\/\/|www\./i;

/** What makes a bare address a link: "https://…", "www.…", "name@…". */
const LINKING = /(?<=https?):(?=\/\/)|(?<=www)\.|@/gi;

/**
 * A bare address stays bare, but with an escape or a note mark inside it one compiler would cut it where the other does not:
 * then its own marks are escaped too.
 */
function escapeWord(word: string, besideMarkup: boolean): string {
  const escaped = word.replace(MEANINGFUL, encode);
  return escaped === word && !besideMarkup ? word : escaped.replace(LINKING, encode);
}

/**
 * What could mean something at the start of a block: "# ", "> ", "- ", "+ ", "---", "[x] ", "1. ", "1) ", and the words
 * import and export, which MDX takes for code ("export controls").
 */
const BLOCK_START = /^(?:[#>]|[-+](?=[-+\s]|$)|\[(?=[ xX]\])|(?:import|export)(?![a-z-]))|(?<=^\d{1,9})[.)](?=\s|$)/;

function escapeBlockStart(escaped: string): string {
  return escaped.replace(BLOCK_START, (start) => encode(start.charAt(0)) + start.slice(1));
}

const NAMED: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

function encode(character: string): string {
  return NAMED[character] ?? `&#${character.codePointAt(0)};`;
}
