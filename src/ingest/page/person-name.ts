/** A person's name: two to four words with capitals, small particles between: "Jane Q. Example", "Park Dae-ho", "ANNA VAN BEISPIEL". */
export const PERSON_NAME = String.raw`\p{Lu}[\p{L}\p{M}.'’-]*(?:\s(?:de|da|del|der|den|van|von|bin|al|el|la|le|di|du|dos)){0,2}(?:\s\p{Lu}[\p{L}\p{M}.'’-]*){1,3}`;

const WHOLE = new RegExp(`^${PERSON_NAME}$`, 'u');

/** Whether a text has the form of a person's name and nothing else. */
export function isPersonName(text: string): boolean {
  return WHOLE.test(text);
}
