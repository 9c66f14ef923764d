import { z } from 'astro/zod';

/** The closed list of what a span of a source can be. Each description is shown to readers beside the source. */
export const ROLES = {
  title: 'the headline',
  eyebrow: 'the label above the headline',
  dek: 'a summary line under the headline',
  byline: 'who wrote it',
  bio: 'about the author',
  outlet: 'who published or sent it',
  stamp: 'when it was published or changed',
  dateline: 'place and day before the first sentence',
  paragraph: 'running text',
  subheading: 'a heading inside the text',
  'list-item': 'an item of a list in the text',
  'pull-quote': 'words of the text set apart',
  caption: 'words under a picture',
  credit: 'who made the picture',
  correction: 'the outlet’s own correction',
  note: 'a numbered source of the article',
  related: 'the title of another article',
  address: 'an address on the web',
  rights: 'a line on rights',
  'sign-off': 'an agency or end mark after the last word',
  'break-off': 'words that show that the text breaks off',
  repeat: 'printed again by the page',
  boilerplate: 'the page’s own words: menus, buttons, promotion',
  separator: 'a rule between parts',
  markup: 'marks of the file’s format',
  blank: 'white space',
} as const;

export type Role = keyof typeof ROLES;

export const roleSchema = z.enum(Object.keys(ROLES) as [Role, ...Role[]]);

/** The roles whose words are the body of an article, in the order of the source. */
export const BODY_ROLES: ReadonlySet<Role> = new Set<Role>([
  'dateline',
  'paragraph',
  'subheading',
  'list-item',
  'pull-quote',
  'caption',
  'correction',
]);
