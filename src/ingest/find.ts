import type { Authorities } from '../authorities/model.ts';
import type { NameIndex } from '../authorities/name-index.ts';
import type { Dateline } from '../schema/article.ts';
import type { CountryCode, PersonId } from '../schema/values.ts';
import { foldName } from '../text/fold-name.ts';
import { assemblePeople } from './find/assemble-people.ts';
import { doubtOffices } from './find/doubt-offices.ts';
import { findCountries } from './find/find-countries.ts';
import { findEvent, inferDate } from './find/find-event.ts';
import { findFirstMentions } from './find/find-first-mentions.ts';
import { findMeetings } from './find/find-meetings.ts';
import { findPeople } from './find/find-people.ts';
import { findPlaces } from './find/find-places.ts';
import { findQuotes } from './find/find-quotes.ts';
import { findSummits } from './find/find-summits.ts';
import { findTopics } from './find/find-topics.ts';
import { type NameLexicon, readNameLexicon } from './find/read-name-lexicon.ts';
import { readScenes } from './find/read-scenes.ts';
import { resolveContradictions } from './find/resolve-contradictions.ts';
import { splitPassages } from './find/split-passages.ts';
import { indexSummits } from './find/summit-index.ts';
import type { Block, Candidate, Extracted, Found } from './model.ts';
import type { Decisions } from './read-decisions.ts';

/**
 * Finds who and what an article speaks of: people, summits, countries, topics, places and quotations, the day of what is
 * reported, and where each person and summit is first named. All offsets are into the blocks' texts. `captured` is the
 * stamp at which the page was saved, where the record says it; `decisions` are what people said of this article.
 */
export function findNames(input: {
  blocks: Block[];
  extracted: Extracted;
  authorities: Authorities;
  names: NameIndex;
  captured?: string;
  decisions?: Decisions;
}): Found {
  const { blocks, names, captured, decisions } = input;
  const extracted = correctStamp(input.extracted, decisions);
  const authorities = leaveOut(input.authorities, decisions?.notMeant);
  const lexicon = readNameLexicon();
  const index = indexSummits(authorities);
  const passages = splitPassages(extracted, blocks, names);
  const { figures, unresolved, times, doubts } = findPeople(
    { passages, extracted, captured },
    authorities,
    names,
    lexicon,
  );
  const dateline = extracted.dateline[0]?.value;
  const scenes = readScenes(
    { passages, figures, unresolved, dateline: readDatelinePlaces(dateline, lexicon) },
    index,
    lexicon,
  );
  const summits = findSummits(scenes, times, index, authorities);
  const central = summits.ranked.find(({ rank }) => rank === 0)?.summit;
  const event = decisions?.event ? [correct(decisions.event)] : findEvent(summits.ranked, scenes);
  const inferredDate = inferDate(event, summits.ranked, times);
  const day = event[0]?.value ?? times.day ?? inferredDate[0]?.value;
  const contradictions = resolveContradictions(unresolved, figures, day, authorities);
  return {
    people: assemblePeople(figures, passages, day, authorities),
    summits: summits.ranked.map(({ summit, basis }) => ({ id: summit.id, basis })),
    countries: findCountries(passages, figures, dateline, day, central, authorities),
    topics: findTopics(passages),
    places: findPlaces(passages, dateline, lexicon),
    quotes: findQuotes(passages, blocks, figures, lexicon),
    event,
    inferredDate,
    meetings: findMeetings({ scenes, passages, figures, dateline }, times, summits.ranked, authorities, lexicon),
    firstMentions: findFirstMentions(passages, figures, summits.marks),
    doubts: [
      ...summits.doubts,
      ...doubts,
      ...contradictions,
      ...doubtOffices(figures, passages, day, authorities, lexicon),
    ],
  };
}

/** Puts the day that people gave in the place of what the page states. */
function correctStamp(extracted: Extracted, decisions: Decisions | undefined): Extracted {
  return decisions?.published ? { ...extracted, published: [correct(decisions.published)] } : extracted;
}

function correct<T>(value: T): Candidate<T> {
  return { value, rule: 'correction', reason: 'A person corrected it in the record.', spans: [] };
}

/** Leaves out of the records those whom a person said the article does not mean. */
function leaveOut(authorities: Authorities, notMeant: ReadonlySet<PersonId> | undefined): Authorities {
  if (notMeant === undefined || notMeant.size === 0) return authorities;
  return { ...authorities, people: new Map([...authorities.people].filter(([id]) => !notMeant.has(id))) };
}

function readDatelinePlaces(
  dateline: Dateline | undefined,
  { nativePlaces }: NameLexicon,
): { places: Set<string>; countries: Set<CountryCode> } {
  const place = dateline?.place ?? '';
  return {
    // "MARSAXLOKK, Malta" names both the town and the island by which the meeting is known.
    places: new Set(
      [nativePlaces.get(place) ?? place, ...(dateline?.asPrinted ?? '').split(/[,/()]/u)]
        .map((name) => foldName(name))
        .filter((name) => name.length > 2),
    ),
    countries: new Set(dateline?.country ? [dateline.country] : []),
  };
}
