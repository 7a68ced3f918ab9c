/** All lessons with their titles and first slides, to choose one from. */

import type { ListedLesson } from '../shown-lesson.ts';
import { button, element, part } from './element.ts';
import { slidesOf } from './place.ts';
import { lessonOf, pictureAt } from './server.ts';
import { word } from './words.ts';

interface Card {
  readonly id: string;
  readonly item: HTMLElement;
  readonly picture: HTMLElement;
  readonly title: HTMLElement;
  /** Whether its picture was asked for since the lesson was last saved. */
  isAsked: boolean;
}

export interface Chooser {
  readonly list: (lessons: readonly ListedLesson[]) => void;
  /** Says which lesson is at hand. */
  readonly mark: (id: string, title: string, language: string) => void;
  /** Lessons that were saved, whose pictures are no longer theirs. */
  readonly forget: (ids: readonly string[]) => void;
}

export function openChooser(choose: (id: string) => void): Chooser {
  const dialog = part('lessons') as HTMLDialogElement;
  const search = part('find-lesson') as HTMLInputElement;
  const opener = part('lesson');
  const name = part('lesson-title');
  let cards: readonly Card[] = [];
  let current = '';
  let isFilling = false;

  const cardOf = ({ id, title: text }: ListedLesson): Card => {
    const unmade = word('Nothing to show yet');
    const picture = element('div', {
      class: 'sheet',
      inert: true,
      'aria-hidden': 'true',
      'data-unmade': unmade,
    });
    const title = element('span', { class: 'title' }, text);
    const act = () => {
      dialog.close();
      choose(id);
    };
    const chosen = button('', act, { class: 'card', 'aria-current': id === current && 'true' });
    chosen.append(picture, title, element('small', {}, id));
    return { id, item: element('li', {}, chosen), picture, title, isAsked: false };
  };
  /** One after another, for each has to be made: those that are in sight, while the list is open. */
  const fillInSight = async () => {
    if (isFilling) return;
    isFilling = true;
    for (let next = nextInSight(); next; next = nextInSight()) {
      next.isAsked = true;
      await fill(next).catch(() => next?.item.classList.add('unmade'));
    }
    isFilling = false;
  };
  const nextInSight = () =>
    dialog.open ? cards.find(({ item, isAsked }) => !isAsked && isInSight(item)) : undefined;
  const filter = () => {
    const words = search.value.toLowerCase();
    for (const { id, item, title } of cards)
      item.hidden = !`${title.textContent} ${id}`.toLowerCase().includes(words);
    void fillInSight();
  };

  opener.addEventListener('click', () => {
    search.value = '';
    dialog.showModal();
    filter();
  });
  search.addEventListener('input', filter);
  dialog.addEventListener('scroll', () => void fillInSight());
  // Beside the list is the backdrop, which belongs to it.
  dialog.addEventListener('click', ({ target }) => {
    if (target === dialog) dialog.close();
  });
  part('close-lessons').addEventListener('click', () => dialog.close());
  return {
    list: (lessons) => {
      const before = new Map(cards.map((card) => [card.id, card]));
      cards = lessons.map((lesson) => before.get(lesson.id) ?? cardOf(lesson));
      part('lesson-cards').replaceChildren(...cards.map(({ item }) => item));
      if (dialog.open) filter();
    },
    mark: (id, title, language) => {
      current = id;
      name.textContent = title;
      name.lang = language;
      for (const card of cards) {
        const chosen = card.item.querySelector('button');
        if (card.id === id) chosen?.setAttribute('aria-current', 'true');
        else chosen?.removeAttribute('aria-current');
      }
    },
    forget: (ids) => {
      for (const card of cards) if (ids.includes(card.id)) card.isAsked = false;
      void fillInSight();
    },
  };
}

async function fill({ id, item, picture, title }: Card): Promise<void> {
  const lesson = await lessonOf(id);
  const first = slidesOf(lesson)?.pages[0];
  title.textContent = lesson.title;
  title.lang = lesson.language;
  item.classList.toggle('unmade', !first);
  if (!first) return picture.replaceChildren();
  picture.style.aspectRatio = `${first.width} / ${first.height}`;
  picture.replaceChildren(await pictureAt(first.svg));
}

function isInSight(item: HTMLElement): boolean {
  const { top, bottom, height } = item.getBoundingClientRect();
  return height > 0 && bottom >= 0 && top <= window.innerHeight;
}
