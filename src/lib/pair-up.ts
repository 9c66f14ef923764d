/** Pairs each of some values with each that comes after it: [a, b, c] gives [a, b], [a, c], [b, c]. */
export function pairUp<Value>(values: readonly Value[]): [Value, Value][] {
  return values.flatMap((one, place) => values.slice(place + 1).map((other): [Value, Value] => [one, other]));
}
