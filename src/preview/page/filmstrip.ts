/** All pages of a document, small, to choose from. On paper they are the document itself. */

import type { ShownDocument } from '../shown-lesson.ts';
import { button, element } from './element.ts';
import { pageName } from './names.ts';
import { pictureAt } from './server.ts';

interface Thumb {
  readonly item: HTMLElement;
  readonly picture: HTMLElement;
  readonly choose: HTMLButtonElement;
  address: string;
}

export interface Filmstrip {
  readonly show: (shown: ShownDocument | undefined, language: string, page: number) => void;
}

/** @param list an empty list */
export function openFilmstrip(list: HTMLElement, go: (page: number) => void): Filmstrip {
  const thumbs: Thumb[] = [];
  const addThumb = () => {
    const index = thumbs.length;
    // The picture has links of its own; they are followed on the stage.
    const picture = element('div', { class: 'sheet', inert: true, 'aria-hidden': 'true' });
    const choose = button('', () => go(index), { class: 'cover' });
    const item = element('li', {}, picture, choose);
    thumbs.push({ item, picture, choose, address: '' });
    list.append(item);
  };
  return {
    show: (shown, language, current) => {
      const pages = shown?.pages ?? [];
      while (thumbs.length < pages.length) addThumb();
      for (const { item } of thumbs.splice(pages.length)) item.remove();
      for (const [index, page] of pages.entries()) {
        const thumb = thumbs[index];
        if (!thumb || !shown) continue;
        const isCurrent = index === current;
        thumb.picture.style.aspectRatio = `${page.width} / ${page.height}`;
        thumb.choose.lang = language;
        thumb.choose.setAttribute('aria-label', `${pageName(shown, index)}: ${page.title}`);
        thumb.choose.tabIndex = isCurrent ? 0 : -1;
        if (isCurrent) thumb.choose.setAttribute('aria-current', 'true');
        else thumb.choose.removeAttribute('aria-current');
        thumb.item.dataset.number = String(index + 1);
        if (thumb.address !== page.svg) void fill(thumb, page.svg);
      }
      thumbs[current]?.item.scrollIntoView({ block: 'nearest', inline: 'nearest' });
      if (list.contains(document.activeElement)) thumbs[current]?.choose.focus({ preventScroll: true });
    },
  };
}

async function fill(thumb: Thumb, address: string): Promise<void> {
  thumb.address = address;
  const picture = await pictureAt(address);
  if (thumb.address === address) thumb.picture.replaceChildren(picture);
}
