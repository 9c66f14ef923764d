import type { Rule } from '../page/page.ts';

/** Dots behind the last words: "the two sides agreed to …", "Aides said the visit..." */
const DOTS = /\s*(?:\.{3,}|…|\[(?:\.{3}|…)\])\s*$/u;

/** The dots with which an article's last paragraph breaks off. */
export const breakOffAtEnd: Rule = {
  name: 'break-off-at-end',
  refines: true,
  find: (passage) => {
    const parts = passage.parts ?? [];
    const last = parts.at(-1);
    const dots = DOTS.exec(passage.text);
    if (last?.role !== 'paragraph' || passage.section?.bodyEnd !== passage.index || !dots || dots.index <= last.start)
      return undefined;
    return [
      ...parts,
      { start: dots.index, end: passage.text.length, role: 'break-off', reason: 'The last paragraph ends in dots.' },
    ];
  },
};
