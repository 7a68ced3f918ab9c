/** From the author's YAML to a checked lesson, step by step. */

import { type Checked, hasErrors, type Source } from '../diagnostics/diagnostic.ts';
import type { LessonKind } from '../kinds/lesson-kind.ts';
import { type KindSources, kindOf } from '../kinds/read-kind.ts';
import type { LanguageWords } from '../locale/language-words.ts';
import { inOrder } from '../yaml/in-order.ts';
import { jsonSchemaOf } from '../yaml/json-schema-of.ts';
import { readYaml } from '../yaml/read-yaml.ts';
import { schemaErrors } from '../yaml/schema-errors.ts';
import { textAsTyped } from '../yaml/text-as-typed.ts';
import { textsAt } from '../yaml/values-at.ts';
import type { YamlData } from '../yaml/yaml-spans.ts';
import { completeLesson } from './complete-lesson.ts';
import type { ExerciseSchema } from './exercise-schemas.ts';
import type { Lesson } from './lesson.ts';
import { lessonSchema } from './lesson-schema.ts';
import { linksWithoutScheme, unsafeLinks, vagueLinks } from './links.ts';
import { withOtherWords } from './other-words.ts';
import { type AskPicture, type NamedPicture, namedPictures, pictureFaults } from './pictures.ts';
import { plainFields, proseFields } from './prose-fields.ts';
import { danglingIds } from './references.ts';
import { type StarterTexts, unfinishedTexts } from './unfinished.ts';
import { ambiguousIds } from './unique-ids.ts';
import { unknownIcons } from './unknown-icons.ts';
import { unsupportedMarkup } from './unsupported-markup.ts';
import { lessonWarnings } from './warnings.ts';

/** What stands for lessons that do not say it themselves. */
export interface LessonDefaults {
  /** BCP 47. */
  readonly language?: string;
  readonly author?: string;
}

/** What the reader must be told about the world. */
export interface LessonContext {
  /** The registered exercise types. */
  readonly exerciseTypes: readonly ExerciseSchema[];
  readonly kinds: KindSources;
  readonly words: LanguageWords;
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

/** Keys that came when there were lessons with such ids, which stay valid. */
const LATER_KEYS: ReadonlySet<string> = new Set([
  'plan',
  'checks',
  'discussion',
  'exit',
  'activity',
  'worksheet',
]);

/**
 * Reads and checks one lesson.
 *
 * @param id the name of the lesson's folder
 * @returns the lesson with its warnings, or every error of the file at once, sorted by position; never throws for what
 *   an author wrote
 */
export function readLesson(id: string, source: Source, context: LessonContext): ReadLesson {
  const { yaml: written, diagnostics } = readYaml(source);
  if (!written) return { diagnostics: inOrder(diagnostics), pictures: [], defaults: {} };
  const { value: kind, diagnostics: ofKind } = kindOf(written, context.kinds);
  if (!kind) return { diagnostics: inOrder([...diagnostics, ...ofKind]), pictures: [], defaults: {} };
  const defaults = lackedBy(written, context.defaults);
  const whole = { ...written, data: { ...defaults, ...Object(written.data) } };
  const pictures = namedPictures(whole, kind);
  const keys = groupKeys(whole, kind);
  const schema = lessonSchema(context.exerciseTypes, kind, keys, context.words.keys);
  const prose = proseFields(kind);
  const parse = (yaml: YamlData) => ({ yaml, parsed: schema.safeParse(yaml.data, { jitless: true }) });
  const first = parse(whole);
  // Numbers in the place of text are no fault; the JSON Schema takes long to make, and mostly nobody needs it.
  const jsonSchema = first.parsed.success ? undefined : jsonSchemaOf(schema);
  const { yaml, parsed } = jsonSchema ? parse(textAsTyped(whole, jsonSchema)) : first;
  // These look at the data as it stands, so that a teacher sees their findings beside those of the schema.
  const found = [
    ...diagnostics,
    ...ofKind,
    ...(parsed.success || !jsonSchema
      ? []
      : schemaErrors(parsed.error.issues, withOtherWords(jsonSchema, context.words.keys()), yaml)),
    ...ambiguousIds(
      yaml,
      kind,
      Object.keys(schema.shape).filter((name) => !LATER_KEYS.has(name)),
    ),
    ...danglingIds(yaml, kind, keys, context.exerciseTypes),
    ...unsafeLinks(yaml, prose),
    ...pictureFaults(pictures, context.picture),
    ...unknownIcons(yaml, kind, context.words),
  ];
  if (!parsed.success || hasErrors(found)) return { diagnostics: inOrder(found), pictures, defaults };
  const lesson = completeLesson(id, parsed.data, kind, yaml);
  const unfinished = context.starterTexts ? unfinishedTexts(yaml, context.starterTexts()) : [];
  return {
    value: lesson,
    pictures,
    defaults,
    diagnostics: inOrder([
      ...found,
      ...lessonWarnings(lesson, context.words),
      ...vagueLinks(yaml, prose, context.words),
      ...linksWithoutScheme(yaml, prose),
      ...unsupportedMarkup(yaml, prose, plainFields(kind)),
      ...unfinished,
    ]),
  };
}

/** The keys by which exercises may name the groups of a lesson. */
function groupKeys({ data }: YamlData, { groups }: LessonKind): string[] {
  return groups.flatMap(({ key, own }) =>
    own ? textsAt(data, [`${key}.*.key`]).map(({ value }) => value) : [key],
  );
}

/** Those of the defaults that the file says nothing of. */
function lackedBy({ data }: YamlData, defaults: LessonDefaults = {}): LessonDefaults {
  return Object.fromEntries(Object.entries(defaults).filter(([key]) => !Object.hasOwn(Object(data), key)));
}
