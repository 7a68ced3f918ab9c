/** One page, as large as there is room. */

import type { ShownPage } from '../shown-lesson.ts';
import { element } from './element.ts';
import { pictureAt } from './server.ts';

export interface Stage {
  /** @param clicks how many there were; all of the page where it is left out */
  readonly show: (page: ShownPage | undefined, clicks?: number) => Promise<void>;
}

/** @param follow is told the id that a link of the page leads to */
export function openStage(frame: HTMLElement, follow: (id: string) => void): Stage {
  const sheet = element('div', { class: 'sheet' });
  frame.append(sheet);
  frame.addEventListener('click', (event) => {
    const link = event.target instanceof Element ? event.target.closest('a') : null;
    const address = link?.getAttribute('href') ?? '';
    if (!address.startsWith('#')) return;
    event.preventDefault();
    follow(address.slice(1));
  });
  let asked = '';
  let there = '';
  return {
    show: async (page, clicks) => {
      asked = page?.svg ?? '';
      sheet.hidden = !page;
      if (!page) return;
      const { svg, width, height } = page;
      if (there !== svg) {
        const picture = await pictureAt(svg);
        // The reader may have gone on meanwhile.
        if (asked !== svg) return;
        sheet.style.setProperty('--ratio', String(width / height));
        sheet.style.aspectRatio = `${width} / ${height}`;
        sheet.replaceChildren(picture);
        there = svg;
      }
      for (const waiting of sheet.querySelectorAll<SVGElement>('[data-reveal]')) {
        waiting.classList.toggle('waits', clicks !== undefined && Number(waiting.dataset.reveal) > clicks);
      }
    },
  };
}
