/** What is known of a lesson: findings, numbers, files, and how tightly its text fits. */

import type { ShownDocument, ShownLesson } from '../shown-lesson.ts';
import { button, element } from './element.ts';
import { counted, documentName, pageName } from './names.ts';
import { findingItem, type Leads } from './problems.ts';
import { word } from './words.ts';

type Box = ShownDocument['boxes'][number];

/** How many of the tightest boxes are shown. */
const TIGHTEST = 12;

export function reportElements(
  { findings, facts }: ShownLesson,
  shown: ShownDocument | undefined,
  go: (page: number) => void,
  leads: Leads,
): HTMLElement[] {
  const warnings = findings.filter(({ severity }) => severity === 'warning');
  return [
    ...(warnings.length > 0
      ? [
          element('h3', {}, counted(warnings.length, 'warning')),
          element('ul', { class: 'findings' }, ...warnings.map((warning) => findingItem(warning, leads))),
        ]
      : []),
    element('h3', {}, word('Numbers')),
    element(
      'dl',
      {},
      ...Object.entries(facts).flatMap(([name, text]) => [element('dt', {}, name), element('dd', {}, text)]),
    ),
    ...(shown
      ? [element('h3', {}, word('Tightest in {n}', documentName(shown.name).toLowerCase())), fit(shown, go)]
      : []),
  ];
}

function fit(shown: ShownDocument, go: (page: number) => void): HTMLElement {
  const tightest = [...shown.boxes]
    .sort((one, other) => tightness(other) - tightness(one))
    .slice(0, TIGHTEST);
  const head = ['Where', 'Text', 'Size', 'Room'].map((text) => element('th', { scope: 'col' }, word(text)));
  const rows = tightest.map((box) =>
    element(
      'tr',
      {},
      element(
        'td',
        {},
        button(pageName(shown, box.page - 1), () => go(box.page - 1), { class: 'link' }),
      ),
      element('td', {}, box.part ? `${box.region} ${box.part}` : box.region),
      element('td', {}, sizes(box)),
      element('td', {}, `${Math.round(box.spare)} pt`),
    ),
  );
  return element(
    'table',
    {},
    element('thead', {}, element('tr', {}, ...head)),
    element('tbody', {}, ...rows),
  );
}

/** What was set smaller comes first, then what has the least room left. */
function tightness({ size, themeSize, spare }: Box): number {
  return (1 - size / themeSize) * 10_000 - spare;
}

function sizes({ size, themeSize }: Box): string {
  return size < themeSize ? `${themeSize} → ${size} pt` : `${size} pt`;
}
