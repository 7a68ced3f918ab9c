/** The lesson as a graph: obstacles and the remedies that answer them, then terms and exercises with what they touch. */

import type { ShownGraph, ShownLesson, ShownPoint } from '../shown-lesson.ts';
import { button, element } from './element.ts';
import { documentName } from './names.ts';

export function graphElements({ graph, language }: ShownLesson, follow: (id: string) => void): HTMLElement[] {
  if (!graph) return [element('p', { class: 'empty' }, 'There is nothing to draw yet.')];
  const titles = new Map(
    [...graph.obstacles, ...graph.remedies, ...graph.terms.map(({ id, name }) => ({ id, title: name }))].map(
      ({ id, title }) => [id, title],
    ),
  );
  const chips = (ids: readonly string[]) =>
    element(
      'ul',
      { class: 'chips', lang: language },
      ...ids.map((id) =>
        element(
          'li',
          {},
          button(titles.get(id) ?? id, () => follow(id)),
        ),
      ),
    );
  const points = [...graph.obstacles, ...graph.remedies];
  return [
    element('h3', {}, 'Obstacles and remedies'),
    answers(graph, language, titles, follow),
    element('h3', {}, 'Terms'),
    element(
      'dl',
      { class: 'touches' },
      ...graph.terms.flatMap(({ id, name }) => [
        element('dt', { lang: language }, name),
        element('dd', {}, chips(points.filter(({ terms }) => terms.includes(id)).map((point) => point.id))),
      ]),
    ),
    element('h3', {}, 'Exercises'),
    element(
      'dl',
      { class: 'touches' },
      ...graph.exercises.flatMap(({ letter, type, numbers, about }) => [
        element('dt', {}, `${letter}. ${documentName(type)}`, ' ', element('small', {}, questions(numbers))),
        element('dd', {}, chips(about)),
      ]),
    ),
  ];
}

function answers(
  graph: ShownGraph,
  language: string,
  titles: ReadonlyMap<string, string>,
  follow: (id: string) => void,
): HTMLElement {
  const boxes = new Map<string, HTMLElement>();
  const column = (name: string, points: readonly ShownPoint[], verb: string) =>
    element(
      'ol',
      { class: name, 'aria-label': documentName(name) },
      ...points.map(({ id, title, related }) => {
        const names = related.map((one) => titles.get(one) ?? one).join(', ');
        const box = button('', () => follow(id), { class: 'point', 'data-id': id });
        box.append(
          element('span', { lang: language }, title),
          element('span', { class: 'unseen' }, `, ${verb} ${names || 'nothing'}`),
        );
        boxes.set(id, box);
        return element('li', {}, box);
      }),
    );
  const lines = document.createElementNS('http://www.w3.org/2000/svg', 'svg');
  lines.setAttribute('aria-hidden', 'true');
  const drawing = element('div', { class: 'graph' });
  drawing.append(
    column('obstacles', graph.obstacles, 'answered by'),
    lines,
    column('remedies', graph.remedies, 'answers'),
  );
  const edges = graph.remedies.flatMap(({ id, related }) =>
    related.map((obstacle) => {
      const path = document.createElementNS('http://www.w3.org/2000/svg', 'path');
      lines.append(path);
      return { obstacle, remedy: id, path };
    }),
  );
  new ResizeObserver(() => {
    const { left, top, width, height } = lines.getBoundingClientRect();
    lines.setAttribute('viewBox', `0 0 ${width || 1} ${height || 1}`);
    for (const { obstacle, remedy, path } of edges) {
      const from = boxes.get(obstacle)?.getBoundingClientRect();
      const to = boxes.get(remedy)?.getBoundingClientRect();
      if (!from || !to) continue;
      const start = { x: from.right - left, y: (from.top + from.bottom) / 2 - top };
      const end = { x: to.left - left, y: (to.top + to.bottom) / 2 - top };
      const middle = (start.x + end.x) / 2;
      path.setAttribute(
        'd',
        `M${start.x} ${start.y} C${middle} ${start.y} ${middle} ${end.y} ${end.x} ${end.y}`,
      );
    }
  }).observe(drawing);
  const light = (event: Event) => {
    const id = event.target instanceof Element ? event.target.closest('button')?.dataset.id : undefined;
    for (const { obstacle, remedy, path } of edges) {
      path.classList.toggle('lit', obstacle === id || remedy === id);
    }
  };
  for (const type of ['pointerover', 'pointerleave', 'focusin', 'focusout'])
    drawing.addEventListener(type, light);
  return drawing;
}

/** `questions 1–5` */
function questions(numbers: readonly number[]): string {
  const [first, last] = [numbers[0], numbers.at(-1)];
  if (first === undefined) return 'no questions';
  return first === last ? `question ${first}` : `questions ${first}–${last}`;
}
