import type { OutletName } from '../schema/article.ts';

/** Names an outlet for the search's facet: by its record, else by its name as printed. */
export function nameSearchOutlet({ id, asPrinted }: OutletName): string {
  return id ?? asPrinted;
}
