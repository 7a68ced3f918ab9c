/** The lesson as a graph: its groups of topics with the links between them, then terms and exercises with what they touch. */

import type { ShownGraph, ShownGroup, ShownLesson } from '../shown-lesson.ts';
import { button, element } from './element.ts';
import { documentName } from './names.ts';
import { word } from './words.ts';

export function graphElements({ graph, language }: ShownLesson, follow: (id: string) => void): HTMLElement[] {
  if (!graph) return [element('p', { class: 'empty' }, word('There is nothing to draw yet.'))];
  const topics = graph.groups.flatMap((group) => group.topics);
  const titles = new Map(
    [...topics, ...graph.terms.map(({ id, name }) => ({ id, title: name }))].map(({ id, title }) => [
      id,
      title,
    ]),
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
  return [
    element('h3', {}, word('Topics')),
    links(graph, language, titles, follow),
    element('h3', {}, word('Terms')),
    element(
      'dl',
      { class: 'touches' },
      ...graph.terms.flatMap(({ id, name }) => [
        element('dt', { lang: language }, name),
        element('dd', {}, chips(topics.filter(({ terms }) => terms.includes(id)).map((topic) => topic.id))),
      ]),
    ),
    element('h3', {}, word('Exercises')),
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

function links(
  graph: ShownGraph,
  language: string,
  titles: ReadonlyMap<string, string>,
  follow: (id: string) => void,
): HTMLElement {
  const boxes = new Map<string, HTMLElement>();
  const named = (ids: readonly string[]) => ids.map((id) => titles.get(id) ?? id).join(', ');
  const linkedTo = (id: string) =>
    graph.links.flatMap(({ from, to }) => (from === id ? [to] : to === id ? [from] : []));
  const column = ({ title: name, topics }: ShownGroup) =>
    element(
      'ol',
      { 'aria-label': name },
      ...topics.map(({ id, title }) => {
        const others = named(linkedTo(id)) || word('nothing');
        const box = button('', () => follow(id), { class: 'topic', 'data-id': id });
        box.append(
          element('span', { lang: language }, title),
          element('span', { class: 'unseen' }, word(', linked to {n}', others)),
        );
        boxes.set(id, box);
        return element('li', {}, box);
      }),
    );
  const lines = document.createElementNS('http://www.w3.org/2000/svg', 'svg');
  lines.setAttribute('aria-hidden', 'true');
  const drawing = element('div', { class: 'graph' });
  drawing.style.setProperty('--groups', String(graph.groups.length));
  drawing.append(...graph.groups.map(column), lines);
  const edges = graph.links.map(({ from, to }) => {
    const path = document.createElementNS('http://www.w3.org/2000/svg', 'path');
    lines.append(path);
    return { from, to, path };
  });
  new ResizeObserver(() => {
    const { left, top, width, height } = lines.getBoundingClientRect();
    lines.setAttribute('viewBox', `0 0 ${width || 1} ${height || 1}`);
    for (const edge of edges) {
      const [one, other] = [edge.from, edge.to].map((id) => boxes.get(id)?.getBoundingClientRect());
      if (!one || !other) continue;
      const [from, to] = one.left <= other.left ? [one, other] : [other, one];
      const start = { x: from.right - left, y: (from.top + from.bottom) / 2 - top };
      const end = { x: to.left - left, y: (to.top + to.bottom) / 2 - top };
      const middle = (start.x + end.x) / 2;
      edge.path.setAttribute(
        'd',
        `M${start.x} ${start.y} C${middle} ${start.y} ${middle} ${end.y} ${end.x} ${end.y}`,
      );
    }
  }).observe(drawing);
  const light = (event: Event) => {
    const id = event.target instanceof Element ? event.target.closest('button')?.dataset.id : undefined;
    for (const { from, to, path } of edges) {
      path.classList.toggle('lit', from === id || to === id);
    }
  };
  for (const type of ['pointerover', 'pointerleave', 'focusin', 'focusout'])
    drawing.addEventListener(type, light);
  return drawing;
}

/** `questions 1–5` */
function questions(numbers: readonly number[]): string {
  const [first, last] = [numbers[0], numbers.at(-1)];
  if (first === undefined) return word('no questions');
  return first === last ? word('question {n}', first) : word('questions {n}', `${first}–${last}`);
}
