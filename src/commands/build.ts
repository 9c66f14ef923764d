import type { Command, ExitCode, Terminal, Values } from './command.ts';
import { formatCount, formatProblem } from './format-problem.ts';
import { ingestArchive } from './ingest.ts';
import { readBase, readContentFolder, readSite } from './read-values.ts';

export const build: Command = {
  purpose: 'Ingest, then build the site and its search index.',
  options: ['content', 'out', 'site', 'base'],
  run: buildArchive,
};

/** Ingests and builds; a source that failed does not keep the others from being built. */
export async function buildArchive(values: Values, terminal: Terminal): Promise<ExitCode> {
  const { out = 'dist' } = values;
  const [content, site, base] = [readContentFolder(values), readSite(values), readBase(values)];
  const ingested = await ingestArchive(content, {}, terminal);
  terminal.progress('Building the site.');
  const started = performance.now();
  // Astro takes longer to load than a small archive to ingest: only a build waits for it.
  const { buildSite } = await import('../site/build-site.ts');
  const { pages, problems } = await buildSite({ content, out, site, base, onProgress: terminal.progress });
  for (const problem of problems) terminal.note(formatProblem(problem, content));
  terminal.note(
    `Built ${formatCount(pages, 'page')} in ${((performance.now() - started) / 1000).toFixed(1)} s: ${out}`,
  );
  return problems.length > 0 ? 1 : ingested;
}
