import type { Page } from '../check/read-pages.ts';
import { readPages } from '../check/read-pages.ts';
import type { SourceReading } from '../ingest/explain.ts';
import { readVocabulary } from '../ingest/read-vocabulary.ts';
import type { Problem } from '../schema/problem.ts';
import { describeDoubt } from './describe-doubt.ts';
import { listDoubts, rankDoubt } from './list-doubts.ts';
import { canReportMeeting, listMeetings } from './list-meetings.ts';
import { listUnknownPeople } from './list-unknown-people.ts';
import type { Evidence, Finding } from './model.ts';
import { readSources } from './read-sources.ts';

/** More articles than this show no more. */
const MOST_EVIDENCE = 3;

/**
 * Lists what a person should look at, the most valuable first: doubts, meetings of leaders that no record knows, and people
 * without a record whom several articles name. Time is linear in the articles.
 */
export async function reviewArchive(
  contentDir: string,
  today: string,
): Promise<{ findings: Finding[]; problems: Problem[] }> {
  const { pages, problems } = readPages(contentDir);
  const { vocabulary } = await readVocabulary(contentDir);
  const unknown = listUnknownPeople(pages);
  const doubted = pages.filter(({ frontmatter }) => frontmatter.doubts !== undefined);
  const shown = unknown.flatMap(({ named }) => named.slice(0, MOST_EVIDENCE).map(({ page }) => page));
  const meeting = pages.filter(canReportMeeting);
  const sources = readSources(contentDir, [...doubted, ...shown, ...meeting], vocabulary);
  const readings = new Map([...sources].map(([file, { reading }]) => [file, reading]));
  const ranked = [
    ...listDoubts(doubted, sources).map((doubt) => ({ rank: rankDoubt(doubt), finding: describeDoubt(doubt, today) })),
    ...listMeetings(meeting, readings, vocabulary.authorities).map(({ told, question, file, lines }) => {
      const cited = told.map(({ page, meeting: { words } }) => ({ page, words }));
      const finding = describe('meeting', cited, question, { file, under: [], lines }, readings);
      return { rank: rankDoubt({ field: 'summits' }) - 0.5, finding };
    }),
    ...unknown.map(({ name, named, file, lines }) => {
      const cited = named.map(({ page, person }) => ({ page, words: person.name }));
      const question = `${named.length} articles name ${name}, and no record does. Who is it?`;
      const finding = describe('person', cited, question, { file, under: [], lines }, readings);
      return { rank: rankDoubt({ field: 'summits' }) + 0.5, finding };
    }),
  ];
  ranked.sort((one, other) => one.rank - other.rank || other.finding.articles - one.finding.articles);
  return { findings: ranked.map(({ finding }) => finding), problems };
}

type Cited = { page: Page; words: string };

function describe(
  kind: Finding['kind'],
  cited: Cited[],
  question: string,
  remedy: Finding['remedy'],
  readings: ReadonlyMap<string, SourceReading | undefined>,
): Finding {
  const { page } = cited[0] as Cited;
  const { title, source } = page.frontmatter;
  return {
    kind,
    where: page.where,
    title,
    question,
    articles: cited.length,
    evidence: cited.slice(0, MOST_EVIDENCE).flatMap((one) => findLine(one, readings)),
    source: { file: source.file, lines: source.lines },
    remedy,
  };
}

/** Finds the line of an article that has the words, or how they begin: a sentence can go on in the next line. */
function findLine({ page, words }: Cited, readings: ReadonlyMap<string, SourceReading | undefined>): Evidence[] {
  const { file, lines } = page.frontmatter.source;
  const printed = readings.get(file)?.decoded.text.split(/\r?\n/u) ?? [];
  const beginning = words.slice(0, 30);
  for (let line = lines[0]; line <= lines[1]; line += 1) {
    const text = printed[line - 1]?.trim() ?? '';
    if (text.includes(beginning)) return [{ file, line, text }];
  }
  return [];
}
