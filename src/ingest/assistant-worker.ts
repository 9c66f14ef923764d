import { parentPort, workerData } from 'node:worker_threads';
import type { Problem } from '../schema/problem.ts';
import type { SourceReading } from './explain.ts';
import type { Answer, Question } from './open-assistant.ts';
import type { Vocabulary } from './read-vocabulary.ts';

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
  const { readVocabulary } = await import('./read-vocabulary.ts');
  return (await readVocabulary(workerData as string)).vocabulary;
}
