import { type Command, OPTIONS } from './command.ts';

/** Formats the help text: of one command with its options, else of all commands. */
export function formatUsage(commands: ReadonlyMap<string, Command>, name: string | undefined): string {
  const command = name === undefined ? undefined : commands.get(name);
  if (name === undefined || command === undefined) {
    const list = [...commands].map(([each, { purpose }]) => `  ${each.padEnd(10)}${purpose}`);
    return [
      'Usage: npm run <command> [-- <options>]',
      '',
      ...list,
      '',
      'npm run <command> -- --help tells the options of a command.',
    ].join('\n');
  }
  const options = command.options.map((option) => {
    const { value, purpose } = OPTIONS[option];
    return `  ${`--${option}${value === undefined ? '' : ` ${value}`}`.padEnd(16)}${purpose}`;
  });
  return [
    `Usage: npm run ${name}${options.length > 0 ? ' [-- <options>]' : ''}`,
    '',
    command.purpose,
    '',
    ...options,
  ].join('\n');
}
