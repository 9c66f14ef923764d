import { listArticlesAbout } from './list-articles-about.ts';
import type { Article, Holdings } from './model.ts';

/** The members of a list beside one of its own. */
export type Neighbours<Member> = { before?: Member; after?: Member };

const positionsByList = new WeakMap<readonly object[], Map<object, number>>();

/**
 * Finds what stands before and after a member of a list: of articles (newest first) `before` is the newer, of summits
 * (oldest first) `before` is the earlier. A list's positions are kept, so that asking for every member stays linear.
 */
export function findNeighbours<Member extends object>(list: readonly Member[], member: Member): Neighbours<Member> {
  const positions = positionsByList.get(list) ?? new Map(list.map((each, position) => [each, position]));
  positionsByList.set(list, positions);
  const position = positions.get(member);
  return position === undefined ? {} : { before: list[position - 1], after: list[position + 1] };
}

/** Finds the first other articles on an article's meeting, newest first, and how many there are: those whose most central summit is the same. */
export function findSameMeeting(
  article: Article,
  holdings: Holdings,
  length: number,
): { articles: readonly Article[]; total: number } {
  const [summit] = article.frontmatter.summits ?? [];
  const all = summit ? listArticlesAbout(summit.id, holdings) : [];
  const others = all.slice(0, length + 1).filter((other) => other !== article);
  return { articles: others.slice(0, length), total: Math.max(0, all.length - 1) };
}
