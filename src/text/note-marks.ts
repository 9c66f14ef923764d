/** One or more numbers in square brackets, as "[1]" or "[1, 3]", with the white space before them. Years and clock times are no notes: at most two digits a number. */
const NOTE_MARK = /\s*\[(\d{1,2}(?:\s*,\s*\d{1,2})*)\]/gu;

/** A mark in a text: its offsets (white space before it left out) and the numbers it names. */
export type NoteMark = { start: number; end: number; numbers: number[] };

/** Finds the note marks of a text, in order: "talks [1, 3]." gives one mark with the numbers 1 and 3. */
export function findNoteMarks(text: string): NoteMark[] {
  if (!text.includes('[')) return [];
  return [...text.matchAll(NOTE_MARK)].map((match) => ({
    start: match.index + match[0].indexOf('['),
    end: match.index + match[0].length,
    numbers: (match[1] ?? '').split(',').map(Number),
  }));
}

/** Takes the note marks out of a text, with the white space before each. */
export function stripNoteMarks(text: string): string {
  return text.includes('[') ? text.replace(NOTE_MARK, '') : text;
}
