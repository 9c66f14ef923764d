import { formatFinding } from '../review/format-finding.ts';
import { reviewArchive } from '../review/review-archive.ts';
import { formatDay } from '../text/format-day.ts';
import type { Command } from './command.ts';
import { formatCount, formatPath, formatProblem } from './format-problem.ts';
import { readContentFolder } from './read-values.ts';

export const review: Command = {
  purpose: 'List what a person should look at, the most valuable first.',
  options: ['content', 'json'],
  run: async (values, terminal) => {
    const content = readContentFolder(values);
    const { findings, problems } = await reviewArchive(content, formatDay(new Date()));
    for (const problem of problems) terminal.note(formatProblem(problem, content));
    if (values.json) terminal.print(JSON.stringify({ findings, problems }));
    else {
      for (const finding of findings)
        terminal.print(`${formatFinding(finding, (file) => formatPath(content, file))}\n`);
      terminal.print(findings.length === 0 ? 'Nothing is in doubt.' : `${formatCount(findings.length, 'finding')}.`);
    }
    return problems.length > 0 ? 1 : 0;
  },
};
