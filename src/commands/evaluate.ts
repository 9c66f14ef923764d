import { join } from 'node:path';
import { evaluateCases } from '../evaluation/evaluate-cases.ts';
import { evaluateNames } from '../evaluation/evaluate-names.ts';
import { formatEvaluation, formatNames } from '../evaluation/format-evaluation.ts';
import type { Command } from './command.ts';

const CASES = join(import.meta.dirname, '../../tests/cases');
const NAME_CASES = join(import.meta.dirname, '../../tests/name-cases');

export const evaluate: Command = {
  purpose: 'Measure the extraction on the labelled cases.',
  options: ['json'],
  run: async ({ json }, terminal) => {
    terminal.progress('Evaluating the labelled cases.');
    const evaluation = await evaluateCases(CASES);
    const names = await evaluateNames(NAME_CASES);
    terminal.print(
      json ? JSON.stringify({ ...evaluation, names }) : `${formatEvaluation(evaluation)}\n\n${formatNames(names)}`,
    );
    return 0;
  },
};
