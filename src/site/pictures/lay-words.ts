import { PICTURE_SIZE } from '../../lib/structured-data/find-picture.ts';
import { COLOURS, MARGIN } from './look.ts';

/** An element as satori takes it. */
export type Element = { type: 'div'; props: { style: Record<string, string | number>; children?: string | Element[] } };

/** The words of a picture: the archive, what the picture shows, a line on it, and the two ends of the line of years. */
export type PictureWords = { archive: string; title: string; detail: string; line: string; span: string };

/** Sizes of a title by its length: what stands in three lines of the width, above the marks. */
const TITLE_SIZES = [
  { upTo: 26, size: 100 },
  { upTo: 52, size: 80 },
  { upTo: 80, size: 66 },
  { upTo: 110, size: 54 },
];

/** Lays the words of a picture out: the archive with its dot at the head, the title large, the ends of the line at the foot. */
export function layWords({ archive, title, detail, line, span }: PictureWords): Element {
  const size = TITLE_SIZES.find(({ upTo }) => title.length <= upTo)?.size ?? 40;
  const width = PICTURE_SIZE.width - 2 * MARGIN;
  const dot = lay({ width: 22, height: 22, borderRadius: 11, backgroundColor: COLOURS.wax, marginRight: 18 });
  const text = { fontFamily: 'Text, Extended' };
  return lay(
    {
      ...PICTURE_SIZE,
      display: 'flex',
      flexDirection: 'column',
      padding: `${MARGIN - 12}px ${MARGIN}px`,
      color: COLOURS.ink,
      fontFamily: 'Title, Extended',
    },
    [
      lay({ display: 'flex', alignItems: 'center', fontSize: 32 }, [dot, lay({}, archive)]),
      lay(
        { marginTop: 40, width, fontSize: size, lineHeight: 1.1, letterSpacing: size * -0.018, textWrap: 'balance' },
        title,
      ),
      lay({ ...text, marginTop: 20, fontSize: 34, color: COLOURS.soft }, detail),
      lay({ ...text, position: 'absolute', left: MARGIN, top: 566, fontSize: 24, color: COLOURS.soft }, line),
      lay({ ...text, position: 'absolute', right: MARGIN, top: 566, fontSize: 24, color: COLOURS.soft }, span),
    ],
  );
}

function lay(style: Record<string, string | number>, children?: string | Element[]): Element {
  return { type: 'div', props: { style, ...(children !== undefined && { children }) } };
}
