import { createElement } from './create-element.ts';
import { type Counts, FACETS, type Facet, type Filters } from './filters.ts';
import type { Archive } from './read-table.ts';
import { WORDS } from './words.ts';

/** Values of a facet shown at first. */
const AT_FIRST = 7;

/** Facets that stand open at first; the others are opened by who wants them. */
const OPEN: readonly Facet[] = ['type', 'person', 'country'];

/** Prints the facets, each a group of checkboxes with counts, into an element; what a reader opened or focused stays so. */
export function printFacets(parent: HTMLElement, counts: Counts, filters: Filters, archive: Archive): void {
  const focused = document.activeElement instanceof HTMLInputElement ? document.activeElement : undefined;
  const [focusName, focusValue] = [focused?.name, focused?.value];
  for (const facet of FACETS) {
    const group = parent.querySelector<HTMLDetailsElement>(`[data-facet=${facet}]`) ?? appendGroup(parent, facet);
    const values = listValues(facet, counts, filters[facet] ?? [], archive);
    group.hidden = values.length === 0 || (values.length === 1 && values[0]?.chosen === false);
    const whole = group.dataset.whole === 'yes';
    const list = group.querySelector('ul');
    list?.replaceChildren(
      ...values
        .filter((value, place) => whole || place < AT_FIRST || value.chosen)
        .map((value) => printValue(facet, value)),
    );
    const button = group.querySelector('button');
    if (!button) continue;
    button.hidden = values.length <= AT_FIRST;
    button.textContent = whole ? WORDS.fewerValues : WORDS.all(values.length);
    button.setAttribute('aria-expanded', String(whole));
    button.onclick = () => {
      group.dataset.whole = whole ? 'no' : 'yes';
      printFacets(parent, counts, filters, archive);
    };
  }
  if (focusName && focusValue !== undefined) {
    parent.querySelector<HTMLInputElement>(`input[name="${focusName}"][value="${CSS.escape(focusValue)}"]`)?.focus();
  }
}

function appendGroup(parent: HTMLElement, facet: Facet): HTMLDetailsElement {
  const label = WORDS.facets[facet];
  const group = createElement(
    'details',
    { className: 'facet', open: OPEN.includes(facet), 'data-facet': facet },
    createElement('summary', {}, label),
    createElement(
      'fieldset',
      {},
      createElement('legend', { className: 'unseen' }, label),
      createElement('ul'),
      createElement('button', { type: 'button' }),
    ),
  );
  return parent.appendChild(group);
}

type Value = { id: string; label: string; count: number; chosen: boolean };

/** The values with most results first; chosen ones are listed even where they have none. */
function listValues(facet: Facet, { facets }: Counts, chosen: readonly string[], archive: Archive): Value[] {
  const counts = facets[facet];
  return [...new Set([...counts.keys(), ...chosen])]
    .map((id) => ({
      id,
      label: nameValue(facet, id, archive),
      count: counts.get(id) ?? 0,
      chosen: chosen.includes(id),
    }))
    .sort((a, b) => b.count - a.count || a.label.localeCompare(b.label));
}

/** Names a value of a facet for readers. */
export function nameValue(facet: Facet, id: string, { records }: Archive): string {
  if (facet === 'type') return WORDS.types[id] ?? id;
  const name = records[facet].find((record) => record.id === id)?.name ?? id;
  return facet === 'genre' ? name.charAt(0).toUpperCase() + name.slice(1) : name;
}

function printValue(facet: Facet, { id, label, count, chosen }: Value): HTMLElement {
  const box = createElement('input', { type: 'checkbox', name: facet, value: id, checked: chosen });
  return createElement(
    'li',
    {},
    createElement(
      'label',
      {},
      box,
      createElement('span', {}, label),
      createElement('span', { className: 'count' }, count.toLocaleString('en')),
    ),
  );
}
