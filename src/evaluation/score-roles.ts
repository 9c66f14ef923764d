import { ROLES, type Role } from '../schema/role.ts';
import { countSame, scoreCounts } from './count.ts';
import type { LabelledCase, Miss, Score } from './model.ts';

type LineRoles = { expected: Role[]; found: Role[] };

/** Scores every role line by line; the macro F1 is the mean over the roles that the labels use. */
export function scoreRoles(cases: readonly LabelledCase[]): {
  roles: Score[];
  macroF1: number;
  boilerplatePrecision: number;
  misses: Miss[];
} {
  const misses: Miss[] = [];
  const lines: LineRoles[] = [];
  for (const labelled of cases) {
    for (const [line, { expected, found }] of readLines(labelled)) {
      lines.push({ expected, found });
      if (expected.join() !== found.join())
        misses.push({ case: labelled.name, name: 'roles', place: `line ${line}`, expected, found });
    }
  }
  const roles = (Object.keys(ROLES) as Role[])
    .map((role) =>
      scoreCounts(
        role,
        lines.map(({ expected, found }) => countSame(only(role, expected), only(role, found))),
      ),
    )
    .filter(({ expected, found }) => expected + found > 0);
  const labelledRoles = roles.filter(({ expected }) => expected > 0);
  const macroF1 = labelledRoles.reduce((sum, { f1 }) => sum + f1, 0) / Math.max(1, labelledRoles.length);
  return {
    roles,
    macroF1,
    boilerplatePrecision: roles.find(({ name }) => name === 'boilerplate')?.precision ?? 1,
    misses,
  };
}

function readLines({ expected, observed }: LabelledCase): Map<number, LineRoles> {
  const lines = new Map<number, LineRoles>();
  for (const [line, roles] of Object.entries(expected.roles)) {
    lines.set(Number(line), { expected: [roles].flat(), found: [] });
  }
  for (const { line, role } of observed.spans) lines.get(line)?.found.push(role);
  for (const roles of lines.values()) roles.found = tellRoles(roles.found);
  return lines;
}

/** The roles of a line as the labels tell them: white space never, marks of the format only alone, and neighbours of one role once. */
function tellRoles(roles: readonly Role[]): Role[] {
  const words = roles.filter((role) => role !== 'blank' && role !== 'markup');
  const told = words.length > 0 ? words : roles.filter((role) => role === 'markup');
  return told.filter((role, index) => role !== told[index - 1]);
}

function only(role: Role, roles: readonly Role[]): Role[] {
  return roles.filter((other) => other === role);
}
