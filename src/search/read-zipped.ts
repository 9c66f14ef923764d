/** Reads a compressed JSON file: compressed by us, so that a host that compresses nothing serves it small too. */
export async function readZipped<T>(address: URL | string, cache: RequestCache = 'default'): Promise<T> {
  const response = await fetch(address, { cache });
  if (!response.ok || !response.body) throw new Error(`${address} answered ${response.status}`);
  return new Response(response.body.pipeThrough(new DecompressionStream('gzip'))).json();
}
