import { existsSync, watch } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';

/** An editor saves in several steps; this many milliseconds after the last of them the file is whole. */
const SETTLED = 300;

/** Watches what an archive is ingested from, and acts after each burst of changes, one run at a time; ends with the process. */
export async function watchFolders(contentDir: string, act: () => Promise<unknown>): Promise<void> {
  let latest = 0;
  let handled = 0;
  for (const folder of ['sources', 'authorities']
    .map((name) => join(contentDir, name))
    .filter((path) => existsSync(path))) {
    watch(folder, { recursive: true }, () => {
      latest += 1;
    });
  }
  for (;;) {
    const seen = latest;
    await wait(SETTLED);
    if (seen !== latest || seen === handled) continue;
    handled = seen;
    await act();
  }
}
