import { readFileSync } from 'node:fs';
import { readSpans } from './ingest/classify/read-roles.ts';
for (const f of process.argv.slice(2)) {
  const text = readFileSync('content/sources/' + f, 'utf8');
  console.log('==', f);
  for (const s of readSpans(text, f.endsWith('.md') ? 'markdown' : 'text').filter((s) => s.line < 16)) { const t = text.slice(s.start, s.end).trim().slice(0, 70); if (t) console.log(s.line, s.role, s.rule, '|', t); }
}
