import { existsSync } from 'node:fs';
import { checkArchive } from '../check/check-archive.ts';
import { checkLinks } from '../check/check-links.ts';
import type { Command } from './command.ts';
import { formatCount, formatProblem } from './format-problem.ts';
import { readBuiltFolder, readContentFolder } from './read-values.ts';

export const check: Command = {
  purpose:
    'Check everything that must hold: schemas, references, fixity, seals, permalinks, rights; of a built site, its links.',
  options: ['content', 'out'],
  run: async (values, terminal) => {
    const content = readContentFolder(values);
    const hasBuild = values.out !== undefined || (values.content === undefined && existsSync('dist'));
    const out = hasBuild ? readBuiltFolder(values) : undefined;
    terminal.progress('Checking the archive.');
    const { articles, sources, problems } = await checkArchive(content);
    for (const problem of problems) terminal.note(formatProblem(problem, content));
    if (out !== undefined) terminal.progress('Checking the links of the site.');
    const broken = out === undefined ? [] : await checkLinks(out);
    for (const problem of broken) terminal.note(formatProblem(problem, out ?? ''));
    const count = problems.length + broken.length;
    const held = `Checked ${formatCount(articles, 'article')} and ${formatCount(sources, 'source')}: ${count === 0 ? 'all holds' : formatCount(count, 'problem')}.`;
    terminal.print(
      out === undefined
        ? `${held} Links were not checked: ${values.content === undefined ? 'there is no built site; npm run build makes one' : 'name the built site with --out'}.`
        : held,
    );
    return count > 0 ? 1 : 0;
  },
};
