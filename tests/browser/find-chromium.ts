import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { chromium } from 'playwright';

const NAMES = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable'];

/**
 * Finds a Chromium, or gets one: CHROMIUM_PATH, the system's, Playwright's own, then what Playwright or Debian can install.
 * Throws where none can be had, so that browser tests never pass without a browser.
 */
export function findChromium(): string {
  const found =
    process.env.CHROMIUM_PATH ?? findOnSystem() ?? findPlaywrights() ?? installPlaywrights() ?? installDebians();
  if (found) return found;
  throw new Error('No Chromium was found or could be installed. Install one, or set CHROMIUM_PATH to its path.');
}

function findOnSystem(): string | undefined {
  const folders = (process.env.PATH ?? '').split(delimiter);
  const places = NAMES.flatMap((name) => folders.map((folder) => join(folder, name)));
  return [...places, '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome'].find((path) => existsSync(path));
}

function findPlaywrights(): string | undefined {
  const path = chromium.executablePath();
  return existsSync(path) ? path : undefined;
}

function installPlaywrights(): string | undefined {
  return run('npx', ['--no-install', 'playwright', 'install', 'chromium']) ? findPlaywrights() : undefined;
}

function installDebians(): string | undefined {
  const isRoot = process.getuid?.() === 0;
  if (!isRoot || !existsSync('/etc/debian_version')) return undefined;
  return run('apt-get', ['update']) && run('apt-get', ['install', '-y', 'chromium']) ? findOnSystem() : undefined;
}

/** At most five minutes: a network that answers nothing must not hang the tests. */
function run(command: string, args: string[]): boolean {
  return spawnSync(command, args, { stdio: 'inherit', timeout: 5 * 60 * 1000 }).status === 0;
}
