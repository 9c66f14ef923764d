import { once } from 'node:events';
import { serveSite } from '../site/serve-site.ts';
import { type Command, type ExitCode, type Terminal, type Values, WrongUsage } from './command.ts';
import { readBuiltFolder, readPort } from './read-values.ts';

export const serve: Command = {
  purpose: 'Serve a built site on this machine.',
  options: ['out', 'port'],
  run: serveArchive,
};

/** Serves until it is interrupted. */
export async function serveArchive(values: Values, terminal: Terminal): Promise<ExitCode> {
  const [out, port] = [readBuiltFolder(values), readPort(values)];
  const { url, close } = await serveSite({ out, port }).catch((error: unknown) => {
    if (error instanceof Error && 'code' in error && error.code === 'EADDRINUSE') {
      throw new WrongUsage(`Port ${port} is taken by another program. Choose another with --port.`);
    }
    throw error;
  });
  terminal.note(`Serving ${url} – press Ctrl-C to end.`);
  await Promise.race([once(process, 'SIGINT'), once(process, 'SIGTERM')]);
  await close();
  return 0;
}
