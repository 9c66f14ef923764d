/** A line of a source that shows what a finding rests on. */
export type Evidence = { file: string; line: number; text: string };

/** Something that a person should look at, with all that is needed to settle it. Files are paths from the archive's folder. */
export type Finding = {
  kind: 'doubt' | 'meeting' | 'person';
  /** The article that shows it best. */
  where: string;
  title: string;
  /** The field in doubt. */
  field?: string;
  question: string;
  /** How many articles it concerns. */
  articles: number;
  evidence: Evidence[];
  /** The source and its lines, where no line in particular shows it. */
  source: { file: string; lines: readonly [number, number] };
  /** The file to write into, the keys under which the lines go where they are there already, and the lines. */
  remedy: { file: string; under: string[]; lines: string[] };
};
