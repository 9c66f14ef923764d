import { escapeHtml } from '../lib/escape-html.ts';

/** The characters that XML cannot carry, not even as references: controls but tab and line ends, and the two non-characters. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for
const NOT_XML = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/g;

/** Escapes a text for XML. Where it has a character that XML cannot carry stands U+FFFD, or no reader could read the rest. */
export function escapeXml(text: string): string {
  return escapeHtml(text.toWellFormed().replace(NOT_XML, '\ufffd'));
}
