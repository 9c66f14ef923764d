/**
 * What stopped a source, or a rule of the archive that does not hold. Printed as "where · rule · what", then why and what to do.
 * `where` is a path from the archive's folder, with ":line" where a line is meant.
 */
export type Problem = { where: string; rule: string; what: string; why: string; fix: string };
