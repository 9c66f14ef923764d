import type { Lexicon } from '../lexicon.ts';
import { alternation } from './alternation.ts';
import { compileOnce } from './compile-once.ts';
import type { TitleLabel } from './model.ts';
import { parseStamp } from './parse-stamp.ts';

/** Parses the label before a headline, or after a Korean one; "Updated : April 27" is a stamp: "URGENT: …", "(2nd LD) …", "[UPDATE] …", "【速報】…", "…(종합)". */
export function parseTitleLabel(line: string, lexicon: Lexicon): TitleLabel | undefined {
  const { bracketed, open, after } = compile(lexicon);
  const leading = bracketed.exec(line) ?? open.exec(line);
  if (leading) {
    if (parseStamp(line, lexicon)) return undefined;
    const end = leading[0].length;
    return { label: readLabel(leading), part: { start: 0, end }, rest: { start: end, end: line.trimEnd().length } };
  }
  const trailing = after.exec(line);
  if (!trailing) return undefined;
  return {
    label: readLabel(trailing),
    part: { start: trailing.index, end: line.length },
    rest: { start: line.length - line.trimStart().length, end: trailing.index },
  };
}

function readLabel(match: RegExpExecArray): string {
  const { bracketed, open, label } = match.groups ?? {};
  return bracketed ?? open ?? label ?? '';
}

const compile = compileOnce((lexicon) => {
  const labels = lexicon.words('titleLabels');
  const label = alternation(labels);
  // In capitals before a colon, or as the data write it: "Analysis: …" is a label, "analysis: …" in a sentence is none.
  const open = alternation(labels.flatMap((word) => [word, word.charAt(0) + word.slice(1).toLowerCase()]));
  const counted = String.raw`(?:\d+(?:st|nd|rd|th)\s)?${label}(?:\s?\d{1,2}|[.-]\d{1,2})?`;
  return {
    // Two expressions, for Node 24 overlooks what stands in "(?i:…)" in some runs and not in others.
    bracketed: new RegExp(String.raw`^\s*[(\[【〈<［（](?<bracketed>${counted})[)\]】〉>］）]\s*(?=\S)`, 'iu'),
    open: new RegExp(String.raw`^\s*(?<open>${open}(?:\s\d{1,2})?)\s?(?:[:：|](?!\d)|\s[-–—]\s)\s*(?=\S)`, 'u'),
    after: /\s?[([](?<label>(?:종합|전문|일문일답|영상|포토)(?:\d보)?)[)\]]\s*$/u,
  };
});
