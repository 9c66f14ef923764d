import { parseArgs } from 'node:util';
import { build } from './commands/build.ts';
import { check } from './commands/check.ts';
import { type Command, type ExitCode, OPTIONS, type Terminal, type Values, WrongUsage } from './commands/command.ts';
import { evaluate } from './commands/evaluate.ts';
import { formatUsage } from './commands/format-usage.ts';
import { ingest } from './commands/ingest.ts';
import { review } from './commands/review.ts';
import { serve } from './commands/serve.ts';
import { start } from './commands/start.ts';

const COMMANDS: ReadonlyMap<string, Command> = new Map(
  Object.entries({ start, ingest, build, serve, check, review, evaluate }),
);

/** Where nobody watches a live line, progress is told this often, in milliseconds. */
const PLAIN_PROGRESS = 2000;

process.exitCode = await runCommand(process.argv.slice(2), openTerminal());

/** Runs the command that the arguments name; gives its exit code. */
async function runCommand([name = 'help', ...args]: string[], terminal: Terminal): Promise<ExitCode> {
  const command = COMMANDS.get(name);
  if (['help', '--help', '-h'].includes(name) || args.includes('--help') || args.includes('-h')) {
    terminal.print(formatUsage(COMMANDS, command && name));
    return 0;
  }
  try {
    if (command === undefined) throw new WrongUsage(`There is no command "${name}".`);
    return await command.run(readArguments(command, args), terminal);
  } catch (error) {
    terminal.note(error instanceof Error ? error.message : String(error));
    if (!(error instanceof WrongUsage)) return 1;
    terminal.note(`\n${formatUsage(COMMANDS, command && name)}`);
    return 2;
  }
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
