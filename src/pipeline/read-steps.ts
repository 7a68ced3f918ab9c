/** The steps that read what a lesson is made with: the lesson itself, theme, labels, pictures. */

import { exerciseTypes } from '../exercises/registry.ts';
import type { AskedPicture, PictureLookup } from '../images/picture-file.ts';
import { readPictures } from '../images/read-pictures.ts';
import { pictureType } from '../layout/text/picture-type.ts';
import { type NamedPicture, pictureFaults } from '../lesson/pictures.ts';
import { planRooms } from '../lesson/plan-rooms.ts';
import { type LessonDefaults, readLesson } from '../lesson/read-lesson.ts';
import { scheduleOf } from '../lesson/schedule.ts';
import { readLocale } from '../locale/read-locale.ts';
import { readTheme } from '../theme/read-theme.ts';
import { LOGO } from '../variants/school-view.ts';
import type { Workspace } from './build-request.ts';
import { DOCUMENTS } from './documents.ts';
import { step } from './step.ts';

export const readsLesson = step([], ({ request, host }) => {
  const { starterTexts } = host;
  const { value, pictures, defaults, diagnostics } = readLesson(request.id, request.source, {
    exerciseTypes,
    kinds: host.kinds,
    words: host.words,
    picture: (file) => host.picture(file).state,
    ...(starterTexts && { starterTexts }),
    ...(request.workspace && { defaults: pick(request.workspace) }),
  });
  return { value: { ...(value && { whole: value }), named: pictures, defaults }, diagnostics };
});

export const readsTheme = step([], ({ host }) => {
  const { value, diagnostics } = readTheme(host.theme, host.themes);
  return { value: { ...(value && { theme: value }) }, diagnostics };
});

export const choosesSchedule = step(['whole'], ({ request, whole }) => {
  const { value, diagnostics } = scheduleOf(whole, request.period, exerciseTypes);
  return { value: { schedule: value }, diagnostics };
});

export const findsPlanRooms = step(['whole'], ({ request, whole }) => ({
  value: {},
  diagnostics: request.documents.some((name) => DOCUMENTS[name].isPlan) ? planRooms(whole) : [],
}));

export const readsLabels = step(['schedule'], ({ host, schedule }) => {
  const { value, diagnostics } = readLocale(
    schedule.lesson,
    (language) => host.labels(language, schedule.lesson.kind.name),
    host.words.prose,
  );
  return { value: { ...(value && { locale: value }) }, diagnostics };
});

/** Also of a lesson with errors, so that what is wrong with its pictures is said with them. */
export const readsPictures = step(['named', 'theme'], async ({ request, host, named, theme }) => {
  const logo = request.workspace?.school?.logo;
  const findLogo = (file: string) => host.logo?.(file) ?? MISSING;
  const asked = [
    ...named.flatMap((one) => askedFor(one, host.picture(one.name))),
    ...(logo ? askedFor({ ...logo, name: LOGO }, findLogo(logo.name)) : []),
  ];
  const faults = pictureFaults(logo ? [logo] : [], (file) => findLogo(file).state);
  const { heading, body, code } = theme.fonts;
  // Words in pictures are drawn in the theme's own type.
  const families = { heading: heading.family, body: body.family, code: code.family };
  const type = pictureType(body.family, () => host.fonts(families));
  const { pictures, diagnostics } = await readPictures(asked, {
    type,
    usvg: host.usvg,
    jpegDecoder: host.jpegDecoder,
  });
  return { value: { asked, pictures }, diagnostics: [...faults, ...diagnostics] };
});

const MISSING = { state: 'missing' } as const;

function askedFor({ name, span }: NamedPicture, found: PictureLookup): readonly AskedPicture[] {
  return found.state === 'found' ? [{ name, span, file: found.file }] : [];
}

/** What lessons may lack. */
function pick({ language, author }: Workspace): LessonDefaults {
  return { ...(language !== undefined && { language }), ...(author !== undefined && { author }) };
}
