/** What is wrong, over the page that it keeps from being made anew. */

import type { ShownFinding } from '../shown-lesson.ts';
import { element } from './element.ts';

export function findingItem({ severity, code, message, where, excerpt, hint }: ShownFinding): HTMLElement {
  return element(
    'li',
    { class: `finding ${severity}` },
    element('p', { class: 'message' }, message, ' ', element('code', {}, code)),
    ...(where ? [element('p', { class: 'where' }, where)] : []),
    ...(excerpt
      ? [element('pre', { tabindex: 0, 'data-scrolls': true, 'aria-label': 'The line' }, excerpt)]
      : []),
    ...(hint ? [element('p', { class: 'hint' }, hint)] : []),
  );
}

/** @param box an alert, so that it is read out when it is filled; empty and hidden while all is well */
export function showProblems(box: HTMLElement, findings: readonly ShownFinding[]): void {
  const errors = findings.filter(({ severity }) => severity === 'error');
  box.hidden = errors.length === 0;
  const title = errors.length === 1 ? 'This needs mending' : `${errors.length} things need mending`;
  box.replaceChildren(
    ...(errors.length > 0
      ? [element('h2', {}, title), element('ul', { class: 'findings' }, ...errors.map(findingItem))]
      : []),
  );
}
