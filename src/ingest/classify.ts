import { LINE_RULES, PLACE_RULES } from './classify/rules.ts';
import { compileOnce } from './grammar/compile-once.ts';
import type { Line, Span } from './model.ts';
import { cutSpans } from './page/cut-spans.ts';
import { findSections } from './page/find-sections.ts';
import type { ClassifyContext, Finding, Page, Part, Passage, Rule, Source } from './page/page.ts';
import { readPassages } from './page/read-passages.ts';

/**
 * Says what every character of a source is. Lines that speak for themselves (a stamp, a byline, a button) come first; then the
 * running text is found, and with it the head, the inside and the tail of each article; the other lines are judged by their place.
 */
export function classifySpans(source: Source, lines: readonly Line[], context: ClassifyContext): Span[] {
  const page = openPage(source, readPassages(source, lines, context.lexicon), context);
  applyCorrections(page, context.roleCorrections ?? []);
  applyRules(page, LINE_RULES);
  page.sections = findSections(page);
  applyRules(page, PLACE_RULES);
  return cutSpans(page);
}

function openPage({ text, format }: Source, passages: Passage[], { lexicon, isOutletName }: ClassifyContext): Page {
  const firstProse = passages.findIndex(({ shape }) => shape.isProse);
  const firstSolid = passages.findIndex(({ shape }) => shape.isSolid);
  return {
    passages,
    sections: [],
    lexicon,
    stopWords: readStopWords(lexicon),
    isOutletName,
    text,
    format,
    firstSolid: [firstSolid, firstProse].find((index) => index >= 0) ?? passages.length,
    lastProse: passages.findLastIndex(({ shape }) => shape.isProse),
  };
}

const readStopWords = compileOnce((lexicon): ReadonlySet<string> => new Set(lexicon.words('stopWords')));

function applyCorrections(page: Page, corrections: NonNullable<ClassifyContext['roleCorrections']>): void {
  for (const passage of page.passages) {
    const number = passage.lines[0]?.number ?? 0;
    const correction = corrections.findLast(({ lines: [from, to] }) => number >= from && number <= to);
    if (!correction || passage.text === '') continue;
    const part = { start: 0, end: passage.text.length, role: correction.role };
    passage.parts = [{ ...part, rule: 'correction-by-a-person', reason: 'The record of the source says so.' }];
    passage.isCorrected = true;
  }
}

/** Applies each rule to every passage before the next rule: what an earlier one found, a later one can build on. */
function applyRules(page: Page, rules: readonly Rule[]): void {
  for (const rule of rules) {
    for (const passage of page.passages) {
      if (passage.text === '' || passage.isCorrected || (passage.parts && !rule.refines)) continue;
      const found = rule.find(passage, page);
      if (found && found.length > 0) passage.parts = coverText(passage, found, rule.name);
    }
  }
}

/** Lets each finding reach to the next, so that no character of the passage stays without a role. */
function coverText(passage: Passage, found: Finding[], rule: string): Part[] {
  const sorted = found.filter(({ start, end }) => end > start).sort((a, b) => a.start - b.start);
  return sorted.map((finding, index) => {
    const start = index === 0 ? 0 : finding.start;
    const end = sorted[index + 1]?.start ?? passage.text.length;
    return { rule, ...finding, start, end };
  });
}
