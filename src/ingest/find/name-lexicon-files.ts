import { z } from 'astro/zod';
import { countryCodeSchema } from '../../schema/values.ts';

const list = z.array(z.string());
/** What a word beside an office says of its time. */
export const timeSchema = z.enum(['former', 'then', 'elect', 'acting']);

/** offices.<language>.yaml: the words of offices, and what stands beside them. In Chinese they `precede` the name, as in English. */
export const officesSchema = z.strictObject({
  language: z.string(),
  precede: z.literal(true).optional(),
  offices: z.array(z.strictObject({ printed: list, means: list, leads: z.literal(true).optional() })),
  courtesy: list,
  honorifics: list.default([]),
  nations: z.record(z.string(), countryCodeSchema).default({}),
  times: z.record(timeSchema, list),
  qualifiers: list,
});

/** words.<language>.yaml: small words of prose. */
export const wordsSchema = z.strictObject({
  language: z.string(),
  meeting: list,
  faceToFace: list,
  summit: list,
  leaders: list,
  past: list,
  ahead: list,
  denied: list,
  dayBack: list,
  speech: list,
  speechBefore: list.default([]),
  pronouns: list,
  function: list.default([]),
  notNames: list.default([]),
  afterNames: list.default([]),
  things: list.default([]),
  thingsBefore: list.default([]),
  generations: list.default([]),
  personNouns: list.default([]),
  surnamesFirst: list.default([]),
  money: list.default([]),
  namedTexts: list.default([]),
  weekdays: z.array(list),
  months: z.array(list).default([]),
});

/** series.yaml: names of series of meetings. */
export const seriesSchema = z.array(z.strictObject({ id: z.string(), names: list, alone: z.literal(true).optional() }));

/** people.<language>.yaml: the form of whole names in a language without capitals; the roles stand behind them, or `precede` them. */
export const peopleSchema = z.strictObject({
  language: z.string(),
  precede: z.literal(true).optional(),
  name: z.string(),
  between: z.string(),
  after: z.string(),
  roles: list,
  notNames: list,
});
