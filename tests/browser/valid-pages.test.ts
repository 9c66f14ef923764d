import assert from 'node:assert/strict';
import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import { HtmlValidate, StaticConfigLoader } from 'html-validate';
import { type OpenSite, openSite } from './open-site.ts';

const validator = new HtmlValidate(
  new StaticConfigLoader({
    extends: ['html-validate:recommended', 'html-validate:document'],
    rules: {
      // Every script and style is the site's own, from the same host: a digest would guard nothing.
      'require-sri': 'off',
      // A page bears its article's headline, as long as the source printed it.
      'long-title': 'off',
    },
  }),
);

let site: OpenSite;
before(async () => {
  site = await openSite();
});
after(() => site?.close());

test('every page of the site is valid HTML', async () => {
  const files = globSync('**/*.html', { cwd: site.out });
  assert.ok(files.length > 50, `${files.length} pages`);
  const faults: string[] = [];
  for (const file of files) {
    const { results } = await validator.validateString(readFileSync(join(site.out, file), 'utf8'), file);
    for (const { messages } of results)
      faults.push(
        ...messages.map(({ ruleId, line, column, message }) => `${file}:${line}:${column} ${ruleId}: ${message}`),
      );
  }
  assert.deepEqual(faults, []);
});
