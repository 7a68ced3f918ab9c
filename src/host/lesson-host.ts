/** What answers a build of one lesson for the world outside: the files of the package, and those of the lesson's folder. */

import { remembering } from '../base/remembering.ts';
import type { Source } from '../diagnostics/diagnostic.ts';
import type { BuildHost } from '../pipeline/build.ts';
import type { LessonFile, Resources } from '../resources/resources.ts';

/** What several lessons are made with. */
export interface SharedHost {
  readonly resources: Resources;
  readonly theme: Source;
  /** The version of the program. */
  readonly program: string;
  /** Remembers what it gave, for each stage of a lesson asks for the same words. */
  readonly messages: BuildHost['messages'];
}

/** All but the fonts: opening them needs most of the program, which a lesson that is not made does without. */
export interface LessonHost extends Omit<BuildHost, 'fonts'> {
  /** The bytes of a font file by its name. */
  readonly font: (file: string) => Uint8Array | undefined;
}

export function lessonHost(
  lesson: LessonFile,
  { resources, theme, program, messages }: SharedHost,
): LessonHost {
  return {
    program,
    kinds: resources.kinds(lesson),
    words: resources.words,
    typesetting: resources.typesetting,
    // Each variant of a paper asks for the same template, and two steps for each picture.
    template: remembering((document, kind) => resources.template(document, kind, lesson)),
    theme,
    themes: resources,
    labels: remembering((language, kind) => resources.labels(language, kind, lesson)),
    messages,
    starterTexts: resources.starterTexts,
    picture: remembering((file) => resources.picture(file, lesson.folder)),
    font: resources.font,
    icon: resources.icon,
    usvg: resources.usvg,
    jpegDecoder: resources.jpegDecoder,
  };
}
