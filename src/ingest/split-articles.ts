import { BODY_ROLES, type Role } from '../schema/role.ts';
import type { SourceArticle, Span } from './model.ts';

/** What can stand above a headline and belongs to it. */
const HEAD_ROLES: ReadonlySet<Role> = new Set<Role>([
  'outlet',
  'stamp',
  'byline',
  'eyebrow',
  'address',
  'blank',
  'markup',
]);

/** What belongs to no article where it stands before or behind one. */
const OUTSIDE_ROLES: ReadonlySet<Role> = new Set<Role>(['boilerplate', 'blank', 'separator', 'markup']);

/**
 * Splits the spans of a source into its articles: each begins at its title, or at the outlet, stamp or byline right above.
 * What stands before the first title belongs to the first article unless it has a text of its own. A stretch without text
 * gives no article.
 */
export function splitArticles(spans: readonly Span[]): SourceArticle[] {
  const starts = findStarts(spans);
  const stretches = starts.map((start, index) => spans.slice(start, starts[index + 1]));
  return stretches.filter(hasText).map(trimOutside);
}

function findStarts(spans: readonly Span[]): number[] {
  const starts: number[] = [0];
  for (const [index, span] of spans.entries()) {
    if (span.role !== 'title' || (span.line === spans[index - 1]?.line && spans[index - 1]?.role === 'title')) continue;
    const start = findHead(spans, index);
    if (hasOwnText(spans.slice(starts.at(-1), start))) starts.push(start);
  }
  return starts;
}

/** A caption under a title may be all the text of a gallery; above the first title it belongs to the article below. */
function hasOwnText(spans: readonly Span[]): boolean {
  const isUnderTitle = spans.some(({ role }) => role === 'title');
  return spans.some((span) => isText(span) && (isUnderTitle || span.role !== 'caption'));
}

/** The first span of the head that a title stands in. */
function findHead(spans: readonly Span[], title: number): number {
  let head = title;
  for (let index = title - 1; index >= 0; index--) {
    const span = spans[index] as Span;
    if (!HEAD_ROLES.has(span.role)) break;
    if (span.role !== 'blank' && span.role !== 'markup') head = index;
  }
  return head;
}

function isText(span: Span): boolean {
  return BODY_ROLES.has(span.role);
}

function hasText(spans: readonly Span[]): boolean {
  return spans.some(isText);
}

function trimOutside(spans: Span[]): SourceArticle {
  const isInside = ({ role }: Span) => !OUTSIDE_ROLES.has(role);
  const inside = spans.slice(spans.findIndex(isInside), spans.findLastIndex(isInside) + 1);
  return { spans: inside, lines: [inside[0]?.line ?? 1, inside.at(-1)?.line ?? 1] };
}
