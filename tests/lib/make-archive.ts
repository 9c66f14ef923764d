import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import type { TestContext } from 'node:test';

/** The identity of a small archive: archive.yaml. */
export const ARCHIVE = `title: "Test Archive"
tagline: "A few <articles> & more"
site: "https://archive.example/"
language: "en"
editor: "The editor"
rights: { statement: "https://rightsstatements.org/vocab/InC/1.0/", display: "full" }
`;

const SEAL = '0'.repeat(64);

/** Makes an archive's folder of the files given, by path, beside an archive.yaml; it is removed when the test ends. */
export async function makeArchive(context: TestContext, files: Record<string, string>): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'summit-archive-'));
  context.after(() => rm(folder, { recursive: true, force: true }));
  for (const [path, text] of Object.entries({ 'archive.yaml': ARCHIVE, ...files })) {
    await mkdir(dirname(join(folder, path)), { recursive: true });
    await writeFile(join(folder, path), text);
  }
  return folder;
}

/** Prints an article's file with the frontmatter that every article has, and further lines of it. */
export function printArticleFile(title: string, frontmatter: string[], body: string, source = 'sources/x.txt'): string {
  return [
    '---',
    `title: ${JSON.stringify(title)}`,
    'titleBasis: "printed"',
    'dateBasis: "published"',
    'language: "en"',
    ...frontmatter,
    `source: { file: "${source}", sha256: "${SEAL}", format: "text", encoding: "utf-8", lines: [1, 9] }`,
    `seal: "${SEAL}"`,
    '---',
    '',
    body,
    '',
  ].join('\n');
}
