import { fileURLToPath } from 'node:url';
import { build } from 'astro';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));

/** Builds the pages with Astro; astro.config.mjs reads from the environment what is built and where to. */
export async function buildPages(): Promise<void> {
  // Astro would report its use to its makers.
  process.env.ASTRO_TELEMETRY_DISABLED = '1';
  await build({ root: ROOT, logLevel: 'warn' });
}
