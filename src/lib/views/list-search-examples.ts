import type { Holdings } from '../model.ts';

/** Lists four queries that find something in this archive: two people, one in another script, a place and a topic. */
export function listSearchExamples({
  articles,
  articlesOf,
  authorities,
}: Holdings): { query: string; language?: string }[] {
  const people = rank(articlesOf.person).flatMap((id) => authorities.people.get(id) ?? []);
  const first = people[0];
  const second = people.find(
    (person) => person !== first && (person.native?.ko ?? person.native?.ja ?? person.native?.zh),
  );
  const native = Object.entries(second?.native ?? {}).find(([language]) => /^(?:ko|ja|zh)/.test(language));
  const place = articles
    .map((article) => article.frontmatter.summits?.[0]?.id)
    .flatMap((id) => (id && authorities.summits.get(id)) || [])[0]?.place;
  const topic = rank(articlesOf.topic).flatMap((id) => authorities.topics.get(id) ?? [])[0];
  const examples = [
    first && { query: first.name },
    native && { query: native[1], language: native[0] },
    place && { query: place },
    topic && { query: topic.name.toLowerCase() },
  ];
  return examples.filter((example) => !!example);
}

function rank<Id>(groups: ReadonlyMap<Id, readonly unknown[]>): Id[] {
  return [...groups].sort((a, b) => b[1].length - a[1].length).map(([id]) => id);
}
