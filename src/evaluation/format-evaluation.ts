import type { Evaluation, FieldScore, Miss, Score } from './model.ts';
import type { NamesScore } from './score-names.ts';

/** How many differences of one field are shown: enough to see what they have in common. */
const SHOWN_MISSES = 5;

/** Formats an evaluation for people: a table by field, one by role, and what was missed in the worst of them. */
export function formatEvaluation(evaluation: Evaluation): string {
  return [
    `${evaluation.cases} cases, ${evaluation.articles} articles; split right in ${evaluation.casesSplitRight} cases`,
    '',
    formatTable('field', evaluation.fields),
    '',
    formatTable('role', evaluation.roles),
    '',
    `macro F1 of the roles ${formatShare(evaluation.macroF1)}, precision of boilerplate ${formatShare(evaluation.boilerplatePrecision)}`,
    ...formatMisses(evaluation.misses),
    ...evaluation.problems.map(({ where, rule, what }) => `${where} · ${rule} · ${what}`),
  ].join('\n');
}

/** Formats the measures of names in the same way. */
export function formatNames({ cases, measures, wrongLinks, misses }: NamesScore): string {
  return [
    `${cases} articles with labelled names; ${wrongLinks.length} people linked with full confidence to a wrong record`,
    ...wrongLinks.map(({ case: name, id, asPrinted }) => `  ${name} · ${JSON.stringify(asPrinted)} is not ${id}`),
    '',
    formatTable('names', measures),
    ...formatMisses(misses),
  ].join('\n');
}

function formatTable(heading: string, scores: readonly (Score | FieldScore)[]): string {
  const head = [heading.padEnd(18), ...['expected', 'found', 'right', 'precision', 'recall', 'F1', 'exact'].map(pad)];
  const rows = scores.map((score) => [
    score.name.padEnd(18),
    ...[score.expected, score.found, score.right].map((count) => pad(String(count))),
    ...[score.precision, score.recall, score.f1].map((value) => pad(formatShare(value))),
    ...('exact' in score ? [pad(formatShare(score.exact))] : []),
  ]);
  const columns = scores.some((score) => 'exact' in score) ? head : head.slice(0, -1);
  return [columns, ...rows].map((cells) => cells.join(' ').trimEnd()).join('\n');
}

/** The fields with most differences first. */
function formatMisses(misses: readonly Miss[]): string[] {
  const byName = Map.groupBy(misses, ({ name }) => name);
  return [...byName]
    .sort(([, one], [, other]) => other.length - one.length)
    .flatMap(([name, all]) => ['', `${name}: ${all.length} differ`, ...all.slice(0, SHOWN_MISSES).map(formatMiss)]);
}

function formatMiss({ case: name, place, expected, found }: Miss): string {
  return `  ${name} · ${place} · expected ${formatValues(expected)} · found ${formatValues(found)}`;
}

function formatValues(values: readonly string[]): string {
  return values.length === 0 ? 'nothing' : values.map((value) => JSON.stringify(value)).join(', ');
}

function formatShare(value: number): string {
  return value.toFixed(3);
}

function pad(cell: string): string {
  return cell.padStart(9);
}
