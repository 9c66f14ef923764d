import type { Role } from '../../schema/role.ts';
import type { Line, Span } from '../model.ts';
import type { Page, Part, Passage } from './page.ts';

/** The rule that the later lines of a hard-wrapped passage carry: their words belong to the block of the line above. */
export const WRAPPED_LINE = 'wrapped-line';

type Cut = { start: number; role: Role; rule: string; reason: string };

const MARKUP: Omit<Cut, 'start'> = {
  role: 'markup',
  rule: 'marks-of-the-format',
  reason: 'Marks of the file’s format, not words.',
};
const BLANK: Omit<Cut, 'start'> = { role: 'blank', rule: 'blank-line', reason: 'Nothing but white space.' };

/** Turns the classified passages into spans that cover every character of the source exactly once, none crossing a line. */
export function cutSpans(page: Page): Span[] {
  const spans: Span[] = [];
  const lines = page.passages.flatMap((passage) => passage.lines.map((line) => ({ passage, line })));
  for (const [index, { passage, line }] of lines.entries()) {
    const end = lines[index + 1]?.line.start ?? page.text.length;
    const cuts = cutLine(passage, line);
    for (const [at, cut] of cuts.entries()) {
      const start = at === 0 ? line.start : cut.start;
      spans.push({
        start,
        end: cuts[at + 1]?.start ?? end,
        line: line.number,
        role: cut.role,
        rule: cut.rule,
        reason: cut.reason,
      });
    }
  }
  return spans;
}

/** The places in a line where another role begins. White space belongs to the words before it, at the line's start to those after. */
function cutLine(passage: Passage, line: Line): Cut[] {
  const cuts: Cut[] = [];
  let at = line.start;
  const markUpTo = (next: number) => {
    const gap = line.text.slice(at - line.start, next - line.start);
    if (gap.trim() !== '') cuts.push({ start: at, ...MARKUP });
  };
  for (const run of passage.runs) {
    if (run.start < line.start || run.start > line.end) continue;
    markUpTo(run.start);
    for (const part of passage.parts ?? []) {
      const from = Math.max(part.start, run.at);
      if (from < Math.min(part.end, run.at + run.length))
        cuts.push(cutAt(run.start + from - run.at, part, passage, line));
    }
    at = run.start + run.length;
  }
  markUpTo(line.end);
  return cuts.length === 0 ? [{ start: line.start, ...BLANK }] : mergeEqual(cuts);
}

function cutAt(start: number, part: Part, passage: Passage, line: Line): Cut {
  const goesOn =
    line !== passage.lines[0] && part.start < (passage.runs.find((run) => run.start >= line.start)?.at ?? 0);
  return goesOn
    ? {
        start,
        role: part.role,
        rule: WRAPPED_LINE,
        reason: 'The sentence goes on from the line above, which was broken at the page’s width.',
      }
    : { start, role: part.role, rule: part.rule, reason: part.reason };
}

function mergeEqual(cuts: Cut[]): Cut[] {
  return cuts.filter((cut, index) => {
    const above = cuts[index - 1];
    return above === undefined || above.role !== cut.role || above.rule !== cut.rule || above.reason !== cut.reason;
  });
}
