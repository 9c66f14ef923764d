import type { CountryCode, PersonId, SummitId } from '../../schema/values.ts';
import { findProseDays } from './find-prose-days.ts';
import { findScenePlacedCountries, findScenePlaces } from './find-scene-places.ts';
import { findSeries } from './find-series.ts';
import { locateSentence, namesWithin } from './locate.ts';
import type { Figure, Part, Passage, Scene, Unresolved } from './model.ts';
import type { NameLexicon } from './read-name-lexicon.ts';
import type { SummitIndex } from './summit-index.ts';

/** How many sentences before one still say who "the two leaders" are. */
const CARRIED = 2;

/** The sentences of the body, besides title and dek, that report the news itself. */
const LEAD_SENTENCES = 2;

const NOTHING_SAID = { meets: false, isSummit: false, ofLeaders: false, past: false, ahead: false, denied: false };

/** The dateline of sentences behind the lead. */
const NOWHERE: { places: ReadonlySet<string>; countries: ReadonlySet<CountryCode> } = {
  places: new Set(),
  countries: new Set(),
};

type Named = { people: Set<PersonId>; leaders: Set<CountryCode> };

/** Reads every sentence of the article as a scene: who, where, when, and whether people meet in it. */
export function readScenes(
  {
    passages,
    figures,
    unresolved,
    dateline,
  }: {
    passages: readonly Passage[];
    figures: readonly Figure[];
    unresolved: readonly Unresolved[];
    dateline: { places: ReadonlySet<string>; countries: ReadonlySet<CountryCode> };
  },
  index: SummitIndex,
  lexicon: NameLexicon,
): Scene[] {
  const named = readNamed(passages, figures, unresolved);
  const scenes: Scene[] = [];
  // A communiqué may have numbered paragraphs alone; key points beside paragraphs are not the news itself.
  const body = passages.some(({ place }) => place === 'paragraph') ? 'paragraph' : 'list-item';
  let bodySentences = 0;
  for (const [number, passage] of passages.entries()) {
    for (const [order, sentence] of passage.sentences.entries()) {
      if (passage.place === body) bodySentences += 1;
      const lead =
        passage.place === 'title' ||
        passage.place === 'dek' ||
        (passage.place === body && bodySentences <= LEAD_SENTENCES);
      const scene = readScene(
        passage,
        number,
        sentence,
        lead,
        recent(named, number, order),
        lead ? dateline : NOWHERE,
        index,
        lexicon,
      );
      const previous = scenes.at(-1);
      const goesOn = lead && scene.days.length === 0 && previous?.lead === true && passage.place === 'paragraph';
      const places = scene.places.size > 0 ? scene.places : previous?.places;
      scenes.push(goesOn ? { ...scene, days: previous.days, places: places ?? scene.places } : scene);
    }
  }
  return scenes;
}

/** Who is named in each sentence, by passage and sentence. */
function readNamed(
  passages: readonly Passage[],
  figures: readonly Figure[],
  unresolved: readonly Unresolved[],
): Named[][] {
  const named = passages.map(({ sentences }) =>
    sentences.map((): Named => ({ people: new Set(), leaders: new Set() })),
  );
  const at = (number: number, offset: number) => {
    const passage = passages[number];
    return passage && named[number]?.[locateSentence(passage, offset)];
  };
  for (const { id, mentions } of figures) {
    for (const mention of mentions) {
      const sentence = at(mention.passage, mention.start);
      if (id !== undefined) sentence?.people.add(id);
      else addLeader(sentence, mention.before?.leads ? mention.before.country : undefined);
    }
  }
  for (const { mention, role } of unresolved)
    addLeader(at(mention.passage, mention.start), role.leads ? role.country : undefined);
  return named;
}

function addLeader(sentence: Named | undefined, country: CountryCode | undefined): void {
  if (country !== undefined) sentence?.leaders.add(country);
}

/** The sentence and those before it whose people it may speak of: of the same passage, else the end of the one before. */
function recent(named: readonly Named[][], passage: number, order: number): Named[] {
  const own = named[passage]?.slice(Math.max(0, order - CARRIED), order + 1) ?? [];
  const missing = CARRIED - order;
  return missing > 0 ? [...(named[passage - 1]?.slice(-missing) ?? []), ...own] : own;
}

function readScene(
  passage: Passage,
  number: number,
  sentence: Part,
  lead: boolean,
  window: readonly Named[],
  dateline: typeof NOWHERE,
  index: SummitIndex,
  lexicon: NameLexicon,
): Scene {
  const text = passage.text.slice(sentence.start, sentence.end);
  const named = namesWithin(passage, sentence, 'country');
  const scene = {
    passage: number,
    sentence,
    lead,
    ...(passage.place === 'title' && { headline: new Set(named.flatMap(({ ids }) => ids as CountryCode[])) }),
    people: new Set(window.flatMap(({ people }) => [...people])),
    unknownLeaders: new Set(window.flatMap(({ leaders }) => [...leaders])),
    countries: new Set([...dateline.countries, ...findScenePlacedCountries(passage, sentence)]),
    parties: new Set(named.flatMap(({ ids }) => ids as CountryCode[])),
    nations: new Set(
      named.flatMap(({ ids, as, asPrinted }) =>
        as === 'demonym' || !/\p{Script=Latin}/u.test(asPrinted) ? (ids as CountryCode[]) : [],
      ),
    ),
    places: new Set([...dateline.places, ...findScenePlaces(passage, sentence, index, lexicon)]),
    series: findSeries(text, lexicon).map((mention) => ({
      ...mention,
      start: mention.start + sentence.start,
      end: mention.end + sentence.start,
    })),
    named: namesWithin(passage, sentence, 'summit').map(({ ids, start, end }) => ({
      start,
      end,
      ids: ids as SummitId[],
    })),
    days: findProseDays(text, lexicon),
  };
  // Most sentences name nothing that could make a summit; their words need no second look.
  const isBare =
    [scene.people, scene.unknownLeaders, scene.places].every(({ size }) => size === 0) &&
    scene.series.length + scene.named.length === 0 &&
    !(lead && scene.countries.size > 0);
  return isBare ? { ...scene, ...NOTHING_SAID } : { ...scene, ...readWords(text, lexicon) };
}

/** Reads what the words of a sentence say of a meeting and its time. */
function readWords(text: string, lexicon: NameLexicon): typeof NOTHING_SAID {
  return {
    meets: lexicon.meeting.test(text),
    isSummit: lexicon.summit.test(text),
    ofLeaders: lexicon.leaders.test(text),
    past: lexicon.past.test(text),
    ahead: lexicon.ahead.test(text),
    denied: lexicon.denied.test(text),
  };
}
