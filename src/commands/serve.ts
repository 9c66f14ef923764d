import { once } from 'node:events';
import { readBuiltSite } from '../site/read-built-site.ts';
import { serveSite } from '../site/serve-site.ts';
import type { Command, ExitCode, Terminal, Values } from './command.ts';
import { readBuiltFolder, readPort } from './read-values.ts';

export const serve: Command = {
  purpose: 'Serve a built site on this machine.',
  options: ['out', 'port'],
  run: serveArchive,
};

/** Serves until it is interrupted. */
export async function serveArchive(values: Values, terminal: Terminal): Promise<ExitCode> {
  const [out, port] = [readBuiltFolder(values), readPort(values)];
  const { url, close } = await serveSite({ out, port, base: readBuiltSite(out)?.base }).catch((error: unknown) => {
    if (error instanceof Error && 'code' in error && error.code === 'EADDRINUSE') {
      throw new Error(`Port ${port} is taken by another program. Choose another: npm run serve -- --port ${port + 1}`);
    }
    throw error;
  });
  terminal.note(`Serving ${url} – press Ctrl-C to end.`);
  await Promise.race([once(process, 'SIGINT'), once(process, 'SIGTERM')]);
  await close();
  return 0;
}
