import { parentPort, workerData } from 'node:worker_threads';
import type { Authorities } from '../authorities/model.ts';
import type { Problem } from '../schema/problem.ts';
import type { Vocabulary } from './assemble-vocabulary.ts';
import type { SourceReading } from './explain.ts';
import type { Answer, Question } from './open-assistant.ts';

/** The other end of `openAssistant`. What a question needs is loaded with the first of its kind. */
parentPort?.on('message', async (question: Question) => {
  const answer: Answer = { number: question.number, answer: await answerQuestion(question) };
  parentPort?.postMessage(answer);
});

async function answerQuestion(question: Question): Promise<SourceReading | Problem | Problem[]> {
  if (question.ask === 'check') {
    const { checkRoundTrip } = await import('./check-round-trip.ts');
    const { mdx, expected, where } = question.trip;
    return checkRoundTrip(mdx, expected, where);
  }
  const { explainSource } = await import('./explain.ts');
  vocabulary ??= loadVocabulary();
  const { bytes, file, record } = question.source;
  return explainSource(bytes, file, record, await vocabulary);
}

let vocabulary: Promise<Vocabulary> | undefined;

async function loadVocabulary(): Promise<Vocabulary> {
  const { assembleVocabulary } = await import('./assemble-vocabulary.ts');
  return assembleVocabulary(workerData as Authorities);
}
