import { BODY_ROLES, ROLES, type Role } from '../../schema/role.ts';

/** A stretch of a source with its role, as ingest explains it. */
export type ExplainedSpan = { start: number; end: number; line: number; role: Role; rule: string; reason: string };

/** An article of a source: its spans, and its first and last line. */
export type ExplainedArticle = { spans: readonly ExplainedSpan[]; lines: readonly [number, number] };

/** A row of the page that shows a source: a span, or the lines of another article in its place. */
export type SourceRow =
  | {
      kind: 'span';
      line: number;
      isFirst: boolean;
      words?: string;
      role: Role;
      meaning: string;
      rule: string;
      reason: string;
      isApart: boolean;
    }
  | { kind: 'other'; lines: readonly [number, number]; article: number };

export type SourceRowsOptions = {
  text: string;
  spans: readonly ExplainedSpan[];
  articles: readonly ExplainedArticle[];
  /** Which of `articles` the page is of. */
  own: number;
  /** Whether the rights let its words be shown. Without them a row has its role alone. */
  areWordsShown: boolean;
};

/** Roles whose words are the article's: what rights withhold. A repeat may be of any of them, and so may what was taken for boilerplate. */
const WITHHELD: ReadonlySet<Role> = new Set<Role>([...BODY_ROLES, 'dek', 'repeat', 'bio', 'break-off', 'boilerplate']);

/** Lists the spans of a source as rows, white space left out, the other articles that it carries each in one row. */
export function listSourceRows({ text, spans, articles, own, areWordsShown }: SourceRowsOptions): SourceRow[] {
  const owners = new Map(
    articles.flatMap((article, index) => article.spans.map((span): [number, number] => [span.start, index])),
  );
  const rows: SourceRow[] = [];
  const shown = new Set<number>();
  let lastLine = 0;
  for (const span of spans) {
    const words = text.slice(span.start, span.end).trimEnd();
    const owner = owners.get(span.start);
    if (words.trim() === '') continue;
    if (owner !== undefined && owner !== own) {
      const other = articles[owner];
      if (other && !shown.has(owner)) rows.push({ kind: 'other', lines: other.lines, article: owner });
      shown.add(owner);
      continue;
    }
    const { line, role, rule, reason } = span;
    const isWithheld = !areWordsShown && WITHHELD.has(role);
    rows.push({
      kind: 'span',
      line,
      isFirst: line !== lastLine,
      words: isWithheld ? undefined : words,
      role,
      meaning: ROLES[role],
      rule,
      reason,
      isApart: owner === undefined || role === 'boilerplate' || role === 'repeat',
    });
    lastLine = line;
  }
  return rows;
}
