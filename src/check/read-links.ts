/** A start tag with its attributes: `<a class="x" href="/y/">`. */
const TAG = /<[a-z][a-z0-9-]*((?:\s+[^\s"'=<>/]+(?:="[^"]*"|='[^']*'|=[^\s"'=<>`]+)?)*)\s*\/?>/gi;

/** An attribute that names a place or leads to one. */
const ATTRIBUTE = /\s(id|href|src|action|content)=(?:"([^"]*)"|'([^']*)'|([^\s"'=<>`]+))/g;

/** What a page that leads on says: "0; url=/articles/x/". */
const REFRESH = /^\d+;\s*url=(.+)$/i;

/** What a page can be linked to by, and what it links to inside the site: every address once, as it stands in the page. */
export type PageLinks = { ids: ReadonlySet<string>; addresses: ReadonlySet<string> };

/** Reads the ids and the addresses inside the site from a built page; addresses with a scheme or host lead elsewhere. */
export function readLinks(html: string): PageLinks {
  const ids = new Set<string>();
  const addresses = new Set<string>();
  for (const [, attributes = ''] of html.matchAll(TAG)) {
    for (const [, name, double, single, bare] of attributes.matchAll(ATTRIBUTE)) {
      const text = decodeReferences(double ?? single ?? bare ?? '');
      const value = name === 'content' ? REFRESH.exec(text)?.[1] : text;
      if (value === undefined) continue;
      if (name === 'id') ids.add(value);
      else if (!/^(?:[a-z][a-z0-9+.-]*:|\/\/)/i.test(value)) addresses.add(value);
    }
  }
  return { ids, addresses };
}

function decodeReferences(text: string): string {
  const characters: Record<string, string> = {
    quot: '"',
    '#34': '"',
    '#39': "'",
    lt: '<',
    gt: '>',
    amp: '&',
    '#38': '&',
  };
  return text.replace(/&(quot|#34|#39|lt|gt|amp|#38);/g, (reference, name: string) => characters[name] ?? reference);
}
