import type { Column, Table } from './model.ts';

/** Describes for readers what a column can hold, beyond its type: whether it is always there, one of a few words, a key. */
export function describeColumn({ name, type, constraints = {} }: Column, { primaryKey, foreignKeys }: Table): string {
  const { required, enum: words, minimum } = constraints;
  const key = foreignKeys.find(({ column }) => column === name);
  return [
    type,
    primaryKey.includes(name) ? 'key' : required && 'always there',
    key && `among the ${key.key}s of ${key.table}`,
    words && `one of ${words.join(', ')}`,
    minimum !== undefined && `${minimum} or more`,
  ]
    .filter(Boolean)
    .join(' · ');
}
