import { cutWords } from '../text/cut-words.ts';

/**
 * Cuts a part of a query into words of the index. In scripts without words apart the last character of a run stands for itself
 * nowhere but at a run's end, so the pairs before it are what is asked; a run of one (`alone`) asks for every pair that begins with it.
 */
export function cutQueryWords(text: string): { list: string[]; alone: boolean } {
  const words = cutWords(text.normalize('NFC')).filter(({ word, part }) => word !== '' && part !== 'last');
  return { list: words.map(({ word }) => word), alone: words.length === 1 && words[0]?.part === 'only' };
}
