/** The steps that settle what stands on the papers, and with what the documents are laid out. */

import { hasErrors } from '../diagnostics/diagnostic.ts';
import type { DocumentInfo } from '../frames/page.ts';
import { legibleFonts } from '../layout/legible-fonts.ts';
import type { Lesson } from '../lesson/lesson.ts';
import { topicsOf } from '../lesson/topics.ts';
import type { Locale } from '../locale/locale.ts';
import { readTypesetting } from '../locale/typesetting.ts';
import { fingerprintOf } from '../variants/fingerprint.ts';
import { makePapers } from '../variants/paper.ts';
import { CODED, SLIDES, templateOf } from './documents.ts';
import { step } from './step.ts';

export const takesFingerprint = step(
  ['schedule', 'asked', 'theme', 'locale', 'defaults'],
  ({ request, host, ...known }) => {
    const { kind } = known.schedule.lesson;
    const { school } = request.workspace ?? {};
    const fingerprint = fingerprintOf({
      lesson: request.source,
      kind,
      pictures: known.asked,
      // A coded paper names slides.
      templates: [CODED, SLIDES].map((name) => host.template(templateOf(name, request), kind.name)),
      theme: known.theme,
      locale: known.locale,
      workspace: { ...(school && { school: school.name }), ...known.defaults },
      program: host.program,
    });
    return { value: { fingerprint }, diagnostics: [] };
  },
);

/** Nothing is laid out of a lesson with errors. */
export const makesPapers = step(['schedule', 'locale', 'fingerprint'], (state) => {
  const { request, schedule, locale, fingerprint } = state;
  const made = makePapers(schedule.lesson, locale, fingerprint, request);
  const [first, ...others] = made.papers;
  const isGood = !hasErrors([...state.diagnostics, ...made.diagnostics]);
  return {
    value: isGood && first ? { papers: [first, ...others], plain: made.plain } : {},
    diagnostics: made.diagnostics,
  };
});

export const choosesLayout = step(['papers', 'whole', 'schedule', 'theme', 'locale', 'pictures'], (state) => {
  const { request, host, locale, pictures } = state;
  const { lesson } = state.schedule;
  const layout = {
    ...legibleFonts(state.theme, headingsOf(state.whole), host.fonts),
    locale,
    typesetting: readTypesetting(host.typesetting?.(lesson.language), lesson.keep),
    info: infoOf(lesson, locale),
    pictures,
    ...(host.icon && { icons: host.icon }),
    spans: lesson.spans,
    reveal: request.reveal,
    ...(request.printStyle && { printStyle: request.printStyle }),
  };
  return { value: { layout }, diagnostics: [] };
});

/** What stands in the titles of slides. */
function headingsOf(lesson: Lesson): string {
  return [lesson.title, lesson.question, ...topicsOf(lesson).map(({ claim }) => claim)].join(' ');
}

function infoOf(lesson: Lesson, locale: Locale): DocumentInfo {
  const { title, language, author, subject } = lesson;
  const keywords = topicsOf(lesson).map((topic) => topic.title);
  return { title, language, direction: locale.direction, author, subject, keywords };
}
