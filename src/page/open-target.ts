/** Opens what the address points at: an entry that is folded, or holds one that is. */
function openTarget(): void {
  const target = document.getElementById(decodeURIComponent(location.hash.slice(1)));
  const folded = target instanceof HTMLDetailsElement ? target : target?.querySelector('details');
  if (folded) folded.open = true;
}

addEventListener('hashchange', openTarget);
openTarget();

export {};
