import { Worker } from 'node:worker_threads';
import type { Authorities } from '../authorities/model.ts';
import type { Problem } from '../schema/problem.ts';
import type { SourceRecord } from '../schema/record.ts';
import type { SourceReading } from './explain.ts';
import type { PrintedBlock } from './list-printed-blocks.ts';

/** A page to be read back. */
export type RoundTrip = { mdx: string; expected: readonly PrintedBlock[]; where: string };

/** A source to be explained. */
export type Unread = { bytes: Uint8Array; file: string; record: SourceRecord };

export type Question = { number: number } & ({ ask: 'explain'; source: Unread } | { ask: 'check'; trip: RoundTrip });
export type Answer = { number: number; answer: SourceReading | Problem | Problem[] };

/** A second thread that does the pure stages of ingest which take longest. */
export type Assistant = {
  explain: (source: Unread) => Promise<SourceReading | Problem>;
  check: (trip: RoundTrip) => Promise<Problem[]>;
  close: () => Promise<void>;
};

/**
 * Opens an assistant with an archive’s records. It starts with the first question and builds its indexes with the first source, so that
 * a run with nothing new loads no compiler: @mdx-js/mdx needs 2 ms an article, as long as reading and printing it.
 */
export function openAssistant(authorities: Authorities): Assistant {
  const waiting = new Map<number, PromiseWithResolvers<Answer['answer']>>();
  let worker: Worker | undefined;
  let number = 0;
  const start = () => {
    const started = new Worker(new URL('assistant-worker.ts', import.meta.url), { workerData: authorities });
    started.on('message', ({ number: asked, answer }: Answer) => {
      waiting.get(asked)?.resolve(answer);
      waiting.delete(asked);
    });
    started.on('error', (error) => {
      for (const answer of waiting.values()) answer.reject(error);
    });
    return started;
  };
  const ask = (
    question:
      | Omit<Extract<Question, { ask: 'explain' }>, 'number'>
      | Omit<Extract<Question, { ask: 'check' }>, 'number'>,
  ) => {
    worker ??= start();
    number += 1;
    const answer = Promise.withResolvers<Answer['answer']>();
    waiting.set(number, answer);
    worker.postMessage({ number, ...question });
    return answer.promise;
  };
  return {
    explain: (source) => ask({ ask: 'explain', source }) as Promise<SourceReading | Problem>,
    check: (trip) => ask({ ask: 'check', trip }) as Promise<Problem[]>,
    close: async () => {
      await worker?.terminate();
    },
  };
}
