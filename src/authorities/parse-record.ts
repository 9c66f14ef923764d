import type { z } from 'astro/zod';
import { JSON_SCHEMA, load } from 'js-yaml';
import { type Document, isMap, isNode, isPair, LineCounter, parseDocument } from 'yaml';
import type { Problem } from '../schema/problem.ts';

/**
 * Reads one YAML record by its schema. Gives the value, or a problem for everything that is wrong with it:
 * `where` (a path from the archive's folder) gets the line, and no word of the validator reaches a person raw.
 */
export function parseRecord<T>(
  schema: z.ZodType<T>,
  text: string,
  where: string,
): { value: T } | { problems: Problem[] } {
  let data: unknown;
  try {
    data = load(text, { schema: JSON_SCHEMA });
  } catch {
    return { problems: explainSyntax(text, where) };
  }
  const result = schema.safeParse(data);
  if (result.success) return { value: result.data };
  const lines = new LineCounter();
  const document = parseDocument(text, { lineCounter: lines });
  return {
    problems: result.error.issues.flatMap((issue) =>
      explainIssue(issue, schema).map(({ path, ...rest }) => ({
        where: `${where}:${findLine(document, lines, path)}`,
        ...rest,
      })),
    ),
  };
}

type Issue = z.core.$ZodIssue;
type Explained = Omit<Problem, 'where'> & { path: PropertyKey[] };

function explainSyntax(text: string, where: string): Problem[] {
  const lines = new LineCounter();
  const { errors } = parseDocument(text, { lineCounter: lines });
  const places = errors.length > 0 ? errors : [{ pos: [0, 0], message: 'the file cannot be read' }];
  return places.map((error) => ({
    where: `${where}:${lines.linePos(error.pos[0] ?? 0).line || 1}`,
    rule: 'record-not-yaml',
    what: `The file is not sound YAML: ${error.message.split(/ at line \d+/, 1)[0]}.`,
    why: 'A record whose form is broken could be understood in two ways, so it is left out.',
    fix: 'Mend this line: check its indentation, its quotation marks and the space behind each colon.',
  }));
}

function explainIssue(issue: Issue, schema: z.ZodType): Explained[] {
  const name = issue.path.length > 0 ? `"${printPath(issue.path)}"` : 'The record';
  if (issue.code === 'unrecognized_keys') {
    return issue.keys.map((key) => ({
      path: [...issue.path, key],
      rule: 'record-unknown-key',
      what: `"${printPath([...issue.path, key])}" is not a key of this kind of record.`,
      why: 'A key that nothing reads is most often a misspelt one, and its value would be lost in silence.',
      fix: `Rename it or take it out.${listKeys(issue.path, schema)}`,
    }));
  }
  if (issue.code === 'invalid_type' && issue.input === undefined) {
    return [
      {
        path: issue.path.slice(0, -1),
        rule: 'record-key-missing',
        what: `${name} is missing, or empty.`,
        why: 'Pages and searches depend on it, and nothing is made up in its place.',
        fix: `Add it with ${nameType(issue.expected)}.`,
      },
    ];
  }
  return [
    {
      path: issue.path,
      rule: 'record-value-unfit',
      what: `${name} has a value that does not fit.`,
      why: 'A record is read only where every value has the form that its readers rely on.',
      fix: `${nameRemedy(issue)}.`,
    },
  ];
}

function nameRemedy(issue: Issue): string {
  if (issue.code === 'invalid_type') return `Give it ${nameType(issue.expected)}`;
  if (issue.code === 'invalid_value') return `Use one of: ${issue.values.map(String).join(', ')}`;
  if (issue.code === 'too_small')
    return issue.origin === 'number'
      ? `Use a number of at least ${issue.minimum}`
      : 'Write something there, or take the key out';
  if (issue.code === 'too_big') return `Use a number of at most ${issue.maximum}`;
  if (issue.code === 'invalid_format' && issue.format === 'url')
    return 'Give it an address that begins with http:// or https://';
  if (issue.code === 'invalid_union' || issue.code === 'invalid_key')
    return 'Compare it with the description of this key in src/schema';
  return issue.message.charAt(0).toUpperCase() + issue.message.slice(1);
}

const TYPES: Readonly<Record<string, string>> = {
  string: 'text (in quotes where it looks like a number or a date)',
  number: 'a number',
  int: 'a whole number',
  array: 'a list',
  object: 'keys with values below it',
  record: 'keys with values below it',
};

function nameType(expected: string): string {
  return TYPES[expected] ?? 'a value of the form that the schema describes';
}

/** Lists the keys that a record can have, where the unknown key stands at its top. */
function listKeys(path: PropertyKey[], schema: z.ZodType): string {
  const keys = path.length === 0 && 'shape' in schema ? Object.keys(schema.shape as object) : [];
  return keys.length > 0 ? ` The keys are: ${keys.join(', ')}.` : '';
}

/** Prints a path as people write it: ["offices", 0, "from"] gives "offices[1].from", counting from 1. */
function printPath(path: PropertyKey[]): string {
  return path
    .map((part, index) => (typeof part === 'number' ? `[${part + 1}]` : `${index > 0 ? '.' : ''}${String(part)}`))
    .join('');
}

/** Finds the line of a path: of its key where it has one, else of the nearest node above it. */
function findLine(document: Document.Parsed, lines: LineCounter, path: PropertyKey[]): number {
  for (let length = path.length; length > 0; length--) {
    const above = length > 1 ? document.getIn(path.slice(0, length - 1), true) : document.contents;
    const key = path[length - 1];
    const pair = isMap(above)
      ? above.items.find((item) => isPair(item) && String(item.key) === String(key))
      : undefined;
    const node = pair?.key ?? document.getIn(path.slice(0, length), true);
    if (isNode(node) && node.range) return lines.linePos(node.range[0]).line;
  }
  return 1;
}
