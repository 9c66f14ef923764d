import type { Lexicon } from '../lexicon.ts';
import { alternation } from './alternation.ts';
import { compileOnce } from './compile-once.ts';
import type { SignOff } from './model.ts';

/** Parses an agency or end mark behind the last word, or alone on its line: "(END)", "- AP", "(Xinhua)", "共同通信". */
export function parseSignOff(line: string, lexicon: Lexicon): SignOff | undefined {
  const { mark, agency, alone, dated, site } = compile(lexicon);
  const text = line.trimEnd();
  const match = agency.exec(text) ?? mark.exec(text) ?? alone.exec(text) ?? dated.exec(text) ?? site.exec(text);
  if (!match) return undefined;
  const start = match.index + (/^\s*/u.exec(match[0])?.[0].length ?? 0);
  const name = match.groups?.agency?.split(/[/,]\s?/u)[0]?.trim();
  const outlet = match.groups?.outlet;
  return { part: { start, end: text.length }, ...(name && { agency: name }), ...(outlet && { outlet }) };
}

const compile = compileOnce((lexicon) => {
  const agencies = alternation(lexicon.agencies.keys());
  const several = String.raw`(?<agency>${agencies}(?:[/,]\s?${agencies})*)`;
  const marks = alternation(lexicon.words('signOffs'));
  return {
    // after a sentence, or alone: "… said. (Xinhua)", "… said. - AP", "… said. – Reuters", "(AA)"
    agency: new RegExp(
      String.raw`(?:^|(?<=[.!?。」”"’)\]]))\s*(?:[(（\[](?:(?<outlet>\p{Lu}[\p{L}\d\s.]{1,30})\s(?:with|and)\s)?|[-–—=]{1,2}\s?|^[a-z]{2,4}(?:\/[a-z]{2,4})*\s\()${several}[)）\]]?$`,
      'u',
    ),
    // "(END)", "Enditem", "(끝)", "###", an editor's initials: "… said. /abc"
    mark: new RegExp(
      String.raw`(?:^|(?<=[.!?。」”"’)\]]))\s*(?:[(（\[<](?:${marks})[)）\]>]|#{2,3}|-30-|\.\/\.)$|\s?[■□◆]$|(?<=[.!?”"’])\s/[a-z]{2,4}(?:/[a-z]{2,4})?$`,
      'iu',
    ),
    // "--The Asahi Shimbun, Aug. 21", "KBS 뉴스 김도현입니다."
    dated: new RegExp(
      String.raw`^\s*(?:--\s?(?<outlet>\p{Lu}[\p{L}\s]{2,40}), ${alternation(lexicon.months.keys())}\.?\s\d{1,2}|[A-Z]{2,4}\s?뉴스,?\s[가-힣]{2,4}입니다\.?)$`,
      'iu',
    ),
    // the site's name behind the last sentence: "… a choir. – Sample.com"
    site: /(?<=[.!?”"’)\]])\s[–—-]{1,2}\s(?<outlet>[\p{L}\d]{3,24}\.(?:com|net|org|info))$/u,
    // the words alone: "Enditem", "Enditem/kc", "共同通信"; an agency in Latin letters alone stands at the head as well and is no sign-off
    alone: new RegExp(
      String.raw`^\s*(?:${marks}(?:/[a-z]{2,4})?|(?<agency>${alternation([...lexicon.agencies.keys()].filter((name) => /[^\p{ASCII}]/u.test(name)))}))$`,
      'u',
    ),
  };
});
