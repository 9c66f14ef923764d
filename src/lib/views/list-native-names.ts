const NAMES = new Intl.DisplayNames('en', { type: 'language' });

/** Lists names in other scripts with their language's name, those in equal letters once: 李在明 for zh-Hant and zh-Hans. */
export function listNativeNames(
  native: Readonly<Record<string, string>> | undefined,
): { name: string; language: string; label: string }[] {
  const byName = new Map<string, string>();
  for (const [language, name] of Object.entries(native ?? {})) if (!byName.has(name)) byName.set(name, language);
  return [...byName].map(([name, language]) => ({ name, language, label: NAMES.of(language) ?? language }));
}
