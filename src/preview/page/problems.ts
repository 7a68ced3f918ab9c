/** What is wrong, over the page that it keeps from being made anew. */

import type { ShownFinding } from '../shown-lesson.ts';
import { button, element } from './element.ts';
import { word } from './words.ts';

/** Leads to the page that a finding is about; nothing where no page is. */
export type Leads = (finding: ShownFinding) => (() => void) | undefined;

export function findingItem(finding: ShownFinding, leads: Leads): HTMLElement {
  const { severity, code, message, where, excerpt, hint } = finding;
  const lead = leads(finding);
  return element(
    'li',
    { class: `finding ${severity}` },
    element('p', { class: 'message' }, message, ' ', element('code', {}, code)),
    ...(where ? [element('p', { class: 'where' }, where)] : []),
    ...(excerpt
      ? [element('pre', { tabindex: 0, 'data-scrolls': true, 'aria-label': word('The line') }, excerpt)]
      : []),
    ...(hint ? [element('p', { class: 'hint' }, hint)] : []),
    ...(lead ? [button(word('Show the page'), lead, { class: 'link' })] : []),
  );
}

/** @param box an alert, so that it is read out when it is filled; empty and hidden while all is well */
export function showProblems(
  box: HTMLElement,
  findings: readonly ShownFinding[],
  leads: Leads = () => undefined,
): void {
  const errors = findings.filter(({ severity }) => severity === 'error');
  box.hidden = errors.length === 0;
  const title = word(errors.length === 1 ? 'This needs mending' : '{n} things need mending', errors.length);
  box.replaceChildren(
    ...(errors.length > 0
      ? [
          element('h2', {}, title),
          element('ul', { class: 'findings' }, ...errors.map((error) => findingItem(error, leads))),
        ]
      : []),
  );
}
