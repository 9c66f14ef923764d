import type { Command, ExitCode, Terminal, Values } from './command.ts';
import { formatCount, formatProblem } from './format-problem.ts';
import { ingestArchive } from './ingest.ts';
import { readBase, readContentFolder, readOutFolder, readSite } from './read-values.ts';

export const build: Command = {
  purpose: 'Ingest, then build the site and its search index.',
  options: ['content', 'out', 'site', 'base'],
  run: buildArchive,
};

/** Ingests and builds; a source that failed does not keep the others from being built. */
export async function buildArchive(values: Values, terminal: Terminal): Promise<ExitCode> {
  const [content, site, base, out] = [
    readContentFolder(values),
    readSite(values),
    readBase(values),
    readOutFolder(values),
  ];
  const told = await ingestArchive(content, {}, terminal);
  terminal.progress('Building the site.');
  const started = performance.now();
  // Astro takes longer to load than a small archive to ingest: only a build waits for it.
  const { buildSite } = await import('../site/build-site.ts');
  const { pages, problems } = await buildSite({ content, out, site, base, onProgress: terminal.progress });
  // Ingest and build both read the authority records.
  const known = new Set(told.map((problem) => formatProblem(problem, content)));
  const fresh = problems.map((problem) => formatProblem(problem, content)).filter((text) => !known.has(text));
  for (const text of fresh) terminal.note(text);
  terminal.note(
    `Built ${formatCount(pages, 'page')} in ${((performance.now() - started) / 1000).toFixed(1)} s: ${out}`,
  );
  return told.length + fresh.length > 0 ? 1 : 0;
}
