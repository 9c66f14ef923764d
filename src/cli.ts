import { parseArgs } from 'node:util';
import { type Command, type ExitCode, OPTIONS, type Terminal, type Values, WrongUsage } from './commands/command.ts';
import { formatUsage } from './commands/format-usage.ts';

/** A command is loaded when it is called: those of the others hold compilers and servers, which take as long to load as all of ingest. */
const COMMANDS: ReadonlyMap<string, () => Promise<Command>> = new Map(
  Object.entries({
    start: async () => (await import('./commands/start.ts')).start,
    ingest: async () => (await import('./commands/ingest.ts')).ingest,
    build: async () => (await import('./commands/build.ts')).build,
    serve: async () => (await import('./commands/serve.ts')).serve,
    check: async () => (await import('./commands/check.ts')).check,
    review: async () => (await import('./commands/review.ts')).review,
    schemas: async () => (await import('./commands/schemas.ts')).schemas,
    evaluate: async () => (await import('./commands/evaluate.ts')).evaluate,
  }),
);

/** Where nobody watches a live line, progress is told this often, in milliseconds. */
const PLAIN_PROGRESS = 2000;

process.exitCode = await runCommand(process.argv.slice(2), openTerminal());

/** Runs the command that the arguments name; gives its exit code. */
async function runCommand([name = 'help', ...args]: string[], terminal: Terminal): Promise<ExitCode> {
  const load = COMMANDS.get(name);
  if (['help', '--help', '-h'].includes(name) || args.includes('--help') || args.includes('-h')) {
    terminal.print(await printUsage(load && name));
    return 0;
  }
  try {
    if (load === undefined) throw new WrongUsage(`There is no command "${name}".`);
    const command = await load();
    return await command.run(readArguments(command, args), terminal);
  } catch (error) {
    terminal.note(error instanceof Error ? error.message : String(error));
    if (!(error instanceof WrongUsage)) return 1;
    terminal.note(`\n${await printUsage(load && name)}`);
    return 2;
  }
}

async function printUsage(name: string | undefined): Promise<string> {
  const loaded = [...COMMANDS].map(async ([each, load]) => [each, await load()] as const);
  return formatUsage(new Map(await Promise.all(loaded)), name);
}

function readArguments({ options }: Command, args: string[]): Values {
  const config = Object.fromEntries(options.map((option) => [option, { type: OPTIONS[option].type }]));
  try {
    return parseArgs({ args, options: config }).values;
  } catch (error) {
    throw new WrongUsage(error instanceof Error ? error.message : String(error));
  }
}

function openTerminal(): Terminal {
  const isLive = process.stderr.isTTY === true;
  let told = 0;
  return {
    print: (text) => process.stdout.write(`${text}\n`),
    note: (text) => process.stderr.write(`${isLive ? '\r\x1b[K' : ''}${text}\n`),
    progress: (text) => {
      if (isLive) process.stderr.write(`\r\x1b[K${text.slice(0, (process.stderr.columns ?? 80) - 1)}`);
      else if (performance.now() - told > PLAIN_PROGRESS) {
        told = performance.now();
        process.stderr.write(`${text}\n`);
      }
    },
  };
}
