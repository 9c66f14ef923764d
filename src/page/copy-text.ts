/** Copies a text; says whether the browser allowed it, which it does on https and on one's own machine alone. */
export async function copyText(text: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    return false;
  }
}
