import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { absoluteAddress, addresses } from '../lib/addresses.ts';
import { printMarkdown } from '../lib/body/print-markdown.ts';
import type { Holdings } from '../lib/model.ts';
import { count } from '../lib/views/count.ts';

/** Writes llms.txt (llmstxt.org): what the archive is and where its parts lie, for programs that read Markdown. */
export async function writeLlms(holdings: Holdings, outFolder: string): Promise<void> {
  await writeFile(join(outFolder, 'llms.txt'), printLlms(holdings));
}

/** Prints llms.txt. */
export function printLlms({ archive, articles, authorities }: Holdings): string {
  const link = (name: string, address: string, says: string) =>
    `- [${name}](${absoluteAddress(address, archive.site)}): ${says}`;
  return `# ${printMarkdown.text(archive.title)}

> ${printMarkdown.text(archive.tagline)}

${count(articles.length, 'article')} on summit meetings, kept as they were printed, with records of ${count(authorities.summits.size, 'summit')} and ${count(authorities.people.size, 'person', 'people')}. Each article has a permanent address, and each of its paragraphs one of its own (\`#p-\` and eight hex digits of a digest of its words). What the archive infers is marked as such: an article says what its date rests on, and people bear the office that they held on the day.

## How to cite

Cite an article by its permanent address, with author, outlet and date. Beside \`/articles/<id>/\` lie \`/articles/<id>.md\` (the readable words), \`.json\` (the record), \`.csl.json\`, \`.ris\` and \`.bib\` (references). The rights in each article are in its record; respect them.

## Parts

${[
  link('Articles', addresses.articles(), 'all of them, by year'),
  link('Summits', addresses.summits(), 'when and where, who met, what was agreed, what was written'),
  link('People', addresses.people(), 'names in every script, offices by day, meetings, words'),
  link('Countries', addresses.countries(), 'their people, and whom they met'),
  link('Who met whom', addresses.meetings(), 'meetings in pairs'),
  link('Timeline', addresses.timeline(), 'summits by year and series'),
  link('Method', addresses.method(), 'how articles are read, and what is inferred'),
].join('\n')}

## Data

${[
  link('Data', addresses.data(), 'tables as CSV and JSON Lines, every column described'),
  link('Data package', addresses.dataFile('datapackage.json'), 'the schema of the tables'),
  ...(articles.some(({ withdrawn }) => !withdrawn)
    ? [link('References', addresses.bibliography('csl.json'), 'every article as CSL-JSON')]
    : []),
  link('Feed', addresses.feed(), 'the newest articles'),
  link('Calendar', addresses.calendar(), 'the days of all summits'),
  link('Sitemap', addresses.sitemap(), 'every page'),
].join('\n')}
`;
}
