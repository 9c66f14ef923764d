import { parentPort } from 'node:worker_threads';
import { checkRoundTrip } from './check-round-trip.ts';
import type { RoundTrip } from './open-round-trip-checker.ts';

/** The other end of `openRoundTripChecker`: answers each round trip with its problems. */
parentPort?.on('message', ({ mdx, expected, where }: RoundTrip) => {
  parentPort?.postMessage(checkRoundTrip(mdx, expected, where));
});
