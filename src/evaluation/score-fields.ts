import { countSame, scoreCounts } from './count.ts';
import type { Expected } from './expected.ts';
import { FIELDS } from './fields.ts';
import type { Counts, FieldScore, LabelledCase, Miss, Observed } from './model.ts';

/** Scores every field over all articles, and tells each difference. Articles are paired in order; one too many or too few counts in all its fields. */
export function scoreFields(cases: readonly LabelledCase[]): { fields: FieldScore[]; misses: Miss[] } {
  const pairs = cases.flatMap(pairArticles);
  const misses: Miss[] = [];
  const fields = FIELDS.map(({ name, expected, observed }) => {
    const counts = pairs.map((pair) => {
      const wanted = pair.expected ? expected(pair.expected) : [];
      const found = pair.observed ? observed(pair.observed, pair.expected) : [];
      const count = countSame(wanted, found);
      if (!isExact(count))
        misses.push({
          case: pair.case,
          name,
          place: `article ${pair.number}`,
          expected: [...wanted],
          found: [...found],
        });
      return count;
    });
    const exact = counts.length === 0 ? 1 : counts.filter(isExact).length / counts.length;
    return { ...scoreCounts(name, counts), exact };
  });
  return { fields, misses };
}

type Pair = {
  case: string;
  number: number;
  expected: Expected['articles'][number] | undefined;
  observed: Observed['articles'][number] | undefined;
};

function pairArticles({ name, expected, observed }: LabelledCase): Pair[] {
  const length = Math.max(expected.articles.length, observed.articles.length);
  return Array.from({ length }, (_, index) => ({
    case: name,
    number: index + 1,
    expected: expected.articles[index],
    observed: observed.articles[index],
  }));
}

function isExact({ expected, found, right }: Counts): boolean {
  return expected === right && found === right;
}
