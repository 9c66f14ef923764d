import type { PersonId, SummitId } from '../../schema/values.ts';

/**
 * The words of an article as a closed tree: what is not in these types is refused when the MDX is parsed, so whatever
 * prints them (pages, index, files, feeds) can meet nothing that runs.
 */
export type Body = { blocks: Block[]; notes: BodyNote[] };

/** A footnote; `label` is the number as printed ("3"), which a reader of the source would look for. */
export type BodyNote = { label: string; blocks: Block[] };

export type Block =
  | (Words & { kind: 'paragraph' })
  | (Words & { kind: 'heading'; level: 2 | 3 | 4 | 5 | 6 })
  | (Words & { kind: 'caption'; credit?: string })
  | (Words & { kind: 'pull-quote'; speaker?: string })
  | { kind: 'list'; ordered: boolean; start: number; items: Item[] }
  | { kind: 'quotation'; blocks: Block[] }
  | { kind: 'code'; text: string }
  | { kind: 'table'; rows: Inline[][][]; align: (Alignment | null)[] }
  | { kind: 'rule' };

/** An item's first words are its own, with its address; what follows them in it comes after. */
export type Item = Words & { more: Block[] };

/** Words with an address of their own; without one inside a note. */
export type Words = { content: Inline[]; address?: string };

export type Alignment = 'left' | 'center' | 'right';

export type Inline =
  | { kind: 'text'; text: string }
  | { kind: 'emphasis' | 'strong' | 'deletion'; content: Inline[] }
  | { kind: 'code'; text: string }
  | { kind: 'break' }
  | { kind: 'link'; href: string; content: Inline[] }
  | { kind: 'person'; id: PersonId; content: Inline[] }
  | { kind: 'summit'; id: SummitId; content: Inline[] }
  | { kind: 'mark'; label: string };
