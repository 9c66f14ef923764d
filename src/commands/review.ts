import { formatDoubt } from '../review/format-doubt.ts';
import { listDoubts } from '../review/list-doubts.ts';
import { formatDay } from '../text/format-day.ts';
import type { Command } from './command.ts';
import { formatCount, formatPath, formatProblem } from './format-problem.ts';
import { readContentFolder } from './read-values.ts';

export const review: Command = {
  purpose: 'List what a person should look at, the most valuable first.',
  options: ['content'],
  run: async (values, terminal) => {
    const content = readContentFolder(values);
    const { doubts, problems } = await listDoubts(content);
    for (const problem of problems) terminal.note(formatProblem(problem, content));
    for (const doubt of doubts)
      terminal.print(`${formatDoubt(doubt, (file) => formatPath(content, file), formatDay(new Date()))}\n`);
    terminal.print(doubts.length === 0 ? 'Nothing is in doubt.' : `${formatCount(doubts.length, 'doubt')}.`);
    return problems.length > 0 ? 1 : 0;
  },
};
