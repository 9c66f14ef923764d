import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'astro/zod';
import { JSON_SCHEMA, load } from 'js-yaml';

const NAMES = [
  'captionSigns',
  'pictureVerbs',
  'teasers',
  'reports',
  'days',
  'jobs',
  'offices',
  'openers',
  'rankings',
  'outletWords',
  'contributors',
  'points',
  'pageTalk',
  'relatedHeadings',
  'links',
  'farewells',
  'listEnds',
  'creditSigns',
  'consent',
  'appeals',
  'pitches',
  'cardHeadings',
  'labelWords',
  'thanks',
  'bioHeadings',
  'sponsors',
  'commentHeadings',
  'salutations',
  'requests',
] as const;

type SignalName = (typeof NAMES)[number];

/** Words whose case tells: "Frame" in a heading is no office. */
const CASE_COUNTS: ReadonlySet<SignalName> = new Set<SignalName>(['offices', 'openers', 'links']);

const signalsSchema = z.record(z.enum(NAMES), z.array(z.string().min(1)).min(1));

let compiled: Record<SignalName, RegExp> | undefined;

/** Whether a text shows a signal of signals.yaml. The file is part of the program: a broken one throws. */
export function showsSignal(text: string, name: SignalName): boolean {
  compiled ??= compileSignals();
  return compiled[name].test(text);
}

function compileSignals(): Record<SignalName, RegExp> {
  const signals = signalsSchema.parse(
    load(readFileSync(join(import.meta.dirname, 'signals.yaml'), 'utf8'), { schema: JSON_SCHEMA }),
  );
  const compile = (name: SignalName) =>
    new RegExp(signals[name].map((pattern) => `(?:${pattern})`).join('|'), CASE_COUNTS.has(name) ? 'u' : 'iu');
  return Object.fromEntries(NAMES.map((name) => [name, compile(name)])) as Record<SignalName, RegExp>;
}
