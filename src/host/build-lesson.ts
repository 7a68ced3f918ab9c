/** Builds one lesson by the path of its file: `build` with everything that it asks for. Writes nothing. */

import { remembering } from '../base/remembering.ts';
import { MOST_VERSIONS, type Tier, variantsOf } from '../base/variant.ts';
import { type BuildRequest, type BuildResult, build } from '../pipeline/build.ts';
import { USUAL_REQUEST } from '../pipeline/usual-request.ts';
import { findLessons, lessonSource, openResources, programVersion } from '../resources/resources.ts';
import { lessonHost } from './lesson-host.ts';
import { withFonts } from './with-fonts.ts';

/** As the options of `kapur build`, by the same names where they have one; what is left out is as there. */
export interface LessonOptions
  extends Partial<Omit<BuildRequest, 'id' | 'source' | 'variants' | 'workspace'>> {
  /** The name of a theme, or the path of a theme file that ends in `.yaml`. */
  readonly theme?: string;
  /** A folder of one's own templates, themes and labels. */
  readonly templates?: string;
  /** How many versions of each paper; left out or 0, one paper without a letter. */
  readonly versions?: number;
  readonly level?: Tier;
}

/**
 * @param path of a `lesson.yaml`, or of the folder that it lies in; no `kapur.yaml` is read
 * @returns the files with their bytes, and all that there is to say; what is wrong with the lesson is no exception
 * @throws RangeError when there is no lesson at the path, several lessons, no such theme, or more versions than letters
 */
export async function buildLesson(path: string, options: LessonOptions = {}): Promise<BuildResult> {
  const [lesson, other] = findLessons([path]).lessons;
  if (!lesson)
    throw new RangeError(`No lesson at ${path}, expected a lesson.yaml or a folder that holds one`);
  if (other) throw new RangeError(`Several lessons at ${path}, expected one: call findLessons for each`);
  const { theme: name = 'kapur', templates, versions = 0, level = 'core', ...request } = options;
  if (!(Number.isInteger(versions) && versions >= 0 && versions <= MOST_VERSIONS)) {
    throw new RangeError(`Unexpected ${versions} versions, expected a whole number up to ${MOST_VERSIONS}`);
  }
  const resources = openResources(templates);
  const theme = resources.theme(name);
  if (!theme)
    throw new RangeError(`No theme ${name}, expected one of ${resources.names('themes').join(', ')}`);
  return build(
    {
      ...USUAL_REQUEST,
      writes: true,
      ...request,
      id: lesson.id,
      source: lessonSource(lesson),
      variants: variantsOf(versions, level),
    },
    withFonts(
      lessonHost(lesson, {
        resources,
        theme,
        program: programVersion(),
        messages: remembering(resources.messages),
      }),
    ),
  );
}
