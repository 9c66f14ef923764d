import { createElement } from './create-element.ts';
import { WORDS } from './words.ts';

const SVG = 'http://www.w3.org/2000/svg';

/** Height of the tallest bar, in units of the drawing; a bar and its gap are ten wide. */
const HEIGHT = 48;
const STEP = 10;

export type YearSpan = { from: string; to: string };

/** Where the drawing and its control stand, made once; `draw` shows new counts. */
export type Histogram = { draw(counts: ReadonlyMap<string, number>, chosen: YearSpan | undefined): void };

/**
 * Makes the histogram of years: bars that can be clicked and dragged over, a pair of sliders that does the same by keyboard, and a
 * table that says the same in words. `years` are all that the archive has, in order; `choose` is called with what the reader chose.
 */
export function makeHistogram(
  parent: HTMLElement,
  years: readonly string[],
  choose: (span: YearSpan | undefined) => void,
): Histogram {
  const [firstYear = '', lastYear = ''] = [years[0], years.at(-1)];
  const drawing = document.createElementNS(SVG, 'svg');
  for (const [name, value] of [
    ['viewBox', `0 0 ${years.length * STEP} ${HEIGHT}`],
    ['preserveAspectRatio', 'none'],
    ['aria-hidden', 'true'],
  ] as const)
    drawing.setAttribute(name, value);
  const sliders = { from: makeSlider(WORDS.from, years), to: makeSlider(WORDS.to, years) };
  const rows = createElement('tbody');
  const ends = createElement(
    'p',
    { className: 'ends', 'aria-hidden': 'true' },
    createElement('span', {}, firstYear),
    createElement('span', {}, lastYear),
  );
  parent.replaceChildren(
    createElement(
      'fieldset',
      {},
      createElement('legend', {}, WORDS.years),
      createElement('div', { className: 'bars' }, drawing as unknown as Node, sliders.from, sliders.to),
      ends,
    ),
    createElement(
      'details',
      {},
      createElement('summary', {}, WORDS.asTable),
      createElement(
        'table',
        {},
        createElement(
          'thead',
          {},
          createElement(
            'tr',
            {},
            createElement('th', { scope: 'col' }, WORDS.year),
            createElement('th', { scope: 'col' }, WORDS.results),
          ),
        ),
        rows,
      ),
    ),
  );

  const report = (from: number, to: number) => {
    const [first, last] = [Math.min(from, to), Math.max(from, to)];
    const whole = first === 0 && last === years.length - 1;
    choose(whole ? undefined : { from: years[first] ?? firstYear, to: years[last] ?? lastYear });
  };
  watchSliders(sliders, report);
  watchPointer(drawing, years.length, report);

  return {
    draw(counts, chosen) {
      const most = Math.max(1, ...counts.values());
      const span = { from: chosen?.from ?? firstYear, to: chosen?.to ?? lastYear };
      drawing.replaceChildren(
        ...years.map((year, place) =>
          drawBar(place, (counts.get(year) ?? 0) / most, year >= span.from && year <= span.to),
        ),
      );
      for (const end of ['from', 'to'] as const) {
        const place = years.indexOf(span[end]);
        sliders[end].value = String(place >= 0 ? place : end === 'from' ? 0 : years.length - 1);
        sliders[end].setAttribute('aria-valuetext', years[Number(sliders[end].value)] ?? '');
      }
      rows.replaceChildren(
        ...years.flatMap((year) => {
          const count = counts.get(year);
          return count
            ? [
                createElement(
                  'tr',
                  {},
                  createElement('th', { scope: 'row' }, year),
                  createElement('td', {}, count.toLocaleString('en')),
                ),
              ]
            : [];
        }),
      );
    },
  };
}

function makeSlider(label: string, years: readonly string[]): HTMLInputElement {
  return createElement('input', {
    type: 'range',
    min: '0',
    max: String(years.length - 1),
    step: '1',
    'aria-label': label,
  });
}

/** A slider that passes the other takes its place. What is slid through counts only where it rests. */
function watchSliders(
  sliders: Record<'from' | 'to', HTMLInputElement>,
  report: (from: number, to: number) => void,
): void {
  let pause: ReturnType<typeof setTimeout>;
  for (const slider of Object.values(sliders)) {
    slider.addEventListener('input', () => {
      clearTimeout(pause);
      pause = setTimeout(() => report(Number(sliders.from.value), Number(sliders.to.value)), 200);
    });
  }
}

/** A click chooses a year, a drag the years from its start to its end. */
function watchPointer(drawing: SVGSVGElement, count: number, report: (from: number, to: number) => void): void {
  let start: number | undefined;
  const findPlace = (event: PointerEvent) => {
    const { left, width } = drawing.getBoundingClientRect();
    return Math.max(0, Math.min(count - 1, Math.floor(((event.clientX - left) / width) * count)));
  };
  drawing.addEventListener('pointerdown', (event) => {
    start = findPlace(event);
    drawing.setPointerCapture(event.pointerId);
    event.preventDefault();
  });
  drawing.addEventListener('pointermove', (event) => {
    if (start === undefined) return;
    const [first, last] = [Math.min(start, findPlace(event)), Math.max(start, findPlace(event))];
    for (const [place, bar] of [...drawing.children].entries())
      bar.classList.toggle('out', place < first || place > last);
  });
  drawing.addEventListener('pointerup', (event) => {
    if (start !== undefined) report(start, findPlace(event));
    start = undefined;
  });
}

function drawBar(place: number, share: number, isIn: boolean): SVGRectElement {
  const bar = document.createElementNS(SVG, 'rect');
  const height = share === 0 ? 0 : Math.max(2, share * HEIGHT);
  for (const [name, value] of [
    ['x', place * STEP + 1],
    ['y', HEIGHT - height],
    ['width', STEP - 2],
    ['height', height],
  ] as const)
    bar.setAttribute(name, String(value));
  if (!isIn) bar.classList.add('out');
  return bar;
}
