import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import type { TestContext } from 'node:test';

/** Few and small, so that a test tells of the pipeline and not of the archive's own records. */
const RECORDS: Record<string, string> = {
  'archive.yaml': `title: "A small archive"
tagline: "Two leaders and a meeting."
site: "https://archive.example/"
language: "en"
editor: "Ann"
rights: { statement: "https://rightsstatements.org/vocab/InC/1.0/", display: full }
`,
  'authorities/people/lee-jae-myung.yaml': `id: lee-jae-myung
name: "Lee Jae Myung"
surname: Lee
variants: ["Lee Jae-myung"]
country: KR
offices: [{ office: President, of: KR, from: "2025-06-04" }]
`,
  'authorities/people/shigeru-ishiba.yaml': `id: shigeru-ishiba
name: "Shigeru Ishiba"
surname: Ishiba
country: JP
offices: [{ office: "Prime Minister", of: JP, from: "2024-10-01", to: "2025-10-21" }]
`,
  'authorities/summits/jp-kr-2025-06-17-kananaskis.yaml': `id: jp-kr-2025-06-17-kananaskis
name: "Japan–South Korea leaders’ meeting in Kananaskis"
series: jp-kr
kind: bilateral
start: "2025-06-17"
end: "2025-06-17"
place: Kananaskis
country: CA
countries: [JP, KR]
participants: [shigeru-ishiba, lee-jae-myung]
`,
  'authorities/outlets/korea-herald.yaml': `id: korea-herald
name: "The Korea Herald"
variants: ["Korea Herald"]
country: KR
kind: newspaper
timeZone: "Asia/Seoul"
`,
};

export const ARTICLE = `Lee and Ishiba agree to meet more often
Korea Herald
By Han Ji-won
Published : June 18, 2025 - 09:10

KANANASKIS, Canada -- President Lee Jae-myung and Japanese Prime Minister Shigeru Ishiba met on Tuesday on the edge of the G7 summit and agreed to meet more often.

"We will meet again before the year is out," Lee said after the half hour of talks, which aides of both leaders called friendly and short.

Export controls were not on the table, an official of the presidential office told reporters after the two had shaken hands {and parted}.
`;

export type SmallArchive = {
  folder: string;
  write: (file: string, text: string | Uint8Array) => void;
  read: (file: string) => string;
  list: () => string[];
  remove: (file: string) => void;
};

/** Makes an archive with a few authority records and the given sources in a temporary folder, which goes when the test ends. */
export function makeArchive(test: TestContext, files: Record<string, string | Uint8Array>): SmallArchive {
  const folder = mkdtempSync(join(tmpdir(), 'archive-'));
  test.after(() => rmSync(folder, { recursive: true, force: true }));
  const path = (file: string) => join(folder, file);
  const write = (file: string, text: string | Uint8Array) => {
    mkdirSync(dirname(path(file)), { recursive: true });
    writeFileSync(path(file), text);
  };
  for (const [file, text] of Object.entries({ ...RECORDS, ...files })) write(file, text);
  return {
    folder,
    write,
    read: (file) => readFileSync(path(file), 'utf8'),
    list: () =>
      ['sources', 'articles'].flatMap((name) => listFiles(path(name)).map((file) => `${name}/${file}`)).sort(),
    remove: (file) => rmSync(path(file), { recursive: true }),
  };
}

function listFiles(folder: string): string[] {
  try {
    return readdirSync(folder);
  } catch {
    return [];
  }
}
