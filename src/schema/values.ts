import { z } from 'astro/zod';

/** An id that can stand in an address: lower-case letters, digits and hyphens; never "page". */
export const idSchema = z
  .string()
  .regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/, 'use lower-case letters, digits and single hyphens')
  .refine((id) => id !== 'page', '"page" is kept for the later pages of lists');

export const articleIdSchema = idSchema.brand<'ArticleId'>();
export const personIdSchema = idSchema.brand<'PersonId'>();
export const summitIdSchema = idSchema.brand<'SummitId'>();
export const outletIdSchema = idSchema.brand<'OutletId'>();
export const topicIdSchema = idSchema.brand<'TopicId'>();

/** ISO 3166-1 alpha-2; besides, SU for the Soviet Union and XX-… for bodies that are no country. */
export const countryCodeSchema = z
  .string()
  .regex(/^(?:[A-Z]{2}|XX-(?:EU|UN|NATO|AU))$/, 'use an ISO 3166-1 alpha-2 code, SU, XX-EU, XX-UN, XX-NATO or XX-AU')
  .brand<'CountryCode'>();

const DAY = String.raw`\d{4}(?:-\d{2}(?:-\d{2})?)?`;

const NO_SUCH_DAY = 'use a day that the calendar has';

/** A day, month or year as ISO 8601 prints it: "2023-11-17", "2026-05", "1986". */
export const partialDateSchema = z
  .string()
  .regex(new RegExp(`^${DAY}$`), 'use YYYY, YYYY-MM or YYYY-MM-DD in quotes')
  .refine(isOnCalendar, NO_SUCH_DAY);

/** A day or interval in EDTF (ISO 8601-2, level 1): "2025-06-17", "2025-06-17~", "2026-05", "2025-10-21/..", "2025-06-15/2025-06-17". */
export const edtfSchema = z
  .string()
  .regex(
    new RegExp(`^(?:${DAY}[~?%]?|(?:${DAY}[~?%]?|\\.\\.)/(?:${DAY}[~?%]?|\\.\\.))$`),
    'use an EDTF day or interval, such as "2025-06-17" or "2025-10-21/.."',
  )
  .refine(isOnCalendar, NO_SUCH_DAY)
  .brand<'Edtf'>();

/** A day, or a minute with its offset where the source stated both: "2023-11-17", "2023-11-17T09:10+09:00". */
export const stampSchema = z
  .string()
  .regex(
    /^\d{4}-\d{2}-\d{2}(?:T(?:[01]\d|2[0-3]):[0-5]\d(?::[0-5]\d)?(?:Z|[+-](?:0\d|1[0-4]):[0-5]\d)?)?$/,
    'use "YYYY-MM-DD" or "YYYY-MM-DDThh:mm+hh:mm"',
  )
  .refine(isOnCalendar, NO_SUCH_DAY)
  .brand<'Stamp'>();

export const sha256Schema = z
  .string()
  .regex(/^[0-9a-f]{64}$/, 'use the 64 hex digits of a SHA-256')
  .brand<'Sha256'>();

/** The address of a paragraph inside its page, without the "#": "p-" and eight hex digits, "-2" for a second equal one. */
export const paragraphAddressSchema = z
  .string()
  .regex(/^p-[0-9a-f]{8}(?:-\d+)?$/)
  .brand<'ParagraphAddress'>();

/** A BCP 47 language tag. */
export const languageSchema = z
  .string()
  .regex(/^[a-z]{2,3}(?:-[A-Za-z0-9]{2,8})*$/, 'use a BCP 47 tag, such as "en" or "zh-Hans"');

/** An http(s) address; anything else (javascript:, data:) could run in a reader's browser. */
export const webAddressSchema = z.url({ protocol: /^https?$/ });

export const certaintySchema = z.enum(['high', 'medium', 'low']);

/** Says whether every month and day in a text is one that there is: "2024-02-29", but neither "2023-02-29" nor "2023-13". */
function isOnCalendar(text: string): boolean {
  return [...text.matchAll(/(\d{4})-(\d{2})(?:-(\d{2}))?/g)].every(([, year, month, day = '01']) => {
    const date = new Date(Date.UTC(Number(year), Number(month) - 1, Number(day)));
    return date.getUTCMonth() === Number(month) - 1 && date.getUTCDate() === Number(day);
  });
}

export type ArticleId = z.infer<typeof articleIdSchema>;
export type PersonId = z.infer<typeof personIdSchema>;
export type SummitId = z.infer<typeof summitIdSchema>;
export type OutletId = z.infer<typeof outletIdSchema>;
export type TopicId = z.infer<typeof topicIdSchema>;
export type CountryCode = z.infer<typeof countryCodeSchema>;
export type Edtf = z.infer<typeof edtfSchema>;
export type Stamp = z.infer<typeof stampSchema>;
export type Sha256 = z.infer<typeof sha256Schema>;
export type ParagraphAddress = z.infer<typeof paragraphAddressSchema>;
