import { buildArchive } from './build.ts';
import type { Command } from './command.ts';
import { serveArchive } from './serve.ts';

export const start: Command = {
  purpose: 'Ingest, build and serve the archive.',
  options: ['content', 'out', 'port'],
  run: async (values, terminal) => {
    await buildArchive(values, terminal);
    return serveArchive(values, terminal);
  },
};
