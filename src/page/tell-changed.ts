/** The address of a passage, "p-1234abcd", where a browser without text fragments leaves their directive in it too. */
const PASSAGE = /^#(p-[0-9a-f]{8}(?:-\d+)?)(:~:.*)?$/;

const GONE =
  'The passage that this link was made for is not here: its words have changed since, or the link is not whole. The article follows as it stands now.';

/**
 * Tells a reader who comes by a link to a passage that has changed. Of a passage that ingest saw change, the page has a line
 * of its own under the old address, which shows without script and is read out here; any other address is unknown to it.
 */
export function tellChanged(tellAtHead: (words: string) => void, announce: (words: string) => void): void {
  const [, id, directive] = PASSAGE.exec(location.hash) ?? [];
  const target = id === undefined ? null : document.getElementById(id);
  tellAtHead(id !== undefined && !target ? GONE : '');
  if (target?.matches('.changed')) announce(target.textContent);
  if (target && directive) location.replace(`#${id}`);
}
