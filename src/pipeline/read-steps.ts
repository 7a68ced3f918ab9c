/** The steps that read what a lesson is made with: the lesson itself, theme, labels, pictures. */

import { exerciseTypes } from '../exercises/exercise-types.ts';
import { pictureType } from '../layout/text/picture-type.ts';
import { courseOf } from '../lesson/course.ts';
import { readLesson } from '../lesson/read-lesson.ts';
import { readPictures } from '../pictures/read-pictures.ts';
import { readLocale } from '../read-locale.ts';
import { readTheme } from '../read-theme.ts';
import { step } from './step.ts';

export const readsLesson = step([], ({ request, engines }) => {
  const { starterTexts } = engines;
  const { value, pictures, diagnostics } = readLesson(request.id, request.source, {
    exerciseTypes,
    kinds: engines.kinds,
    picture: (file) => engines.picture(file).finding,
    ...(starterTexts && { starterTexts }),
  });
  return { value: { ...(value && { whole: value }), named: pictures }, diagnostics };
});

export const readsTheme = step([], ({ engines }) => {
  const { value, diagnostics } = readTheme(engines.theme, engines.themes);
  return { value: { ...(value && { theme: value }) }, diagnostics };
});

export const choosesCourse = step(['whole'], ({ request, whole }) => {
  const { value, diagnostics } = courseOf(whole, request.period, exerciseTypes);
  return { value: { course: value }, diagnostics };
});

export const readsLabels = step(['course'], ({ engines, course }) => {
  const { value, diagnostics } = readLocale(course.lesson, (language) =>
    engines.labels(language, course.lesson.kind.name),
  );
  return { value: { ...(value && { locale: value }) }, diagnostics };
});

/** Also of a lesson with errors, so that what is wrong with its pictures is said with them. */
export const readsPictures = step(['named', 'theme'], async ({ engines, named, theme }) => {
  const asked = named.flatMap(({ name, place }) => {
    const found = engines.picture(name);
    return found.finding === 'found' ? [{ name, place, file: found.file }] : [];
  });
  const { heading, body, code } = theme.fonts;
  // Words in pictures are drawn in the theme's own type.
  const families = { heading: heading.family, body: body.family, code: code.family };
  const type = pictureType(body.family, () => engines.fonts(families));
  const { pictures, diagnostics } = await readPictures(asked, {
    type,
    usvg: engines.usvg,
    jpegDecoder: engines.jpegDecoder,
  });
  return { value: { asked, pictures }, diagnostics };
});
