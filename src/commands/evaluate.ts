import { join } from 'node:path';
import { evaluateCases } from '../evaluation/evaluate-cases.ts';
import { formatEvaluation } from '../evaluation/format-evaluation.ts';
import type { Command } from './command.ts';

const CASES = join(import.meta.dirname, '../../tests/cases');

export const evaluate: Command = {
  purpose: 'Measure the extraction on the labelled cases.',
  options: ['json'],
  run: async ({ json }, terminal) => {
    terminal.progress('Evaluating the labelled cases.');
    const evaluation = await evaluateCases(CASES);
    terminal.print(json ? JSON.stringify(evaluation) : formatEvaluation(evaluation));
    return 0;
  },
};
