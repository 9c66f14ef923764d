/** Lists the page numbers worth showing: the first, the last, those around the current one; nothing stands for a gap. */
export function listPageNumbers(current: number, last: number): (number | undefined)[] {
  const near = [current - 1, current, current + 1].filter((page) => page > 1 && page < last);
  const shown = [...new Set([1, ...near, last])];
  return shown.flatMap((page, place) => {
    const before = shown[place - 1] ?? 0;
    // A gap of one page is no shorter than its number.
    if (page - before === 2) return [page - 1, page];
    return page - before > 1 ? [undefined, page] : [page];
  });
}
