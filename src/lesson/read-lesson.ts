/** From the author's YAML to a checked lesson, step by step. */

import { type Checked, hasErrors, type Source } from '../diagnostic.ts';
import { inOrder } from '../yaml/in-order.ts';
import { readYaml } from '../yaml/read-yaml.ts';
import { schemaErrors } from '../yaml/schema-errors.ts';
import type { YamlData } from '../yaml/yaml-places.ts';
import { completeLesson } from './complete-lesson.ts';
import { lessonJsonSchema } from './json-schema.ts';
import type { Lesson } from './lesson.ts';
import { type ExerciseSchema, lessonSchema } from './lesson-schema.ts';
import { linksWithoutScheme, unsafeLinks, vagueLinks } from './links.ts';
import { type AskPicture, type NamedPicture, namedPictures, pictureFaults } from './pictures.ts';
import { danglingIds } from './references.ts';
import { type StarterTexts, unfinishedTexts } from './unfinished.ts';
import { ambiguousIds } from './unique-ids.ts';
import { unsupportedMarkup } from './unsupported-markup.ts';
import { lessonWarnings } from './warnings.ts';

/** What stands for lessons that do not say it themselves. */
export interface LessonDefaults {
  /** BCP 47. */
  readonly language?: string;
  readonly author?: string;
}

/** What the reader must be told about the world. */
export interface LessonKit {
  /** The registered exercise types. */
  readonly exerciseTypes: readonly ExerciseSchema[];
  /** Asks the disk about a picture the author named: a path relative to the lesson's folder. */
  readonly picture: AskPicture;
  /** What a new lesson is begun with; looked for in every lesson. */
  readonly starterTexts?: () => StarterTexts;
  readonly defaults?: LessonDefaults;
}

/** A lesson as it was read. */
export interface ReadLesson extends Checked<Lesson> {
  /** The pictures that it names, also where errors stand among the diagnostics. */
  readonly pictures: readonly NamedPicture[];
  /** The defaults that stand in it. */
  readonly defaults: LessonDefaults;
}

/**
 * Reads and checks one lesson.
 *
 * @param id the name of the lesson's folder
 * @returns the lesson with its warnings, or every error of the file at once, sorted by position; never throws for what
 *   an author wrote
 */
export function readLesson(id: string, source: Source, kit: LessonKit): ReadLesson {
  const { yaml: written, diagnostics } = readYaml(source);
  if (!written) return { diagnostics: inOrder(diagnostics), pictures: [], defaults: {} };
  const defaults = lackedBy(written, kit.defaults);
  const yaml = { ...written, data: { ...defaults, ...Object(written.data) } };
  const pictures = namedPictures(yaml);
  const schema = lessonSchema(kit.exerciseTypes);
  const parsed = schema.safeParse(yaml.data, { jitless: true });
  // These look at the data as it stands, so that a teacher sees their findings beside those of the schema.
  const found = [
    ...diagnostics,
    ...(parsed.success ? [] : schemaErrors(parsed.error.issues, lessonJsonSchema(kit.exerciseTypes), yaml)),
    ...ambiguousIds(yaml, Object.keys(schema.shape)),
    ...danglingIds(yaml),
    ...unsafeLinks(yaml),
    ...pictureFaults(pictures, kit.picture),
  ];
  if (!parsed.success || hasErrors(found)) return { diagnostics: inOrder(found), pictures, defaults };
  const lesson = completeLesson(id, parsed.data, yaml);
  const unfinished = kit.starterTexts ? unfinishedTexts(yaml, kit.starterTexts()) : [];
  return {
    value: lesson,
    pictures,
    defaults,
    diagnostics: inOrder([
      ...found,
      ...lessonWarnings(lesson),
      ...vagueLinks(yaml),
      ...linksWithoutScheme(yaml),
      ...unsupportedMarkup(yaml),
      ...unfinished,
    ]),
  };
}

/** Those of the defaults that the file says nothing of. */
function lackedBy({ data }: YamlData, defaults: LessonDefaults = {}): LessonDefaults {
  return Object.fromEntries(Object.entries(defaults).filter(([key]) => !Object.hasOwn(Object(data), key)));
}
