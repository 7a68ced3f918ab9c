/** How the lesson at hand is made, to be tried otherwise, and the files of it to take away. */

import type { ShownLesson, ShownSwitch } from '../shown-lesson.ts';
import { element } from './element.ts';
import { counted, documentName } from './names.ts';
import type { Choice } from './place.ts';

/** In minutes. */
const LONGEST = 1000;

/** @param choose is told the name of a switch and its new value; empty for what is usual */
export function madeElements(
  { documents, switches, findings }: ShownLesson,
  choice: Choice,
  choose: (name: string, value: string) => void,
): HTMLElement[] {
  const hasErrors = findings.some(({ severity }) => severity === 'error');
  return [
    element('h3', {}, 'Try it otherwise'),
    element('div', { class: 'switches' }, ...switches.map((one) => control(one, choose))),
    ...(Object.keys(choice).length > 0
      ? [
          element(
            'p',
            { class: 'hint' },
            'Only here. To make it so: ',
            element('code', {}, commandOf(choice)),
          ),
        ]
      : []),
    element('h3', {}, 'Files as they stand'),
    ...(hasErrors ? [element('p', { class: 'hint' }, 'Of the last state without errors.')] : []),
    element(
      'dl',
      {},
      ...documents.flatMap(({ files, medium, pages }) =>
        files.flatMap(({ name, address }) => [
          element('dt', {}, element('a', { href: address, download: name }, name)),
          element('dd', {}, counted(pages.length, medium === 'slides' ? 'slide' : 'page')),
        ]),
      ),
    ),
  ];
}

function control({ name, values, value }: ShownSwitch, choose: (name: string, value: string) => void) {
  const id = `switch-${name}`;
  const field =
    values.length > 0
      ? element(
          'select',
          { id },
          ...values.map((one) =>
            element('option', { value: one, selected: one === value }, documentName(one || 'usual')),
          ),
        )
      : element('input', { id, type: 'number', min: 1, max: LONGEST, value, placeholder: 'whole lesson' });
  field.addEventListener('change', () => choose(name, field.value));
  return element('label', {}, documentName(name === 'minutes' ? 'minutes of the period' : name), field);
}

/** What says the same on the command line: so many versions as reach to the one that is looked at. */
function commandOf(choice: Choice): string {
  const options = Object.entries(choice).map(([name, value]) =>
    name === 'version' ? `--versions ${value.charCodeAt(0) - 64}` : `--${name} ${value}`,
  );
  return ['kapur build', ...options].join(' ');
}
