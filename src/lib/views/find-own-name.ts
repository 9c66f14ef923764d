import type { Person } from '../model.ts';

/** A name in another script, with the language it is in. */
export type OwnName = { name: string; language: string };

/**
 * Finds how a person's name is written at home: 이재명 for a Korean, nothing for an American, whatever other scripts the
 * record knows the name in. The record's country tells the language that is chiefly written there.
 */
export function findOwnName({ native = {}, country }: Person): OwnName | undefined {
  const home = findLanguage(country);
  const own = Object.entries(native).find(([language]) => language.split('-')[0] === home);
  return own && { language: own[0], name: own[1] };
}

/** "ko" for KR; nothing for a body (XX-EU), which has no language of its own. */
function findLanguage(country: string): string | undefined {
  return country.startsWith('XX-') ? undefined : new Intl.Locale(`und-${country}`).maximize().language;
}
