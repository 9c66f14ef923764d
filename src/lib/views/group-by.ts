/** Groups values under a heading, in the order in which the headings first occur. */
export function groupBy<Value>(
  values: Iterable<Value>,
  headingOf: (value: Value) => string,
): { heading: string; members: Value[] }[] {
  const groups = new Map<string, Value[]>();
  for (const value of values) {
    const heading = headingOf(value);
    const members = groups.get(heading);
    if (members) members.push(value);
    else groups.set(heading, [value]);
  }
  return [...groups].map(([heading, members]) => ({ heading, members }));
}
