/**
 * Takes the passage that a link to a former address was made for along to the article's present one. Where the page only leads
 * on it does so at once: a refresh without script would drop the passage.
 */
const link = document.querySelector<HTMLAnchorElement>('a.now');
if (link && location.hash !== '') {
  link.hash = location.hash;
  if (document.querySelector('meta[http-equiv="refresh"]')) location.replace(link.href);
}
