/** How the lesson at hand is made, to be tried otherwise, and the files of it to take away. */

import type { ShownLesson, ShownSwitch } from '../shown-lesson.ts';
import { element } from './element.ts';
import { counted, documentName } from './names.ts';
import type { Choice } from './place.ts';
import { spoken, word } from './words.ts';

/** In minutes. */
const LONGEST = 1000;
/** The switch that is none of the lesson: the language of the page. */
const LANGUAGE = 'language';

/** @param choose is told the name of a switch and its new value; empty for what is usual */
export function madeElements(
  { documents, switches, findings }: ShownLesson,
  choice: Choice,
  choose: (name: string, value: string) => void,
): HTMLElement[] {
  const hasErrors = findings.some(({ severity }) => severity === 'error');
  return [
    element('h3', {}, word('Try it otherwise')),
    element(
      'div',
      { class: 'switches' },
      ...switches.map((one) => control(one, choose)),
      languageControl(choose),
    ),
    ...(Object.keys(choice).some((name) => name !== LANGUAGE)
      ? [
          element(
            'p',
            { class: 'hint' },
            word('Only here. To make it so:'),
            ' ',
            element('code', { class: 'command' }, commandOf(choice)),
          ),
        ]
      : []),
    element('h3', {}, word('Files as they stand')),
    ...(hasErrors ? [element('p', { class: 'hint' }, word('Of the last state without errors.'))] : []),
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
      : element('input', {
          id,
          type: 'number',
          min: 1,
          max: LONGEST,
          value,
          placeholder: word('whole lesson'),
        });
  field.addEventListener('change', () => choose(name, field.value));
  return element('label', {}, documentName(name === 'minutes' ? 'minutes of the period' : name), field);
}

function languageControl(choose: (name: string, value: string) => void) {
  const { tag, names } = spoken();
  const options = [...names].map(([value, name]) =>
    element('option', { value, lang: value, selected: value === tag }, name),
  );
  const field = element('select', { id: `switch-${LANGUAGE}` }, ...options);
  field.addEventListener('change', () => {
    choose(LANGUAGE, field.value);
  });
  return element('label', {}, documentName('language of this page'), field);
}

/** What says the same on the command line: so many versions as reach to the one that is looked at. */
function commandOf(choice: Choice): string {
  const options = Object.entries(choice)
    .filter(([name]) => name !== LANGUAGE)
    .map(([name, value]) =>
      name === 'version' ? `--versions ${value.charCodeAt(0) - 64}` : `--${name} ${value}`,
    );
  return ['kapur build', ...options].join(' ');
}
