import { cp, mkdir, mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { runIngest } from '../../src/ingest/run-ingest.ts';
import { addresses } from '../../src/lib/addresses.ts';
import { articleIdSchema } from '../../src/schema/values.ts';
import { buildSite } from '../../src/site/build-site.ts';
import { serveSite } from '../../src/site/serve-site.ts';

const CONTENT = join(import.meta.dirname, '../../content');

export type JudgedSite = {
  url: string;
  /** The source file, without its ending, of the article at an address. */
  sources: Map<string, string>;
  close: () => Promise<void>;
};

/** Builds and serves the starter collection. */
export async function openStarter(): Promise<JudgedSite> {
  return openContent(CONTENT);
}

/** Ingests the labelled cases of some folders as one archive, then builds and serves it. */
export async function openCases(...folders: string[]): Promise<JudgedSite> {
  const content = await mkdtemp(join(tmpdir(), 'summit-archive-cases-'));
  await mkdir(join(content, 'sources'));
  for (const part of ['authorities', 'archive.yaml'])
    await cp(join(CONTENT, part), join(content, part), { recursive: true });
  for (const folder of folders) {
    for (const name of await readdir(folder)) {
      if (name.includes('.')) continue;
      const files = await readdir(join(folder, name));
      const source = files.find((file) => file.startsWith('source.')) ?? '';
      await cp(join(folder, name, source), join(content, 'sources', name + source.slice('source'.length)));
    }
  }
  await runIngest(content, { clock: () => new Date('2026-11-21T12:00:00Z') });
  const site = await openContent(content);
  return {
    ...site,
    close: async () => {
      await site.close();
      await rm(content, { recursive: true });
    },
  };
}

async function openContent(content: string): Promise<JudgedSite> {
  const out = await mkdtemp(join(tmpdir(), 'summit-archive-judged-'));
  await buildSite({ content, out, base: '/' });
  const server = await serveSite({ out, port: 0 });
  return {
    url: server.url,
    sources: await readSources(content),
    close: async () => {
      await server.close();
      await rm(out, { recursive: true });
    },
  };
}

/** Reads from its articles which source file each came from. */
export async function readSources(content: string): Promise<Map<string, string>> {
  const files = await readdir(join(content, 'articles'));
  return new Map(
    await Promise.all(
      files.map(async (file): Promise<[string, string]> => {
        const text = await readFile(join(content, 'articles', file), 'utf8');
        // source: { file: "sources/nara-2026.md", …
        const [, source = ''] = /^source: \{ file: "sources\/([^"]+)\.\w+"/mu.exec(text) ?? [];
        return [addresses.article(articleIdSchema.parse(file.slice(0, -'.mdx'.length))), source];
      }),
    ),
  );
}
