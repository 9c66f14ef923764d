import type { Lexicon } from '../lexicon.ts';
import { alternation } from './alternation.ts';
import { compileOnce } from './compile-once.ts';
import type { Byline } from './model.ts';

/** Longer lines are prose. */
const LONGEST = 200;
const EMAIL = /[(<[]?\s*[\w.+-]+@(?:[\w-]+\.)*[\w-]*\.{0,3}[…]?\s*[)>\]]?/gu;
/** "[Mina Park](https://…)" */
const MARKDOWN_LINK = /\[([^\]]+)\]\([^)]*\)/gu;
/** "Lee Haye-ah", "J. R. O'Neill", "Ursula von der Leyen", "KIM Tae-gyu": two to five words, the first and last with a capital. */
const LATIN_NAME =
  /^(?:\p{Lu}[\p{L}\p{M}.'’-]*)(?:\s(?:\p{Lu}[\p{L}\p{M}.'’-]*|de|da|del|della|der|den|van|von|bin|ibn|al|el|la|le|di|du|dos|y)){0,4}\s\p{Lu}[\p{L}\p{M}.'’-]*$/u;

/** Parses a line that says who wrote it. "By the time leaders met …" names nobody and is none; an editor is no author. */
export function parseByline(line: string, lexicon: Lexicon): Byline | undefined {
  const text = line.trim();
  if (text === '' || text.length > LONGEST) return undefined;
  // "(By Ann Example and Bo Sample)", as agencies set it below the text
  const words = text.replace(MARKDOWN_LINK, '$1').replace(/^\((By\s[^()]+)\)$/u, '$1');
  const read =
    readContact(words, lexicon) ??
    readEditors(words, lexicon) ??
    readBy(words, lexicon) ??
    readRole(words, lexicon) ??
    readRoleBefore(words, lexicon) ??
    readKorean(words, lexicon) ??
    readJapanese(words, lexicon);
  const start = line.length - line.trimStart().length;
  return read && { part: { start, end: start + text.length }, ...read };
}

type Names = Omit<Byline, 'part'>;

/** "name@example.com" alone, or "STAFF WRITER" below a name: it belongs to a byline and names nobody. */
function readContact(text: string, lexicon: Lexicon): Names | undefined {
  const isContact = text.replace(EMAIL, '').trim() === '' || compile(lexicon).roleAlone.test(text);
  return isContact ? { authors: [] } : undefined;
}

/** "Editor: Zhang Ning | Source: Xinhua" names an editor and an agency, and no author. */
function readEditors(text: string, lexicon: Lexicon): Names | undefined {
  const { editors, source } = compile(lexicon);
  if (!editors.test(text)) return undefined;
  const printed = source.exec(text)?.[1]?.trim() ?? '';
  const agency = lexicon.agencies.has(printed) ? printed : undefined;
  return { authors: [], ...(agency && { agency }) };
}

/** "By Lee Haye-ah", "BY JANE DOE AND JOHN ROE", "By Yonhap", "Reporting by A and B; Editing by C". */
function readBy(text: string, lexicon: Lexicon): Names | undefined {
  const { by, byGlued, end } = compile(lexicon);
  const match = by.exec(text) ?? byGlued.exec(text);
  if (!match) return undefined;
  const words = text.slice(match[0].length).split(end)[0] ?? '';
  return readNames(words, lexicon);
}

/** "Jane Doe, Staff Writer"; "Jane Doe reporter". */
function readRole(text: string, lexicon: Lexicon): Names | undefined {
  const match = compile(lexicon).roleLine.exec(text);
  const names = match?.groups?.names && readNames(match.groups.names, lexicon);
  return names && names.authors.length > 0 ? names : undefined;
}

/** "Example Today reporter Lee Example", "From Example's Ann Sample". */
function readRoleBefore(text: string, lexicon: Lexicon): Names | undefined {
  const names = compile(lexicon).roleBefore.exec(text)?.groups?.names;
  return names !== undefined && LATIN_NAME.test(names) ? readNames(names, lexicon) : undefined;
}

/** "박지호 기자", "박지호·김철수 기자(서울)", "워싱턴=박지호 특파원", "[서울=뉴시스] 박지호 기자", "온라인뉴스팀". */
function readKorean(text: string, lexicon: Lexicon): Names | undefined {
  const { korean, koreanDesk, koreanBureau } = compile(lexicon);
  const bare = text.replace(EMAIL, ' ').trim();
  const reporters = koreanBureau.exec(bare)?.groups?.names;
  if (reporters !== undefined) return { authors: reporters.split(/\s*[·ㆍ,]\s*/u) };
  if (koreanDesk.test(bare)) return { authors: [] };
  const names = korean.exec(bare)?.groups?.names;
  return names === undefined ? undefined : { authors: names.split(/\s*[·ㆍ,]\s*/u) };
}

/** "ソウル支局 山田太郎", "山田太郎記者", "（ワシントン=山田太郎）". */
function readJapanese(text: string, lexicon: Lexicon): Names | undefined {
  const { japanese } = compile(lexicon);
  const names = japanese.map((pattern) => pattern.exec(text)?.groups?.names).find((found) => found !== undefined);
  if (names === undefined) return undefined;
  const several = names.split(/[、・]|(?<=\p{sc=Han}{3})\s(?=\p{sc=Han}{3})/u);
  return { authors: several };
}

function readNames(words: string, lexicon: Lexicon): Names | undefined {
  const { and, role, desk, notNames, place } = compile(lexicon);
  const authors: string[] = [];
  let agency: string | undefined;
  let isDesk = false;
  const pieces = words
    .replace(EMAIL, ' ')
    .replace(/\(([^)]*)\)/gu, ', $1')
    .split(and);
  for (const [index, words] of pieces.entries()) {
    const piece = words.replace(place, '').replace(/^[\s.:–—-]+|[\s.:;–—-]+$/gu, '');
    if (piece === '' || (index > 0 && role.test(piece))) continue;
    const short = piece.replace(role, '').trim();
    // A surname may be the word of an office: "Ann Writer".
    const name = !LATIN_NAME.test(short) && LATIN_NAME.test(piece) && short !== '' ? piece : short;
    const known =
      lexicon.agencies.get(name) ??
      lexicon.agencies.get(name.replace(/^the\s/iu, '')) ??
      findUpperAgency(name, lexicon);
    if (desk.test(piece)) isDesk = true;
    else if (known) agency ??= name;
    else if (namesBranch(name, lexicon)) isDesk = true;
    else if (LATIN_NAME.test(name) && !notNames.test(name)) authors.push(dropAgency(name, lexicon));
    else if (authors.length === 0) return undefined;
  }
  if (authors.length === 0 && agency === undefined && !isDesk) return undefined;
  return { authors, ...(agency && { agency }) };
}

/** "THE ASSOCIATED PRESS" */
function findUpperAgency(name: string, lexicon: Lexicon) {
  if (name.length < 5 || name !== name.toUpperCase()) return undefined;
  return compile(lexicon).upperAgencies.get(name);
}

/** "XYZ Delhi": initials and a city are a branch of the outlet, and nobody's name. */
function namesBranch(name: string, lexicon: Lexicon): boolean {
  const city = /^[A-Z]{3,5}\s(\p{Lu}.*)$/u.exec(name)?.[1];
  return city !== undefined && [city, `New ${city}`].some((name) => lexicon.cities.has(name.toLowerCase()));
}

/** "Josh Smith Reuters" names a person and an agency. */
function dropAgency(name: string, lexicon: Lexicon): string {
  const words = name.split(' ');
  return words.length > 2 && lexicon.agencies.has(words.at(-1) ?? '') ? words.slice(0, -1).join(' ') : name;
}

const compile = compileOnce((lexicon) => {
  const roles = alternation(lexicon.words('roles'));
  // "Sample Times staff writer" and "ST staff reporters" are desks, "Jane Doe Staff Writer" an author.
  const companies = alternation(lexicon.languages.flatMap(({ rights }) => rights.companies));
  const hanRoles = '(?:記者|特派員|編集委員|論説委員|解説委員)';
  const korean = '[가-힣]{2,4}';
  return {
    editors: new RegExp(
      String.raw`^(?:Source\s?[:：]\s?[\p{L}\s]{2,30}?[\s|]+)?${alternation(lexicon.words('editors'))}(?:\s?[:：]|(?<=by)\s)\s?\p{L}`,
      'iu',
    ),
    source: /(?:Source|来源|出典|출처)\s?[:：]\s?([^|:：]+?)(?=$|\s?\||\s+\p{L}+\s?[:：])/u,
    // "By Ann Example", "BY: ANN EXAMPLE"; glued in a page's box: "ByAnn Example"
    by: new RegExp(String.raw`^${alternation(lexicon.words('by'))}\s*(?:[:：]\s*)?(?<=[\s:：])`, 'iu'),
    byGlued: /^By(?=\p{Lu}\p{Ll}+\s\p{Lu})/u,
    // "Example Today reporter Lee Example", "From Example's Ann Sample"
    roleBefore:
      /^(?:(?:\p{Lu}[\p{L}&]*\s){1,3}(?:reporter|correspondent)|From\s\p{Lu}[\p{L}\s]{1,20}['’]s)\s(?<names>\p{Lu}.{3,60})$/u,
    end: /\s*(?:[|;•]|\s[-–—]\s|,?\s(?:Published|Updated|Posted)\b)/u,
    and: new RegExp(
      String.raw`\s*(?:,|/|\s(?:${alternation(lexicon.words('and').filter((word) => /^[a-z&]+$/u.test(word)))})\s)\s*`,
      'iu',
    ),
    role: new RegExp(String.raw`(?:^|\s)${roles}s?(?:\s(?:for|at|of)\s.+|\sin\s.+)?$`, 'iu'),
    desk: new RegExp(
      `^(?:the\\s)?(?:${alternation(lexicon.words('desks'))}|.{2,30}\\s(?:desk|bureau|team|staff|correspondent)|(?:\\p{L}{2,5}|.{0,30}(?:${companies}))\\sstaff\\s(?:reporter|writer)s?)$`,
      'iu',
    ),
    notNames: new RegExp(
      String.raw`\b(?:${alternation(lexicon.weekdays.keys())}|${alternation(['January', 'February', 'March', 'April', 'June', 'July', 'August', 'September', 'October', 'November', 'December'])}|The|Our|This|These|That)\b`,
      'u',
    ),
    place: /\s+(?:in|from|at|reporting from)\s+\p{Lu}[\p{L}\s.'’-]+$/u,
    roleLine: new RegExp(
      String.raw`^(?<names>\p{Lu}[^,|/]{3,60}?)(?:\s?[,|/]\s?(?:the\s)?(?:\p{Lu}[\p{L}&-]+\s){0,3}|\s)(?:${roles})s?(?:\s?[,|]\s?[\p{L}\s]{2,40})?$`,
      'iu',
    ),
    roleAlone: new RegExp(`^(?:${alternation(lexicon.words('roles').filter((role) => role.includes(' ')))})$`, 'iu'),
    korean: new RegExp(
      String.raw`^(?:[[(]?[가-힣A-Za-z\s]{2,12}=(?:[가-힣A-Za-z\d]{2,12}[\])]\s?)?|글\s?[·ㆍ]\s?사진\s?|글\s|취재\s?|기자\s?=\s?)?(?<names>${korean}(?:\s?[·ㆍ,]\s?${korean})*)\s?(?:(?:[가-힣]{2,4}(?<=부|실|팀|국))\s)?${alternation(lexicon.words('roles').filter((role) => /[가-힣]/u.test(role)))}(?:\s?[(\[|].{0,40}|\s?=)?$`,
      'u',
    ),
    // "[판문점 공동취재단 / 박지호]"
    koreanBureau: new RegExp(
      String.raw`^\[[가-힣\s]{2,16}(?<=취재단|특별취재팀|취재팀)\s?/\s?(?<names>${korean}(?:\s?[·ㆍ,]\s?${korean})*)\]$`,
      'u',
    ),
    koreanDesk: new RegExp(`^${alternation(lexicon.words('desks').filter((desk) => /[가-힣]/u.test(desk)))}$`, 'u'),
    japanese: [
      new RegExp(
        String.raw`^[（(]?(?:[\p{sc=Han}\p{sc=Katakana}ー]{1,12}(?:支局|総局|特派員|=|＝|\s)\s?)?(?<names>\p{sc=Han}{2,6}(?:[、・]\p{sc=Han}{2,6})*)\s?${hanRoles}[）)]?$`,
        'u',
      ),
      /^[（(]?[\p{sc=Han}\p{sc=Katakana}ー]{1,12}[=＝](?<names>\p{sc=Han}{3,5}(?:[、・\s]\p{sc=Han}{3,5})*)[）)]?$/u,
      /^[（(]?[\p{sc=Han}\p{sc=Katakana}ー]{1,12}(?:支局[\s　]|[=＝])[\s　]?(?<names>\p{sc=Han}{2,3}[\s　]?\p{sc=Han}{1,3}(?:[、・]\p{sc=Han}{3,5})*)[）)]?$/u,
      /^(?:取材・)?文[・＝=:：\s　]\s?(?<names>\p{sc=Han}{2,3}[\s　]?\p{sc=Han}{1,3})$/u,
    ],
    upperAgencies: new Map([...lexicon.agencies].map(([spelling, agency]) => [spelling.toUpperCase(), agency])),
  };
});
