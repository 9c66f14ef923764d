import { existsSync, watch } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';

/** An editor saves in several steps; this many milliseconds after the last of them the file is whole. */
const SETTLED = 300;

/** Acts, and acts again after each burst of changes in what an archive is ingested from, one run at a time; ends with the process. */
export async function watchFolders(contentDir: string, act: () => Promise<unknown>): Promise<never> {
  // The first run is due at once, and what changes while it is under way is not missed.
  let latest = 1;
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
