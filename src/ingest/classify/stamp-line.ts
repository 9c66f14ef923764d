import { parseByline } from '../grammar/parse-byline.ts';
import { parseStamp } from '../grammar/parse-stamp.ts';
import type { Finding, Page, Passage, Rule } from '../page/page.ts';

/** A line that says when the article was published or changed, with the outlet's or the author's name before it, if any. */
export const stampLine: Rule = {
  name: 'stamp-line',
  find: (passage, page) => {
    if (passage.shape.isSolid || passage.text.length > 240) return undefined;
    const stamp = parseStamp(passage.text, page.lexicon);
    const first = stamp?.parts[0];
    if (!stamp || !first) return undefined;
    const when: Finding = { start: stamp.rest ? stamp.rest.end : 0, end: passage.text.length, role: 'stamp', reason: 'It says when the article was published or changed.' };
    return stamp.rest ? [...nameBefore(passage, stamp.rest, page), when] : [when];
  },
};

function nameBefore(passage: Passage, rest: { start: number; end: number }, page: Page): Finding[] {
  const words = passage.text.slice(rest.start, rest.end);
  const byline = parseByline(words, page.lexicon);
  if (byline) return [{ ...rest, role: 'byline', reason: 'It names the author, before the time.' }];
  return [{ ...rest, role: 'outlet', reason: 'A name right before the time of publication: the outlet.' }];
}
