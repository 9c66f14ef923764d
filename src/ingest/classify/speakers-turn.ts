import { wholePassage } from '../page/look-around.ts';
import type { Page, Passage, Rule } from '../page/page.ts';

/** A speaker before a colon, a question's letter, or a note on what is heard: "PRESIDENT LEE: Thank you.", "Q How long?", "(Applause.)". */
const TURN =
  /^(?:Q|A)[.:]?\s+\S|^\p{Lu}[\p{Lu}\p{L}.,'’ -]{1,40}:(?:\s|$)|^[([](?:SOUNDBITE|applause|laughter|music)/iu;
const SPEAKER = /^(?:Q[.:]?\s+\S|\p{Lu}[\p{Lu}.,'’ -]{2,40}:(?:\s|$))/u;
/** "김정은 위원장 : “반갑습니다.”", and a broadcaster's "[이재명 대통령 : 환영합니다.]" */
const QUOTED_TURN = /^\p{Lo}{1,8}(?:\s\p{Lo}{2,8})?\s?[:：]\s?["“「]|^\[[^\]:]{2,24}\s?[:：]\s[^\]]+\]$/u;

/** So many turns make a transcript; of questions and answers by their letters fewer do. */
const LEAST_TURNS = 4;
const LEAST_LETTERED = 2;

/** A turn in a transcript, however short it is. */
export const speakersTurn: Rule = {
  name: 'speakers-turn',
  find: (passage, page) => {
    const section = passage.section;
    if (!section || passage.index <= (section.title ?? -1)) return undefined;
    const isTurn =
      (TURN.test(passage.text) && isTranscript(page)) ||
      (QUOTED_TURN.test(passage.text) && passage.index > section.bodyStart);
    if (!isTurn) return undefined;
    return wholePassage(passage, 'paragraph', 'A turn of a speaker in a transcript.');
  },
};

function isTranscript(page: Page): boolean {
  page.turns ??= countTurns(page.passages);
  return page.turns >= LEAST_TURNS;
}

function countTurns(passages: readonly Passage[]): number {
  const count = (form: RegExp) => passages.filter(({ text }) => form.test(text)).length;
  const isLettered = Math.min(count(/^Q[.:]\s+\S/u), count(/^A[.:]\s+\S/u)) >= LEAST_LETTERED;
  return isLettered ? LEAST_TURNS : count(SPEAKER);
}
