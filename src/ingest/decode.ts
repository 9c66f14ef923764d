import { createHash } from 'node:crypto';
import type { Problem } from '../schema/problem.ts';
import type { Sha256 } from '../schema/values.ts';
import type { Decoded } from './model.ts';

const FORMATS: Readonly<Record<string, Decoded['format']>> = { txt: 'text', md: 'markdown' };

/** Control characters that no text has; tab, line ends, form feed and escape are left out. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for
const CONTROLS = /[\x01-\x08\x0e-\x1a\x1c-\x1f\x7f]/g;

/** What a legacy encoding must show before it is believed: most of the characters beyond ASCII are `expected`, all are `allowed`. */
type Legacy = { encoding: string; expected: RegExp; allowed: RegExp };

/** Asked in this order. An encoding of another script decodes as rare signs, private use or half-width kana and fails. */
const LEGACY: readonly Legacy[] = [
  {
    encoding: 'shift_jis',
    expected: /[\u3040-\u30ff\u3001\u3002]/gu,
    allowed: /[\u2010-\u30ff\u4e00-\u9fff\uff00-\uff5e]/gu,
  },
  {
    encoding: 'euc-jp',
    expected: /[\u3040-\u30ff\u3001\u3002]/gu,
    allowed: /[\u2010-\u30ff\u4e00-\u9fff\uff00-\uff5e]/gu,
  },
  {
    encoding: 'euc-kr',
    expected: /[\uac00-\ud7a3]/gu,
    allowed: /[\u00a0-\u00ff\u2010-\u33ff\u4e00-\u9fff\uac00-\ud7a3\uf900-\ufaff\uff00-\uff5e]/gu,
  },
  {
    encoding: 'windows-1252',
    expected: /[\u00a0-\u00ff\u2010-\u203a\u20ac\u2122]/gu,
    allowed: /[\u00a0-\u017f\u0192\u02c6\u02dc\u2010-\u203a\u20ac\u2122]/gu,
  },
];

/** Of the characters beyond ASCII, the share that must be the expected ones: Japanese mixes kana with ideographs, the others hardly mix. */
const EXPECTED_SHARE: Readonly<Record<string, number>> = {
  shift_jis: 0.35,
  'euc-jp': 0.35,
  'euc-kr': 0.8,
  'windows-1252': 0.95,
};

/** Decodes the bytes of a source (`file` is its path from the archive's folder), or says why they are no readable text. */
export function decodeSource(bytes: Uint8Array, file: string): Decoded | Problem {
  const format = FORMATS[/\.([^./]+)$/.exec(file)?.[1]?.toLowerCase() ?? ''];
  if (format === undefined) {
    return problem(
      file,
      'unknown-format',
      'This kind of file is not read.',
      'Ingest reads pasted text (.txt) and Markdown (.md).',
      'Save the article as plain text with the ending .txt, or move the file out of the folder of sources.',
    );
  }
  if (bytes.length === 0) {
    return problem(
      file,
      'empty-file',
      'The file is empty.',
      'A source holds an article as it was received.',
      'Paste the article into the file, or delete the file.',
    );
  }
  const read = decodeBytes(bytes);
  if (read === undefined) {
    return problem(
      file,
      'unknown-encoding',
      'The bytes are not text in a known encoding.',
      'They are not UTF-8 and do not read as Korean, Japanese or Western European text of the older encodings.',
      'Save the file again as UTF-8.',
    );
  }
  if (isBinary(read.text)) {
    return problem(
      file,
      'binary-file',
      'The file holds binary data, not text.',
      'It contains zero bytes or control characters that no text has.',
      'Save the article as plain text, or move the file out of the folder of sources.',
    );
  }
  if (read.text.trim() === '') {
    return problem(
      file,
      'empty-file',
      'The file holds white space alone.',
      'A source holds an article as it was received.',
      'Paste the article into the file, or delete the file.',
    );
  }
  return { file, format, encoding: read.encoding, sha256: digest(bytes), text: read.text };
}

function problem(file: string, rule: string, what: string, why: string, fix: string): Problem {
  return { where: file, rule, what, why, fix };
}

function decodeBytes(bytes: Uint8Array): { encoding: string; text: string } | undefined {
  const marked = encodingOfMark(bytes);
  const encoding = marked ?? 'utf-8';
  const text = decodeStrictly(bytes, encoding);
  if (text !== undefined) return { encoding, text };
  if (marked !== undefined) return undefined;
  for (const legacy of LEGACY) {
    const guess = decodeStrictly(bytes, legacy.encoding);
    if (guess !== undefined && looksLike(guess, legacy)) return { encoding: legacy.encoding, text: guess };
  }
  return undefined;
}

/** The encoding that a byte order mark names; the mark itself is no part of the text. */
function encodingOfMark(bytes: Uint8Array): string | undefined {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le';
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'utf-16be';
  return undefined;
}

function decodeStrictly(bytes: Uint8Array, encoding: string): string | undefined {
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch {
    return undefined;
  }
}

function looksLike(text: string, { encoding, expected, allowed }: Legacy): boolean {
  const foreign = text.match(/[^\0-\x7f]/gu)?.length ?? 0;
  if (foreign === 0) return false;
  const share = (signs: RegExp) => (text.match(signs)?.length ?? 0) / foreign;
  return share(allowed) > 0.98 && share(expected) >= (EXPECTED_SHARE[encoding] ?? 1);
}

/** A zero character, or control characters in more than one of a hundred places. */
function isBinary(text: string): boolean {
  return text.includes('\0') || (text.match(CONTROLS)?.length ?? 0) * 100 > text.length;
}

function digest(bytes: Uint8Array): Sha256 {
  return createHash('sha256').update(bytes).digest('hex') as Sha256;
}
