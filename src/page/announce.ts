/** How long a screen reader is given to notice that a place for news is there, in ms. */
const NOTICED_AFTER = 100;

/** Makes a place for news at the head of an element: what is put into it later is read out. */
export function makeStatus(parent: Element, className: string): (words: string) => void {
  const status = document.createElement('p');
  status.className = className;
  status.role = 'status';
  parent.prepend(status);
  return (words) => {
    status.textContent = '';
    setTimeout(() => {
      status.textContent = words;
    }, NOTICED_AFTER);
  };
}
