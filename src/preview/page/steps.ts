/** The keys that step through pages: no letters, so that they are in the way of no one who dictates; and letters of a show. */

export type Step = 'next' | 'previous' | 'first' | 'last';

const KEYS: Readonly<Record<string, Step>> = {
  ArrowRight: 'next',
  ArrowDown: 'next',
  PageDown: 'next',
  ArrowLeft: 'previous',
  ArrowUp: 'previous',
  PageUp: 'previous',
  Home: 'first',
  End: 'last',
};

/** Keys that belong to what has the focus: a list that is chosen from, a panel that is scrolled. */
const OWN_KEYS = 'select, input, textarea, dialog, [data-scrolls]';

/** Where keys to the sides do something of their own, too. */
const TAKES_SIDEWAYS = 'select, input, textarea, dialog';

/** @param step is told whether it was a key that scrolls, too; says whether it took it */
export function onStep(step: (step: Step, scrolls: boolean) => boolean): void {
  document.addEventListener('keydown', (event) => {
    const asked = KEYS[event.key];
    if (!asked || event.altKey || event.ctrlKey || event.metaKey || event.shiftKey) return;
    const sideways = event.key === 'ArrowLeft' || event.key === 'ArrowRight';
    if (event.target instanceof Element && event.target.closest(OWN_KEYS)) {
      if (!sideways || event.target.closest(TAKES_SIDEWAYS)) return;
    }
    if (step(asked, !sideways)) event.preventDefault();
  });
}

/**
 * A letter as in other programs that show slides, alone and where nothing is typed. Only for windows of a show, where
 * whoever dictates has nothing to dictate (WCAG 2.2, 2.1.4).
 */
export function onLetter(letter: string, act: () => void): void {
  document.addEventListener('keydown', (event) => {
    if (event.key.toLowerCase() !== letter || event.altKey || event.ctrlKey || event.metaKey) return;
    if (event.repeat || (event.target instanceof Element && event.target.closest('select, input, textarea')))
      return;
    event.preventDefault();
    act();
  });
}

export function stepped(from: number, step: Step, count: number): number {
  const to = { next: from + 1, previous: from - 1, first: 0, last: count - 1 }[step];
  return Math.min(Math.max(0, to), Math.max(0, count - 1));
}
