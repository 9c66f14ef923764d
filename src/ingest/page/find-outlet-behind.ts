import type { Page } from './page.ts';
import { isPersonName } from './person-name.ts';
import { showsSignal } from './read-signals.ts';

/** "INQUIRER.net", "example.com": a name that is an address. */
const DOMAIN = /^[\p{L}\d-]{3,}\.(?:com|net|org|co|news|info)$/iu;

/** Names in capitals: "Al Arabiya English". */
const NAME = /^(?:the\s)?\p{Lu}[\p{L}\d.&'’-]*(?:\s(?:of\s|the\s|and\s)?\p{Lu}[\p{L}\d.&'’-]*){0,5}$/iu;

/** Where an outlet's name begins behind a person's, in the last words of a byline: "by Elif Example Sample Daily", "@handle SAMPLE.net". */
export function findOutletBehind(text: string, page: Page): number | undefined {
  const starts = [...text.matchAll(/(?<=[\s,|/])\S/gu)].map(({ index }) => index).slice(-6);
  return starts.find((start) => {
    const name = text.slice(start).replace(/[\s.,|/-]+$/u, '');
    const person = text
      .slice(0, start)
      .replace(/^by:?\s/iu, '')
      .replace(/[\s,|/–—-]+$/u, '');
    if (DOMAIN.test(name)) return true;
    return isPersonName(person) && page.isOutletName(name);
  });
}

/** Whether words behind a person's name and a comma are an outlet's: by a record or by their form. */
export function isOutletLike(name: string, page: Page): boolean {
  return page.isOutletName(name) || (NAME.test(name) && showsSignal(name, 'outletWords'));
}
