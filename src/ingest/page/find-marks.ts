/** Offsets of a mark of the format in a line: what a reader does not read. */
export type Mark = { start: number; end: number };

/** What a line begins with: white space, then "## ", "> ", or a list mark ("- ", "• ", "▲") before a word. */
const LEAD =
  /^\s*(?:(?<heading>#{1,6})\s+|(?<quote>(?:>\s*)+)|(?<item>[•◦▪‣●○∙▲△▶■□◆◇→➤➜]\s*(?=\S)|[-*+–·]\s+(?=[^\s*+_-])))?/u;

/** The end of a link or image, with its address and its title: `](https://example.org/a "b")`. */
const LINK_END = /\]\((?:[^()\s]|\([^()\s]*\))*(?:\s+"[^"]*")?\)/y;

/** Strong emphasis "**so**" or "__so__"; plain "*so*" or "_so_" at the edges of words. */
const STRONG = /(\*\*|__)(?=\S)[^*_]+?\1/g;
const EMPHASIS = /(?<![\p{L}\p{N}*_])([*_])(?=[^\s*_])[^*_]+?\1(?![\p{L}\p{N}*_])/gu;

export type LineMarks = { marks: Mark[]; heading?: number; isItem: boolean; isQuote: boolean; isImage: boolean };

/** Finds the marks of a line. Links are marks in plain text too (a clipping pasted as text); emphasis in Markdown alone. */
export function findMarks(text: string, format: 'text' | 'markdown'): LineMarks {
  const lead = LEAD.exec(text);
  const start = lead?.[0].length ?? 0;
  const marks: Mark[] = start > 0 ? [{ start: 0, end: start }] : [];
  const { isImage } = addLinks(text, marks);
  addTags(text, marks);
  addSpaces(text, marks);
  if (format === 'markdown') addEmphasis(text, start, marks);
  if (text.startsWith('|', start)) addPipes(text, marks);
  marks.sort((a, b) => a.start - b.start);
  const heading = lead?.groups?.heading?.length;
  return {
    marks,
    ...(heading === undefined ? {} : { heading }),
    isItem: lead?.groups?.item !== undefined || text.startsWith('|', start),
    isQuote: lead?.groups?.quote !== undefined,
    isImage,
  };
}

/** Pairs each "](…)" with the bracket that opens it; one pass, brackets on a stack. */
function addLinks(text: string, marks: Mark[]): { isImage: boolean } {
  let isImage = false;
  if (!text.includes('](')) return { isImage };
  const open: Mark[] = [];
  for (let at = 0; at < text.length; at++) {
    if (text[at] === '[') open.push({ start: text[at - 1] === '!' ? at - 1 : at, end: at + 1 });
    if (text[at] !== ']') continue;
    const opened = open.pop();
    LINK_END.lastIndex = at;
    const end = opened && LINK_END.exec(text);
    if (!opened || !end) continue;
    marks.push(opened, { start: at, end: at + end[0].length });
    if (opened.end - opened.start === 2) isImage = true;
    at += end[0].length - 1;
  }
  return { isImage };
}

function addEmphasis(text: string, from: number, marks: Mark[]): void {
  if (!/[*_]/u.test(text)) return;
  const taken = new Uint8Array(text.length);
  for (const mark of marks) taken.fill(1, mark.start, mark.end);
  for (const pattern of [STRONG, EMPHASIS]) {
    for (const match of text.matchAll(pattern)) {
      const sign = match[1]?.length ?? 1;
      const end = match.index + match[0].length;
      if (match.index < from || taken[match.index] || taken[end - 1]) continue;
      taken.fill(1, match.index, match.index + sign).fill(1, end - sign, end);
      marks.push({ start: match.index, end: match.index + sign }, { start: end - sign, end });
    }
  }
}

/** Tags of pages pasted as text that carry no words: "<p>", "</strong>", "<br/>". Others stay as printed. */
const TAG =
  /<\/?(?:p|br|div|span|b|i|em|strong|u|a|h[1-6]|ul|ol|li|blockquote|figure|figcaption|section|article)(?:\s[^<>]{0,300})?\/?>/giu;

function addTags(text: string, marks: Mark[]): void {
  if (!text.includes('<')) return;
  for (const match of text.matchAll(TAG)) marks.push({ start: match.index, end: match.index + match[0].length });
}

/** Entities for white space beside white space: "2026 &nbsp; Reading time". Between words they hold the words apart and stay. */
function addSpaces(text: string, marks: Mark[]): void {
  if (!text.includes('&')) return;
  for (const match of text.matchAll(/(?<=^|\s)&(?:nbsp|ensp|emsp|thinsp);(?=\s|$)/g))
    marks.push({ start: match.index, end: match.index + match[0].length });
}

function addPipes(text: string, marks: Mark[]): void {
  for (const match of text.matchAll(/\|/g)) marks.push({ start: match.index, end: match.index + match[0].length });
}
