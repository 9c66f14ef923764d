/** What a line of the format may have, in octets of UTF-8, without its end. */
const OCTETS = 75;

/** Folds a line of iCalendar: every further line begins with a space, and no character is cut in two. */
export function foldCalendarLine(line: string): string {
  let folded = '';
  let length = 0;
  for (const character of line) {
    const octets = Buffer.byteLength(character);
    if (length + octets > OCTETS) {
      folded += '\r\n ';
      length = 1;
    }
    folded += character;
    length += octets;
  }
  return folded;
}
