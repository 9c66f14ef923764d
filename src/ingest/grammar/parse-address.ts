import { webAddressSchema } from '../../schema/values.ts';
import type { Lexicon } from '../lexicon.ts';
import { alternation } from './alternation.ts';
import { compileOnce } from './compile-once.ts';
import type { AddressMatch } from './model.ts';

/** Parses an address alone on a line, bare or labelled: "https://…", "Source: https://…", "기사 원문 : …", "<https://…>". */
export function parseAddress(line: string, lexicon: Lexicon): AddressMatch | undefined {
  const match = compile(lexicon).exec(line);
  const url = match?.groups?.url;
  if (!match || url === undefined || !webAddressSchema.safeParse(url).success) return undefined;
  const start = line.length - line.trimStart().length;
  return { part: { start, end: line.trimEnd().length }, url };
}

const compile = compileOnce(
  (lexicon) =>
    new RegExp(
      String.raw`^\s*(?:[-–—>▶☞]\s?)?(?:${alternation(lexicon.words('addressLabels'))}\s?[:：]\s?)?[<(\[]?(?<url>https?://[^\s<>"']+?)[>)\]]?[.,;]?\s*$`,
      'iu',
    ),
);
