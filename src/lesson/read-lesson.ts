/** From the author's YAML to a checked lesson, step by step. */

import { type Checked, hasErrors, type Source } from '../diagnostic.ts';
import { inOrder } from '../yaml/in-order.ts';
import { readYaml } from '../yaml/read-yaml.ts';
import { schemaErrors } from '../yaml/schema-errors.ts';
import { completeLesson } from './complete-lesson.ts';
import { isTableCell } from './figure-schema.ts';
import { lessonJsonSchema } from './json-schema.ts';
import type { Lesson } from './lesson.ts';
import { type ExerciseSchema, lessonSchema } from './lesson-schema.ts';
import { linksWithoutScheme, unsafeLinks, vagueLinks } from './links.ts';
import { type AskPicture, pictureFaults } from './pictures.ts';
import { danglingIds } from './references.ts';
import { type StarterTexts, unfinishedTexts } from './unfinished.ts';
import { ambiguousIds } from './unique-ids.ts';
import { unsupportedMarkup } from './unsupported-markup.ts';
import { lessonWarnings } from './warnings.ts';

/** What the reader must be told about the world. */
export interface LessonKit {
  /** The registered exercise types. */
  readonly exerciseTypes: readonly ExerciseSchema[];
  /** Asks the disk about a picture the author named: a path relative to the lesson's folder. */
  readonly picture: AskPicture;
  /** What a new lesson is begun with; looked for in every lesson. */
  readonly starterTexts?: () => StarterTexts;
}

/**
 * Reads and checks one lesson.
 *
 * @param id the name of the lesson's folder
 * @returns the lesson with its warnings, or every error of the file at once, sorted by position; never throws for what
 *   an author wrote
 */
export function readLesson(id: string, source: Source, kit: LessonKit): Checked<Lesson> {
  const { yaml, diagnostics } = readYaml(source, isTableCell);
  if (!yaml) return { diagnostics: inOrder(diagnostics) };
  const schema = lessonSchema(kit.exerciseTypes);
  const parsed = schema.safeParse(yaml.data, { jitless: true });
  // These look at the data as it stands, so that a teacher sees their findings beside those of the schema.
  const found = [
    ...diagnostics,
    ...(parsed.success ? [] : schemaErrors(parsed.error.issues, lessonJsonSchema(kit.exerciseTypes), yaml)),
    ...ambiguousIds(yaml, Object.keys(schema.shape)),
    ...danglingIds(yaml),
    ...unsafeLinks(yaml),
    ...pictureFaults(yaml, kit.picture),
  ];
  if (!parsed.success || hasErrors(found)) return { diagnostics: inOrder(found) };
  const lesson = completeLesson(id, parsed.data, yaml);
  const unfinished = kit.starterTexts ? unfinishedTexts(yaml, kit.starterTexts()) : [];
  return {
    value: lesson,
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
