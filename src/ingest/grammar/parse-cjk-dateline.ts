import type { Lexicon } from '../lexicon.ts';
import { compileOnce } from './compile-once.ts';
import type { DatelineMatch } from './model.ts';
import { narrowWidth } from './narrow-width.ts';

const CJK = String.raw`\p{sc=Han}\p{sc=Hangul}\p{sc=Katakana}ー・·`;

/** The bracket or the sign for "wired" that each of them has: one look spares most lines six patterns. */
const MARK = /^\s?[([【]|[电電]/u;

/** Parses the datelines of Korean, Japanese and Chinese papers: "(서울=연합뉴스) 김철수 기자 =", "【ハンブルク共同】", "新华社北京8月25日电". */
export function parseCjkDateline(text: string, lexicon: Lexicon): DatelineMatch | undefined {
  const head = narrowWidth(text.slice(0, 120));
  if (!MARK.test(head)) return undefined;
  const { patterns, reporter } = compile(lexicon);
  for (const pattern of patterns) {
    const match = pattern.exec(head);
    if (!match?.groups) continue;
    const { places = '', agency, month, day, names } = match.groups;
    const tail = reporter.exec(head.slice(match[0].length));
    const end = match[0].length + (tail?.[0].length ?? 0);
    const authors = names ?? tail?.groups?.names;
    return {
      part: { start: 0, end },
      asPrinted: text.slice(0, match[0].length).replace(/[\s=＝-]+$/u, ''),
      places: places
        .split(/[·・/]/u)
        .map((place) => place.trim())
        .filter((place) => place !== ''),
      ...(month !== undefined && day !== undefined && { day: { month: Number(month), day: Number(day) } }),
      ...(agency !== undefined && { agency }),
      ...(authors !== undefined && {
        authors: authors.split(/\s?[·・ㆍ、,]\s?/u).filter((name) => !isPlace(name, lexicon)),
      }),
    };
  }
  return parsePlaceAlone(head, lexicon);
}

/** "【奈良】韓国の…", "[경주] 이 대통령은 …": a known place and no more, in front of a sentence. */
function parsePlaceAlone(head: string, { cities }: Lexicon): DatelineMatch | undefined {
  const [asPrinted, bold, plain] = /^\s?(?:【([^【】]{2,12})】(?=\S)|\[([^[\]]{2,12})\]\s(?=\S))/u.exec(head) ?? [];
  const place = bold ?? plain ?? '';
  if (asPrinted === undefined || !cities.has(place)) return undefined;
  return { part: { start: 0, end: asPrinted.length }, asPrinted: asPrinted.trim(), places: [place] };
}

/** Between the names may stand the city that one of them writes from: "【慶州で山田太郎、北京・鈴木花子】". */
function isPlace(name: string, { cities, regions }: Lexicon): boolean {
  return cities.has(name) || regions.has(name);
}

const compile = compileOnce((lexicon) => {
  const cjkAgencies = [...lexicon.agencies.keys()].filter((name) =>
    /[\p{sc=Han}\p{sc=Hangul}\p{sc=Katakana}]/u.test(name),
  );
  const agency = `(?<agency>${cjkAgencies.sort((a, b) => b.length - a.length).join('|')})`;
  const date = String.raw`(?:\s?(?:(?<month>\d{1,2})月)?(?<day>\d{1,2})日\s?)?`;
  return {
    // " 김철수 기자 = ", "박지호 특파원 ="
    reporter: /^\s?(?<names>[가-힣]{2,4}(?:\s?[·ㆍ,]\s?[가-힣]{2,4})*)\s?(?:기자|특파원|통신원|선임기자)\s?=\s?/u,
    patterns: [
      // [헤럴드경제=박지호 기자], [이데일리 박지호 기자]
      /^\s?[([【](?<agency>[가-힣A-Za-z\d]{2,12})[=\s](?<names>[가-힣]{2,4}(?:\s?[·ㆍ,]\s?[가-힣]{2,4})*)\s?(?:기자|특파원|통신원|선임기자)[)\]】]\s?=?\s?/u,
      // (서울=연합뉴스), [워싱턴=뉴시스], 【서울=뉴시스】
      /^\s?[([【](?<places>[가-힣·/\s]{2,16})=(?<agency>[가-힣A-Za-z\d\s]{2,12}?)[)\]】]\s?/u,
      // 【ハンブルク共同】, [北京=共同], (ソウル時事), [ソウル 17日 ロイター]
      new RegExp(String.raw`^\s?[([【](?<places>[${CJK}]{1,16}?)\s?=?${date}${agency}[)\]】]\s?[-—–]?\s?`, 'u'),
      // 【ワシントン=山田太郎】, 【ソウル山田太郎】
      /^\s?[([【](?<places>[\p{sc=Katakana}ー・]{2,14}|\p{sc=Han}{2,4})=(?<names>\p{sc=Han}{2,3}\s?\p{sc=Han}{1,3}(?:[、・]\p{sc=Han}{3,5})*)[)\]】]\s?/u,
      /^\s?【(?<places>[\p{sc=Katakana}ー・]{2,14})(?<names>\p{sc=Han}{3,5})】\s?/u,
      // 【慶州で山田太郎、北京・鈴木花子】
      /^\s?【(?<places>[\p{sc=Han}\p{sc=Katakana}ー]{2,10})で(?<names>\p{sc=Han}{3,5}(?:[、・][\p{sc=Han}\p{sc=Katakana}ー]{2,8})*)】\s?/u,
      // 新华社北京8月25日电(记者 张三)
      new RegExp(
        String.raw`^\s?[【]?${agency}(?<places>[${CJK}]{2,8}?)(?:(?<month>\d{1,2})月)?(?<day>\d{1,2})日(?:电|電)(?:\s?[(](?:记者|記者)\s?(?<names>[\p{sc=Han}\s、]{2,24})[)])?[】]?\s?`,
        'u',
      ),
    ],
  };
});
