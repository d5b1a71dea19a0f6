/**
 * Adds keyboard shortcuts: `/` moves to the search box, Down from the end of the box to the first result and on to the next, Up
 * back. Enter in the box searches; Shift+Enter adds a line.
 */
export function listenToKeys(box: HTMLTextAreaElement, list: HTMLElement, ask: () => void): void {
  document.addEventListener('keydown', (event) => {
    const isTyping = event.target instanceof Element && event.target.matches('input, select, textarea');
    if (event.key !== '/' || isTyping || event.ctrlKey || event.metaKey || event.altKey) return;
    event.preventDefault();
    box.focus();
  });
  box.addEventListener('keydown', (event) => {
    // While a word is being composed, as in Japanese, Enter belongs to it.
    if (event.key === 'Enter' && !event.shiftKey && !event.isComposing) {
      event.preventDefault();
      ask();
    }
    const isAtEnd = box.selectionStart === box.value.length;
    if (event.key === 'ArrowDown' && isAtEnd && move(list, 0)) event.preventDefault();
  });
  list.addEventListener('keydown', (event) => {
    if (event.key !== 'ArrowDown' && event.key !== 'ArrowUp') return;
    const links = [...list.querySelectorAll('a')];
    const at = links.indexOf(event.target as HTMLAnchorElement);
    if (at < 0) return;
    event.preventDefault();
    const next = event.key === 'ArrowDown' ? at + 1 : at - 1;
    if (next < 0) box.focus();
    else move(list, next);
  });
}

function move(list: HTMLElement, position: number): boolean {
  const link = list.querySelectorAll('a')[position];
  link?.focus();
  return link !== undefined;
}
