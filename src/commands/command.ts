import type { ParseArgsOptionsConfig } from 'node:util';

/** Where a command's words go. Only cli.ts has a real one. */
export type Terminal = {
  /** The result of a command. */
  print: (text: string) => void;
  /** Words for a person beside the result. */
  note: (text: string) => void;
  /** How far it is: one live line on a terminal, now and then a plain line elsewhere. */
  progress: (text: string) => void;
};

/** What the user gave, by option; every option of every command that has one is here. */
export type Values = {
  content?: string;
  out?: string;
  site?: string;
  base?: string;
  port?: string;
  json?: boolean;
  watch?: boolean;
};

export type OptionName = keyof Values;

/** 0: all well. 1: some source failed, or some check does not hold; the rest was done. 2: wrong usage. */
export type ExitCode = 0 | 1 | 2;

export type Command = {
  /** A sentence for the help text. */
  purpose: string;
  options: readonly OptionName[];
  run: (values: Values, terminal: Terminal) => Promise<ExitCode>;
};

/** Every option, with the word for its value and a sentence for the help text. */
export const OPTIONS: Record<OptionName, ParseArgsOptionsConfig[string] & { value?: string; purpose: string }> = {
  content: { type: 'string', value: 'DIR', purpose: 'The archive’s folder (content).' },
  out: { type: 'string', value: 'DIR', purpose: 'The folder of the built site (dist).' },
  site: { type: 'string', value: 'URL', purpose: 'The address the site is published at (from archive.yaml).' },
  base: { type: 'string', value: 'PATH', purpose: 'The path below that address (/).' },
  port: { type: 'string', value: 'N', purpose: 'The port to serve at (4321).' },
  json: { type: 'boolean', purpose: 'Print one machine-readable result on standard output.' },
  watch: { type: 'boolean', purpose: 'Ingest again whenever a source, record or authority record changes.' },
};

/** Thrown where a command was called in a way that cannot work; its message is shown with the usage. */
export class WrongUsage extends Error {}
