import type { Note } from '../../schema/article.ts';
import { edtfSchema, webAddressSchema } from '../../schema/values.ts';
import { findNoteMarks } from '../../text/note-marks.ts';
import type { NoteEntry } from '../grammar/model.ts';
import { parseNoteEntry } from '../grammar/parse-note-entry.ts';
import type { Field } from '../model.ts';
import { findSpans, type Reading, readSpan } from './reading.ts';

/** Extracts the numbered sources: those that the source lists, and for marks without an entry the number alone. */
export function extractNotes(reading: Reading): Field<Note[]> {
  const marked = reading.blocks.filter((block) => findNoteMarks(block.text).length > 0);
  const spans = [...marked.flatMap((block) => block.spans)];
  const notes = new Map<number, Note>();
  for (const block of marked)
    for (const { numbers } of findNoteMarks(block.text))
      for (const number of numbers) if (number > 0) notes.set(number, { number });
  for (const span of findSpans(reading, 'note')) {
    const entry = parseNoteEntry(readSpan(reading, span), reading.lexicon);
    if (!entry || Object.keys(notes.get(entry.number) ?? {}).length > 1) continue;
    notes.set(entry.number, asNote(nameOutlet(entry, reading)));
    spans.push(span);
  }
  const value = [...notes.values()].sort((a, b) => a.number - b.number);
  return value.length === 0
    ? []
    : [
        {
          value,
          rule: 'notes-marked',
          reason: 'Marks in the text, and the list that they point at as far as it is there.',
          spans,
        },
      ];
}

/** Parts the name of an outlet on record from the words behind it: "Example Herald, Nixon and Mao". */
function nameOutlet(entry: NoteEntry, { outlets }: Reading): NoteEntry {
  const [, name = '', title = ''] = /^([^,.]{2,60})[,.]\s(.+)$/u.exec(entry.title ?? '') ?? [];
  return entry.outlet === undefined && outlets.findByName(name) ? { ...entry, outlet: name, title } : entry;
}

function asNote({ number, outlet, title, date, url }: NoteEntry): Note {
  const day = edtfSchema.safeParse(date);
  const isSafe = webAddressSchema.safeParse(url).success;
  return {
    number,
    ...(outlet && { outlet }),
    ...(title && { title }),
    ...(day.success && { date: day.data }),
    ...(isSafe && { url }),
  };
}
