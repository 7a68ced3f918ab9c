/** The speaker's notes of a slide. */

import type { ShownPage } from '../shown-lesson.ts';
import { element } from './element.ts';
import { word } from './words.ts';

type Note = ShownPage['notes'][number];

export function noteElements({ notes }: Pick<ShownPage, 'notes'>): HTMLElement[] {
  const made: HTMLElement[] = [];
  // The open lists, one a level.
  let lists: HTMLElement[] = [];
  for (const note of notes) {
    if (!note.list) {
      lists = [];
      made.push(element('p', {}, ...words(note)));
      continue;
    }
    lists = lists.slice(0, note.level + 1);
    let list = lists[note.level];
    if (!list) {
      list = element('ul');
      const item = lists.at(-1)?.lastElementChild;
      if (item) item.append(list);
      else made.push(list);
      lists.push(list);
    }
    list.append(element('li', {}, ...words(note)));
  }
  return made.length > 0
    ? made
    : [element('p', { class: 'empty' }, word('There are no notes to this page.'))];
}

function words({ runs }: Note): (Node | string)[] {
  return runs.map(({ text, strong, em, code, script }) => {
    const names = [code && 'code', script, em && 'em', strong && 'strong'] as const;
    return names.reduce<Node | string>((inner, name) => (name ? element(name, {}, inner) : inner), text);
  });
}
