/** Names of the statements that archives use most, by the end of their address without the slash. */
const STATEMENTS: Readonly<Record<string, string>> = {
  'rightsstatements.org/vocab/InC/1.0': 'In copyright',
  'rightsstatements.org/vocab/InC-EDU/1.0': 'In copyright, educational use permitted',
  'rightsstatements.org/vocab/InC-NC/1.0': 'In copyright, non-commercial use permitted',
  'rightsstatements.org/vocab/NoC-US/1.0': 'No copyright, United States',
  'rightsstatements.org/vocab/NKC/1.0': 'No known copyright',
  'rightsstatements.org/vocab/CNE/1.0': 'Copyright not evaluated',
  'rightsstatements.org/vocab/UND/1.0': 'Copyright undetermined',
  'creativecommons.org/publicdomain/zero/1.0': 'CC0 1.0',
  'creativecommons.org/publicdomain/mark/1.0': 'Public domain',
};

/** "https://creativecommons.org/licenses/by-sa/4.0/": the licence's letters and version. */
const LICENCE = /creativecommons\.org\/licenses\/([a-z-]+)\/(\d\.\d)/;

/** Names a rights statement or licence by its address: "In copyright", "CC BY 4.0"; another by the address itself. */
export function nameRights(statement: string): string {
  const licence = LICENCE.exec(statement);
  if (licence) return `CC ${licence[1]?.toUpperCase()} ${licence[2]}`;
  const key = statement.replace(/^https?:\/\/(?:www\.)?/, '').replace(/\/$/, '');
  return STATEMENTS[key] ?? statement;
}
