import { createHash } from 'node:crypto';
import { mkdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'astro';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));

/**
 * Builds the pages of an archive with Astro; astro.config.mjs reads from the environment what is built and where to. Each
 * archive and each place has a cache of its own, so that two builds at once do not meet.
 */
export async function buildPages(content: string, out: string): Promise<void> {
  const key = createHash('sha256').update(`${content}\n${out}`).digest('hex').slice(0, 16);
  const cache = join(ROOT, '.cache', key);
  mkdirSync(cache, { recursive: true });
  process.env.SUMMIT_CACHE = cache;
  // Astro would report its use to its makers.
  process.env.ASTRO_TELEMETRY_DISABLED = '1';
  const workingFolder = process.cwd();
  // Astro writes the program that renders the pages into the working folder, and it must find our packages from there.
  process.chdir(cache);
  try {
    await build({ root: ROOT, logLevel: 'warn' });
  } finally {
    process.chdir(workingFolder);
    // Vite's part, a megabyte, serves its development server alone.
    rmSync(join(cache, 'vite'), { recursive: true, force: true });
  }
}
