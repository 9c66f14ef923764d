// @ts-check
/**
 * Says before any paint that the address asks for something, so that the directory is not shown for a moment and then pushed away
 * by the results. It is loaded in the head; hence it is a file of its own, as it is, and not a module.
 */
if (location.search.length > 1) document.documentElement.dataset.search = 'expected';
