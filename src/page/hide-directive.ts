/**
 * Takes the words that a link asked the browser to mark (text fragments, WICG) out of the address line once they are marked: what
 * readers copy from there is the passage's own address. Scripts see the address without them; the browser's record of how the
 * page was reached has them.
 */
const [arrival] = performance.getEntriesByType('navigation');
if (arrival?.name.includes(':~:')) {
  addEventListener('load', () => setTimeout(() => history.replaceState(history.state, '', location.href)));
}

export {};
