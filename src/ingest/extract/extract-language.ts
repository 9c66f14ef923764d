import type { Field } from '../model.ts';
import type { Reading } from './reading.ts';

/** Enough to tell a language by; more costs time and changes nothing. */
const SAMPLE = 4_000;

/** Korean, Japanese and Chinese letters, without which the script tells nothing. */
const OTHER_SCRIPT = /[\p{sc=Hangul}\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Han}]/u;

/** Extracts the language: by script, and where several languages share it by their most frequent words. */
export function extractLanguage(reading: Reading): Field<string> {
  const text = reading.blocks
    .map((block) => block.text)
    .join('\n')
    .slice(0, SAMPLE);
  const spans = reading.blocks[0]?.spans ?? [];
  const byScript = findByScript(text);
  if (byScript !== undefined)
    return [
      { value: byScript, rule: 'language-by-script', reason: 'It is written in the script of this language.', spans },
    ];
  const counts = countFrequentWords(text, reading);
  const [best, second] = [...counts].sort((a, b) => b[1] - a[1]);
  if (!best || best[1] === 0 || best[1] === second?.[1]) {
    return [{ value: 'und', rule: 'language-unknown', reason: 'Nothing in the text shows the language.', spans: [] }];
  }
  return [
    {
      value: best[0],
      rule: 'language-by-words',
      reason: `${best[1]} of its most frequent words are in the text.`,
      spans,
    },
  ];
}

function findByScript(text: string): string | undefined {
  if (!OTHER_SCRIPT.test(text)) return undefined;
  const count = (script: RegExp) => text.match(script)?.length ?? 0;
  const letters = count(/\p{L}/gu);
  const hangul = count(/\p{sc=Hangul}/gu);
  const kana = count(/[\p{sc=Hiragana}\p{sc=Katakana}]/gu);
  const han = count(/\p{sc=Han}/gu);
  // A name in its own script inside an English text is not the text's language.
  if (letters === 0 || hangul + kana + han < letters * 0.3) return undefined;
  if (hangul >= kana + han) return 'ko';
  return kana > (kana + han) * 0.1 ? 'ja' : 'zh';
}

function countFrequentWords(text: string, { lexicon }: Reading): Map<string, number> {
  const words = text.toLowerCase().match(/\p{L}+/gu) ?? [];
  return new Map(
    lexicon.languages
      .filter(({ stopWords }) => stopWords.length > 0)
      .map(({ language, stopWords }) => {
        const frequent = new Set(stopWords);
        return [language, words.filter((word) => frequent.has(word)).length];
      }),
  );
}
