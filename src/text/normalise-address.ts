/** What a site adds to an address to see where readers come from, or a mark of a place on the page: not what is cited. */
const TRACKING = /^(?:utm_\w+|fbclid|gclid|igshid|mc_cid|mc_eid|cmpid|smid)$/i;

/**
 * Normalises an address so that two notes on the same page compare equal: without scheme, "www.", tracking, place on the page
 * and closing slash. It is for comparing alone; links keep the address as printed. Takes an http(s) address that is sound.
 */
export function normaliseAddress(address: string): string {
  const { host, pathname, searchParams } = new URL(address);
  const query = [...searchParams].filter(([name]) => !TRACKING.test(name)).map(([name, value]) => `${name}=${value}`);
  const path = pathname.replace(/\/+$/, '');
  return `${host.replace(/^www\./, '')}${path}${query.length > 0 ? `?${query.join('&')}` : ''}`;
}
