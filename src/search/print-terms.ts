import type { SearchState } from './address.ts';
import { createElement } from './create-element.ts';
import { FACETS } from './filters.ts';
import type { Plan, Term } from './plan.ts';
import { nameValue } from './print-facets.ts';
import type { Archive } from './read-table.ts';
import { WORDS } from './words.ts';

type Change = (change: Partial<SearchState>) => void;

/** Prints how the query was understood, and a chip for each widening and choice, by which a reader takes it back. */
export function printTerms(
  parent: HTMLElement,
  state: SearchState,
  plan: Plan,
  archive: Archive,
  change: Change,
): void {
  const chips = [
    ...printWidenings(state, plan, change),
    ...printLiterals(state, archive, change),
    ...printChoices(state, archive, change),
  ];
  const understood = isPlain(plan)
    ? []
    : [createElement('p', { className: 'understood' }, `${WORDS.looked} ${describePlan(plan)}.`)];
  const notes = plan.notes.map((note) =>
    createElement('p', { className: 'note' }, WORDS.notes[note.kind](note.text, 'field' in note ? note.field : '')),
  );
  parent.replaceChildren(
    ...understood,
    ...notes,
    ...(chips.length > 0 ? [createElement('ul', { className: 'chips' }, ...chips)] : []),
  );
}

function printWidenings({ literal }: SearchState, { widenings }: Plan, change: Change): HTMLElement[] {
  const byTyped = Map.groupBy(widenings, ({ typed }) => typed);
  return [...byTyped].flatMap(([typed, alike]) => {
    const names = [...new Set(alike.flatMap(({ also }) => also))].slice(0, 4);
    if (names.length === 0) return [];
    const take = () => change({ literal: [...literal, ...alike.map(({ id }) => id)] });
    return [printChip(WORDS.also(names), WORDS.alsoHint(typed), take)];
  });
}

function printLiterals({ literal }: SearchState, { records }: Archive, change: Change): HTMLElement[] {
  return literal.flatMap((id) => {
    const [kind, record] = id.split(':');
    const list = kind === 'person' || kind === 'summit' || kind === 'country' ? records[kind] : [];
    const name = list.find((each) => each.id === record)?.name;
    if (!name) return [];
    return [
      printChip(WORDS.literal(name), WORDS.literalHint(name), () =>
        change({ literal: literal.filter((other) => other !== id) }),
      ),
    ];
  });
}

function printChoices({ filters }: SearchState, archive: Archive, change: Change): HTMLElement[] {
  const chips = FACETS.flatMap((facet) =>
    (filters[facet] ?? []).map((id) => {
      const label = nameValue(facet, id, archive);
      return printChip(label, WORDS.remove(label), () =>
        change({ filters: { ...filters, [facet]: filters[facet]?.filter((other) => other !== id) } }),
      );
    }),
  );
  const years = (filters.year ?? []).map((span) => {
    const [from = '', to = from] = span.split('..');
    const label = WORDS.span(from, to);
    return printChip(label, WORDS.remove(label), () =>
      change({ filters: { ...filters, year: filters.year?.filter((other) => other !== span) } }),
    );
  });
  return [...chips, ...years];
}

function printChip(label: string, hint: string, act: () => void): HTMLElement {
  const cross = createElement('span', { 'aria-hidden': 'true' }, ' ✕');
  return createElement(
    'li',
    {},
    createElement(
      'button',
      { type: 'button', title: hint, 'aria-label': `${label}. ${hint}`, onclick: act },
      label,
      cross,
    ),
  );
}

/** Words alone need no explaining. */
function isPlain({ clauses }: Plan): boolean {
  return clauses.every(
    ({ not, any: [term, ...others] }) =>
      !not && others.every(isAside) && term?.kind !== 'rows' && !(term?.kind === 'words' && term.way === 'beginning'),
  );
}

function describePlan({ clauses }: Plan): string {
  return clauses
    .toSorted((a, b) => Number(a.not) - Number(b.not))
    .map(({ not, any }, place) => {
      const told = any.filter((term) => !isAside(term));
      const choice = told.map(describeTerm).join(` ${WORDS.or} `);
      const joined = told.length > 1 && clauses.length > 1 ? `(${choice})` : choice;
      if (not) return `${place > 0 ? ', ' : ''}${WORDS.not} ${joined}`;
      return `${place > 0 ? ` ${WORDS.and} ` : ''}${joined}`;
    })
    .join('');
}

function isAside(term: Term): boolean {
  return term.kind === 'words' && term.aside === true;
}

function describeTerm(term: Term): string {
  if (term.kind === 'rows') return term.text;
  return term.kind === 'words' && term.way === 'beginning' ? WORDS.beginning(term.text) : `“${term.text}”`;
}
