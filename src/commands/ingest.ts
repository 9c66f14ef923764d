import { type IngestSummary, runIngest } from '../ingest/run-ingest.ts';
import type { Problem } from '../schema/problem.ts';
import type { Command, Terminal, Values } from './command.ts';
import { formatCount, formatProblem } from './format-problem.ts';
import { readContentFolder } from './read-values.ts';
import { watchFolders } from './watch-folders.ts';

export const ingest: Command = {
  purpose: 'Turn the sources of the archive into articles.',
  options: ['content', 'json', 'watch'],
  run: async (values, terminal) => {
    const folder = readContentFolder(values);
    if (values.watch) {
      terminal.note('Watching for changes. Press Ctrl-C to end.');
      return watchFolders(folder, () => ingestArchive(folder, values, terminal));
    }
    const problems = await ingestArchive(folder, values, terminal);
    return problems.length > 0 ? 1 : 0;
  },
};

/** Ingests an archive and says what came of it; gives the problems that it told. */
export async function ingestArchive(folder: string, { json }: Values, terminal: Terminal): Promise<readonly Problem[]> {
  const summary = await runIngest(folder, {
    onProgress: ({ done, total, file }) => terminal.progress(`Ingesting ${done + 1} of ${total}: ${file}`),
  });
  for (const problem of summary.problems) terminal.note(formatProblem(problem, folder));
  terminal.note(formatSummary(summary));
  if (json) terminal.print(JSON.stringify(summary));
  return summary.problems;
}

function formatSummary({ sources, articles, written, unchanged, doubts, problems }: IngestSummary): string {
  const counts = `Ingested ${formatCount(sources, 'source')}: ${formatCount(articles, 'article')}, ${written} written, ${unchanged} unchanged.`;
  const toReview =
    doubts > 0 ? ` ${formatCount(doubts, 'doubt')}: npm run review lists ${doubts === 1 ? 'it' : 'them'}.` : '';
  return `${counts}${toReview}${problems.length > 0 ? ` ${formatCount(problems.length, 'problem')}, see above.` : ''}`;
}
