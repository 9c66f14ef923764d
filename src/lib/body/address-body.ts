import { addressParagraphs } from '../../text/paragraph-address.ts';
import type { Block } from './model.ts';
import { findWords, printText } from './print-text.ts';

/**
 * Gives everything that has words of its own its address, in the order of the text. Words without any text get none.
 * Every mark is put as "[1]", which `addressParagraphs` takes away: an address rests on the words alone.
 */
export function addressBody(blocks: readonly Block[]): void {
  const words = findWords(blocks).filter((each) => printText(each.content).trim() !== '');
  const addresses = addressParagraphs(words.map((each) => printText(each.content, () => '[1]')));
  words.forEach((each, index) => {
    each.address = addresses[index];
  });
}
