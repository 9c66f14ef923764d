// @ts-check
/**
 * Keeps the reader's choice of light, dark or the system's colours. It is loaded in the head and before any paint, so that no
 * page flashes in the other scheme; hence it is a file of its own, as it is, and not a module.
 */
{
  const KEY = 'summit-archive-scheme';
  const root = document.documentElement;

  /** Reads the choice that was kept; storage may be forbidden. @returns {string} "light", "dark" or "system" */
  const readChoice = () => {
    try {
      const kept = localStorage.getItem(KEY);
      return kept === 'light' || kept === 'dark' ? kept : 'system';
    } catch {
      return 'system';
    }
  };

  /** @param {string} choice */
  const keepChoice = (choice) => {
    try {
      localStorage.setItem(KEY, choice);
    } catch {
      // The choice then holds for this page alone.
    }
  };

  /** Colours the page, the browser's own bars and the control. @param {string} choice */
  const apply = (choice) => {
    root.dataset.scheme = choice;
    for (const meta of document.querySelectorAll('meta[name="theme-color"]')) {
      if (!(meta instanceof HTMLMetaElement) || !meta.dataset.of) continue;
      const isChosen = choice === meta.dataset.of;
      meta.media = choice === 'system' ? `(prefers-color-scheme: ${meta.dataset.of})` : isChosen ? 'all' : 'not all';
    }
    for (const radio of document.querySelectorAll('input[name="scheme"]'))
      if (radio instanceof HTMLInputElement) radio.checked = radio.value === choice;
  };

  apply(readChoice());
  addEventListener('DOMContentLoaded', () => apply(readChoice()));
  // A page that comes back from the browser's memory, or stands in another tab, may hold an older choice.
  addEventListener('pageshow', () => apply(readChoice()));
  addEventListener('storage', ({ key }) => key === KEY && apply(readChoice()));
  addEventListener('change', ({ target }) => {
    if (!(target instanceof HTMLInputElement) || target.name !== 'scheme') return;
    keepChoice(target.value);
    apply(target.value);
  });
}
