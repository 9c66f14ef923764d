import type { ParagraphAddress } from '../../schema/values.ts';
import { isQuotation } from '../../text/is-quotation.ts';
import { splitQuotations } from '../../text/split-quotations.ts';
import type { Block } from '../model.ts';
import { findSpeaker, type NamedSpeaker } from './find-speaker.ts';
import type { Figure, Passage } from './model.ts';
import type { NameLexicon } from './read-name-lexicon.ts';

type Quote = { speaker?: string; paragraph: ParagraphAddress };

/** Finds the direct quotations of an article: in which paragraph, and by whom where the text says it. */
export function findQuotes(
  passages: readonly Passage[],
  blocks: readonly Block[],
  figures: readonly Figure[],
  lexicon: NameLexicon,
): Quote[] {
  const quotes: Quote[] = [];
  const speakers = indexSpeakers(passages, figures);
  let last: string | undefined;
  let goesOn = false;
  // Paragraphs of a speech that goes on, until its speaker is told.
  let untold: Quote[] = [];
  for (const [number, passage] of passages.entries()) {
    const address = passage.block === undefined ? undefined : blocks[passage.block]?.address;
    if (address === undefined || (passage.place !== 'paragraph' && passage.place !== 'list-item')) continue;
    const quotations = splitQuotations(passage.text);
    const named = speakers.get(number) ?? [];
    for (const [order, quotation] of quotations.entries()) {
      const said = findSpeaker(quotation, { passage, quotations, named, last, lexicon });
      const isContinued = order === 0 && goesOn && quotation.start <= 1;
      const speaker = said.speaker ?? (isContinued ? last : undefined);
      if (!isQuotation(passage.text.slice(quotation.start, quotation.end), said.isSaid || isContinued)) continue;
      last = speaker ?? (said.isSaid ? undefined : last);
      if (!isContinued) untold = [];
      if (speaker !== undefined) for (const quote of untold.splice(0)) quote.speaker = speaker;
      if (quotes.some((quote) => quote.paragraph === address && quote.speaker === speaker)) continue;
      const quote: Quote = { ...(speaker && { speaker }), paragraph: address };
      quotes.push(quote);
      if (speaker === undefined && quotation.isOpen) untold.push(quote);
    }
    goesOn = quotations.at(-1)?.isOpen === true;
  }
  return quotes;
}

/** Every mention of a passage with whom it names: the record's id, else the name. */
function indexSpeakers(passages: readonly Passage[], figures: readonly Figure[]): Map<number, NamedSpeaker[]> {
  const byPassage = new Map(passages.map((_, number) => [number, [] as NamedSpeaker[]]));
  for (const { id, name, mentions } of figures)
    for (const { passage, start, end, before } of mentions)
      byPassage.get(passage)?.push({ start, end, whole: before?.start ?? start, speaker: id ?? name });
  for (const named of byPassage.values()) named.sort((one, other) => one.start - other.start);
  return byPassage;
}
