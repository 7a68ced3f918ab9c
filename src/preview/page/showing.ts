/** The slides while they are shown: which one, and how many of its clicks were made. All windows of a lesson go together. */

import type { ShownDocument, ShownLesson } from '../shown-lesson.ts';
import { part } from './element.ts';
import { placeInAddress, queryOf, slidesOf } from './place.ts';
import { showProblems } from './problems.ts';
import { keepPicturesOf, lessonOf, listen } from './server.ts';
import { onLetter, onStep, type Step } from './steps.ts';

export interface Moment {
  /** From 0. */
  readonly slide: number;
  readonly clicks: number;
  /** Whether the class sees nothing, until the next step. */
  readonly isBlack?: boolean;
}

export interface Showing {
  readonly lesson: ShownLesson;
  readonly slides: ShownDocument;
  readonly moment: Moment;
}

export interface Hands {
  readonly step: (step: Step) => void;
  /** To the slide that shows an id. */
  readonly follow: (id: string) => void;
}

/** @param show is told of every change */
export function startShowing(show: (showing: Showing) => void): Hands {
  const start = placeInAddress();
  const windows = new BroadcastChannel(`kapur ${start.lesson}`);
  let lesson: ShownLesson | undefined;
  let moment: Moment = { slide: start.page, clicks: 0 };

  const render = () => {
    const slides = lesson && slidesOf(lesson);
    if (!lesson || !slides) return;
    moment = { ...moment, slide: Math.min(moment.slide, Math.max(0, slides.pages.length - 1)) };
    history.replaceState(
      null,
      '',
      queryOf({ ...start, lesson: lesson.id, document: slides.name, page: moment.slide }),
    );
    show({ lesson, slides, moment });
  };
  const go = (next: Moment) => {
    moment = next;
    windows.postMessage(moment);
    render();
  };
  const load = async () => {
    try {
      lesson = await lessonOf(start.lesson, start.choice);
    } catch (error) {
      const message = error instanceof Error ? error.message : String(error);
      showProblems(part('problems'), [{ severity: 'error', code: 'no-lesson', message, about: [] }]);
      return;
    }
    keepPicturesOf(lesson);
    document.title = `${lesson.title} – Kapur`;
    render();
  };
  const step = (asked: Step) => {
    const pages = (lesson && slidesOf(lesson)?.pages) ?? [];
    go(
      after(
        moment,
        asked,
        pages.map(({ clicks }) => clicks),
      ),
    );
  };

  windows.addEventListener('message', ({ data }: MessageEvent<Moment | 'where'>) => {
    if (data === 'where') return windows.postMessage(moment);
    moment = data;
    render();
  });
  // A window that is opened later goes where the others are.
  windows.postMessage('where');
  onStep((asked) => {
    step(asked);
    return true;
  });
  onLetter('b', () => go({ ...moment, isBlack: moment.isBlack !== true }));
  listen({
    saved: ({ saved }) => {
      if (saved.includes(start.lesson)) void load();
    },
    back: () => void load(),
    gone: () => undefined,
  });
  void load();
  return {
    step,
    follow: (id) => {
      const slide = lesson ? (slidesOf(lesson)?.pages ?? []).findIndex(({ ids }) => ids.includes(id)) : -1;
      if (slide >= 0) go({ slide, clicks: 0 });
    },
  };
}

/** @param clicks how many each slide takes */
function after({ slide, clicks: made }: Moment, step: Step, clicks: readonly number[]): Moment {
  const last = clicks.length - 1;
  switch (step) {
    case 'first':
      return { slide: 0, clicks: 0 };
    case 'last':
      return { slide: Math.max(0, last), clicks: clicks.at(-1) ?? 0 };
    case 'next':
      if (made < (clicks[slide] ?? 0)) return { slide, clicks: made + 1 };
      return slide < last ? { slide: slide + 1, clicks: 0 } : { slide, clicks: made };
    case 'previous':
      if (made > 0) return { slide, clicks: made - 1 };
      // Back to the slide as it was left.
      return slide > 0 ? { slide: slide - 1, clicks: clicks[slide - 1] ?? 0 } : { slide, clicks: made };
  }
}
