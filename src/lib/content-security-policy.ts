/**
 * What a page may load and do: its own files alone, no script or style inside the page, nothing from anyone else.
 * WebAssembly and workers are the search's. It stands in a <meta>, so that it holds on any static host; a host that sets
 * headers can send the same, with "frame-ancestors 'none'", which a <meta> may not say.
 */
export const CONTENT_SECURITY_POLICY = [
  "default-src 'none'",
  "script-src 'self' 'wasm-unsafe-eval'",
  "style-src 'self'",
  "img-src 'self'",
  "font-src 'self'",
  "connect-src 'self'",
  "worker-src 'self'",
  "manifest-src 'self'",
  "form-action 'self'",
  "base-uri 'none'",
].join('; ');
