import { filterMatrices } from './filter-matrices.ts';
import { walkMatrix } from './walk-matrix.ts';

// The page reads without it: the tables stand whole, and every count is a link.
const tables = [...document.querySelectorAll<HTMLTableElement>('table.matrix')];
for (const table of tables) walkMatrix(table);
const filter = document.querySelector<HTMLElement>('.matrix-filter');
if (filter) filterMatrices(filter, tables);
