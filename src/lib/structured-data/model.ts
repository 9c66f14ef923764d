/** A value of JSON-LD; what is undefined does not reach the page. */
export type LinkedValue = string | number | boolean | LinkedThing | readonly LinkedValue[] | undefined;

/** A thing in the words of schema.org. */
export type LinkedThing = { '@type': string; [property: string]: LinkedValue };

/** A link element of a page's head: its relation is one that IANA has registered. */
export type PageLink = { rel: string; href: string; type?: string; title?: string };

/** The name and content of a meta element. */
export type Meta = [name: string, content: string];
