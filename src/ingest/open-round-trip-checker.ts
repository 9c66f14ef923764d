import { Worker } from 'node:worker_threads';
import type { Problem } from '../schema/problem.ts';
import type { PrintedBlock } from './list-printed-blocks.ts';

/** What one check needs. */
export type RoundTrip = { mdx: string; expected: readonly PrintedBlock[]; where: string };

export type RoundTripChecker = { check: (trip: RoundTrip) => Promise<Problem[]>; close: () => Promise<void> };

/**
 * Opens a checker of round trips that works beside this thread: @mdx-js/mdx needs 2 ms an article, as long as reading and
 * printing it. It starts with the first check, so that a run with nothing new loads no compiler.
 */
export function openRoundTripChecker(): RoundTripChecker {
  const waiting: PromiseWithResolvers<Problem[]>[] = [];
  let worker: Worker | undefined;
  const start = () => {
    const started = new Worker(new URL('check-round-trip-worker.ts', import.meta.url));
    // Answers come in the order of the questions.
    started.on('message', (problems: Problem[]) => waiting.shift()?.resolve(problems));
    started.on('error', (error) => {
      for (const answer of waiting.splice(0)) answer.reject(error);
    });
    return started;
  };
  return {
    check: (trip) => {
      worker ??= start();
      const answer = Promise.withResolvers<Problem[]>();
      waiting.push(answer);
      worker.postMessage(trip);
      return answer.promise;
    },
    close: async () => {
      await worker?.terminate();
    },
  };
}
