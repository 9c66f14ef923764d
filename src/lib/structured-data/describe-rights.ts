import type { Rights } from '../../schema/rights.ts';
import type { LinkedValue } from './model.ts';

/** A licence gives leave; a statement of RightsStatements.org only says how matters stand. */
const LICENCE = /^https?:\/\/creativecommons\.org\//;

/** Describes whose an article is, and under which licence or statement it stands. */
export function describeRights({ statement, holder }: Rights): Record<string, LinkedValue> {
  return { [LICENCE.test(statement) ? 'license' : 'usageInfo']: statement, copyrightNotice: holder };
}
