import type { Lexicon } from '../lexicon.ts';
import { alternation } from './alternation.ts';
import { compileOnce } from './compile-once.ts';
import type { NoteEntry } from './model.ts';

const QUOTED = /["“«「『](?<title>[^"”»」』]{4,300}?)[,.]?["”»」』]/u;

/** No outlet's name is longer, with what it is a copy of: "Yonhap (translation) via Example Press". */
const LONGEST_NAME = 80;

/** Names with a capital at each word of weight: "The Nation (Thailand, Jiji)", "dpa via Teller Report", "DNA India / ANI". */
const NAME =
  /^[\p{L}\d][\p{L}\p{M}\d.&'’-]*(?:,?\s(?:[\p{Lu}\p{Lo}\d&][\p{L}\p{M}\d.&'’-]*|of|the|and|for|via\s[\p{L}\d.-]+|\/|\([^()]{1,60}\)))*$/u;

/** Finds a title in quotation marks among the words of a source. */
export function hasQuotedTitle(words: string): boolean {
  return QUOTED.test(words);
}

/** A Latin name before words in Korean, Japanese or Chinese: "Example Post, G7 회담에 관한 보도", "AJP via example, 首脳会談に関する報道". */
const NATIVE_TITLE =
  /^(?<outlet>[\p{Script=Latin}\d][^,:“"]{1,80}),\s(?<title>(?:[\p{Lu}\d]{2,6}\s)?[^\s,]{0,20}[\p{Script=Han}\p{Script=Hangul}\p{Script=Hiragana}\p{Script=Katakana}].*)$/u;

/**
 * Parses the words of a source into outlet and title: the title is quoted, or says what the source is ("…, report on the
 * talks"), or is in another script than the outlet, or follows the outlet's colon; otherwise all is title.
 */
export function parseNoteWords(words: string, lexicon: Lexicon): Pick<NoteEntry, 'outlet' | 'title'> {
  const quoted = QUOTED.exec(words);
  if (quoted) {
    const outlet = tidy(words.slice(0, quoted.index)) || tidy(words.slice(quoted.index + quoted[0].length));
    return { ...(outlet && outlet.length <= 60 && { outlet }), title: quoted.groups?.title };
  }
  const text = tidy(words);
  const told = splitAtReport(text, lexicon);
  if (told) return told;
  const before = NATIVE_TITLE.exec(text)?.groups;
  if (before?.outlet && isName(before.outlet)) return { outlet: before.outlet, title: before.title };
  const [, outlet, rest] = /^([^:：“"]{2,80})[:：]\s(.+)$/u.exec(text) ?? [];
  if (outlet && rest && (outlet.length <= 40 || NAME.test(outlet))) return { outlet: tidy(outlet), title: tidy(rest) };
  return text ? { title: text } : {};
}

/** Splits at the words for what the source is: "Example Herald. Report on the talks", or "report on the talks. Example Herald". */
function splitAtReport(text: string, lexicon: Lexicon): Required<Pick<NoteEntry, 'outlet' | 'title'>> | undefined {
  const { behind, first } = compile(lexicon);
  const match = behind.exec(text);
  if (match) {
    const outlet = text.slice(0, match.index);
    return isName(outlet) ? { outlet, title: text.slice(match.index + match[0].length) } : undefined;
  }
  const stop = first.test(text) ? text.lastIndexOf('. ') : -1;
  const outlet = text.slice(stop + 2);
  return stop > 0 && isName(outlet) ? { outlet, title: text.slice(0, stop) } : undefined;
}

function isName(words: string): boolean {
  return words.length >= 2 && words.length <= LONGEST_NAME && NAME.test(words);
}

/** Takes away empty brackets and the signs at the ends. */
function tidy(words: string): string {
  return words
    .replace(/\(\s*\)|\[\s*\]|<\s*>/gu, ' ')
    .replace(/\s+/gu, ' ')
    .replace(/^[\s,.;:|–—-]+|[\s,.;:|–—-]+$/gu, '');
}

const compile = compileOnce((lexicon) => {
  const reports = alternation(lexicon.words('reports'));
  // "report on", "live report on", "a report (in Japanese) on"
  const said = String.raw`(?:an?\s|the\s)?(?:\p{L}+\s)?${reports}(?!\p{L})`;
  return {
    behind: new RegExp(String.raw`[,.:：]\s+(?=${said})`, 'iu'),
    first: new RegExp(`^${said}`, 'iu'),
  };
});
