import { addresses } from '../addresses.ts';
import { formatSpan } from '../format-date.ts';
import type { Holdings, Summit } from '../model.ts';
import type { Subject } from './subject.ts';

/** The size of every picture to share, in pixels: what the sites that show such pictures ask for. */
export const PICTURE_SIZE = { width: 1200, height: 630 } as const;

/** Summits with a picture of their own: to draw one takes a twentieth of a second, and an archive can have thousands. */
const MOST = 100;

/** What the pictures' own face has letters for (src/styles/fonts): Latin with most of its accents, figures, and the signs of ordinary text. */
const DRAWABLE =
  /^[ -~\u00a0-\u012b\u012e-\u0131\u0134-\u0165\u0168-\u017f\u018f\u01a0\u01a1\u01af\u01b0\u0218-\u021b\u0259\u02bb\u02bc\u2010\u2011\u2013\u2014\u2018-\u201a\u201c-\u201e\u2022\u2026\u2032\u2033\u2212]*$/;

/** Says whether the pictures' face can draw a text. */
export function isDrawable(text: string): boolean {
  return DRAWABLE.test(text);
}

/** Says whether a summit has a picture of its own; the others share that of the archive. */
export function hasPicture(summit: Summit, holdings: Holdings): boolean {
  const chosen = chosenByHoldings.get(holdings) ?? choosePictured(holdings);
  chosenByHoldings.set(holdings, chosen);
  return chosen.has(summit);
}

const chosenByHoldings = new WeakMap<Holdings, ReadonlySet<Summit>>();

/** Those with most articles, of which most is shared; of as many, the latest. */
function choosePictured({ authorities, articlesOf }: Holdings): ReadonlySet<Summit> {
  const countOf = ({ id }: Summit) => articlesOf.summit.get(id)?.length ?? 0;
  const drawable = [...authorities.summits.values()].filter((summit) => countOf(summit) > 0 && isDrawable(summit.name));
  const compare = (a: Summit, b: Summit) =>
    countOf(b) - countOf(a) || (a.start < b.start ? 1 : a.start > b.start ? -1 : 0);
  return new Set(drawable.sort(compare).slice(0, MOST));
}

/** Finds the picture by which other sites show a page: that of the summit, or the one that the article is chiefly on, else the archive's. */
export function findPicture(subject: Subject | undefined, holdings: Holdings): { address: string; alt: string } {
  const summit = subject && findSummit(subject, holdings);
  if (summit && hasPicture(summit, holdings)) {
    const { id, name, start, end, place } = summit;
    return {
      address: addresses.picture(addresses.summit(id)),
      alt: `${name}, ${formatSpan(start, end)}, ${place}; below it, all such meetings as marks on a line of years.`,
    };
  }
  const { title, tagline } = holdings.archive;
  return {
    address: addresses.picture(),
    alt: `${title}. ${tagline.replace(/\.?$/, '.')} Below it, every summit the archive knows as a mark on a line of years.`,
  };
}

function findSummit(subject: Subject, { authorities }: Holdings): Summit | undefined {
  if (subject.kind === 'summit') return subject.summit;
  if (subject.kind !== 'article') return undefined;
  const { summits = [] } = subject.article.frontmatter;
  return summits.map(({ id }) => authorities.summits.get(id)).find((summit) => summit !== undefined);
}
