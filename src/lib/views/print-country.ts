import type { Country } from '../model.ts';

/** Prints a country's name as a sentence has it: "the United States", "Japan". */
export function printCountry({ name, withArticle }: Country): string {
  return withArticle ? `the ${name}` : name;
}
