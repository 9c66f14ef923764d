import { createHash } from 'node:crypto';
import { createWriteStream } from 'node:fs';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';

/** What a file came to: its size in bytes and its SHA-256. */
export type Digested = { bytes: number; sha256: string };

/** Texts joined to pieces of about this many characters before they are written: rows are short. */
const PIECE = 65_536;

/** Writes a file of many short texts, few of them in memory at once. */
export async function writeDigested(file: string, texts: Iterable<string>): Promise<Digested> {
  const digest = createHash('sha256');
  let bytes = 0;
  const pieces = function* () {
    for (const piece of joinPieces(texts)) {
      const buffer = Buffer.from(piece);
      digest.update(buffer);
      bytes += buffer.length;
      yield buffer;
    }
  };
  await pipeline(Readable.from(pieces()), createWriteStream(file));
  return { bytes, sha256: digest.digest('hex') };
}

function* joinPieces(texts: Iterable<string>): Generator<string> {
  let piece = '';
  for (const text of texts) {
    piece += text;
    if (piece.length < PIECE) continue;
    yield piece;
    piece = '';
  }
  if (piece !== '') yield piece;
}
