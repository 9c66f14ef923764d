/** A quotation: offsets of the words between its marks. `isOpen` where the paragraph ends inside it, as one over several paragraphs does. */
export type Quotation = { start: number; end: number; isOpen: boolean };

const CLOSERS: Readonly<Record<string, string>> = { '“': '”', '「': '」', '『': '』', '‘': '’', '«': '»', '„': '“' };

/** Any mark that may open: most paragraphs have none and are not gone through. */
const OPENER = /["'“「『‘«„]/u;

/**
 * Splits the quotations out of a paragraph, outer ones only. Straight marks open before a word and close behind one; a
 * single mark opens only behind white space and closes only before white space or a stop, so that apostrophes are none.
 */
export function splitQuotations(text: string): Quotation[] {
  const quotations: Quotation[] = [];
  if (!OPENER.test(text)) return quotations;
  let open: { closer: string; start: number; depth: number; opener: string } | undefined;
  for (let at = 0; at < text.length; at += 1) {
    const letter = text.charAt(at);
    if (open === undefined) {
      const closer = readOpener(text, at);
      if (closer !== undefined) open = { closer, start: at + 1, depth: 1, opener: letter };
    } else if (letter === open.closer && isCloser(text, at, open.closer)) {
      open.depth -= 1;
      if (open.depth > 0) continue;
      quotations.push({ start: open.start, end: at, isOpen: false });
      open = undefined;
    } else if (letter === open.opener && open.opener !== open.closer) open.depth += 1;
  }
  if (open !== undefined && isLeftOpen(text, open, quotations))
    quotations.push({ start: open.start, end: text.length, isOpen: true });
  return quotations;
}

/** A paragraph may end inside double marks that begin it, or that begin behind a stop; any other open mark is a misprint. */
function isLeftOpen(
  text: string,
  { closer, start }: { closer: string; start: number },
  before: readonly Quotation[],
): boolean {
  const lead = text.slice(Math.max(0, start - 4), start - 1).trimEnd();
  return (
    (closer === '"' || closer === '”') &&
    before.every(({ end }) => end < start) &&
    (lead === '' || /[.,!?…:]$/u.test(lead))
  );
}

/** Gives the mark that closes what a mark opens here, if it opens anything. */
function readOpener(text: string, at: number): string | undefined {
  const letter = text.charAt(at);
  if (letter === '"') return '"';
  if (letter === "'") return isBehindSpace(text, at) && /\p{L}/u.test(text.charAt(at + 1)) ? "'" : undefined;
  if (letter === '‘') return isBehindSpace(text, at) ? '’' : undefined;
  return CLOSERS[letter];
}

function isBehindSpace(text: string, at: number): boolean {
  return at === 0 || /[\s([{—–-]/u.test(text.charAt(at - 1));
}

/** A single mark closes only where the word cannot go on, and not as the apostrophe of a plural ("the leaders' talks"). */
function isCloser(text: string, at: number, closer: string): boolean {
  if (closer !== "'" && closer !== '’') return true;
  return (
    !/[\p{L}\p{N}]/u.test(text.charAt(at + 1)) &&
    !(text.charAt(at - 1) === 's' && /^\s\p{Ll}/u.test(text.slice(at + 1, at + 3)))
  );
}
