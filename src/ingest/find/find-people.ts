import type { Authorities } from '../../authorities/model.ts';
import type { NameIndex } from '../../authorities/name-index.ts';
import type { Doubt } from '../../schema/article.ts';
import type { Extracted } from '../model.ts';
import { boundTimes } from './bound-times.ts';
import { findDescribedPeople } from './find-described-people.ts';
import { findFullNames } from './find-full-names.ts';
import { findNativePeople } from './find-native-people.ts';
import { findNativeShortForms } from './find-native-short-forms.ts';
import { findOfficeMentions } from './find-office-mentions.ts';
import { findShortForms } from './find-short-forms.ts';
import { findUnknownPeople } from './find-unknown-people.ts';
import { findUnnamedLeaders } from './find-unnamed-leaders.ts';
import type { Figure, Passage, Times, Unresolved } from './model.ts';
import type { NameLexicon } from './read-name-lexicon.ts';
import { resolveMisprints } from './resolve-misprints.ts';
import { resolveNativeTitled } from './resolve-native-titled.ts';
import { resolveTitled } from './resolve-titled.ts';

/**
 * Finds the people of an article and every place where it speaks of them: whole names first, then offices with a surname,
 * then bare surnames and offices of people so introduced. Gives besides what stays unresolved, and when the article was written.
 */
export function findPeople(
  {
    passages,
    extracted,
    captured,
  }: { passages: readonly Passage[]; extracted: Extracted; captured: string | undefined },
  authorities: Authorities,
  names: NameIndex,
  lexicon: NameLexicon,
): { figures: Figure[]; unresolved: Unresolved[]; times: Times; doubts: Doubt[] } {
  const { figures: known, cut } = findFullNames(passages, authorities, lexicon);
  const { figures: unknown, titled } = findUnknownPeople(passages, cut, lexicon);
  const figures = [...known, ...unknown];
  figures.push(...findDescribedPeople(passages, figures, cut, lexicon));
  const context = { extracted, passages, figures, captured };
  const doubts = resolveMisprints(figures, boundTimes(context, authorities, lexicon), authorities);
  const unresolved = resolveTitled(titled, figures, boundTimes(context, authorities, lexicon), authorities, names);
  resolveNativeTitled(passages, figures, boundTimes(context, authorities, lexicon), authorities, lexicon);
  figures.push(...findNativePeople(passages, figures, lexicon));
  const times = boundTimes(context, authorities, lexicon);
  doubts.push(...findUnnamedLeaders(passages, figures, times, authorities, lexicon));
  findShortForms(passages, figures, titled, lexicon);
  findNativeShortForms(passages, figures, authorities, lexicon);
  findOfficeMentions(passages, figures, times, authorities, lexicon);
  return { figures, unresolved, times, doubts };
}
