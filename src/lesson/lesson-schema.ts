/** The one definition of the lesson file: it types, checks, and makes the JSON Schema that editors read. */

import * as z from 'zod';
import { isWebAddress } from '../base/web-address.ts';
import { say } from '../diagnostics/message.ts';
import { WARNING_CODES } from '../diagnostics/warning-codes.ts';
import type { KindGroup, LessonKind } from '../kinds/lesson-kind.ts';
import type { KeyList, KeyWords } from '../locale/key-words.ts';
import { labelSchema } from '../locale/label-schema.ts';
import { quote } from '../yaml/naming.ts';
import { WORKSHEETS } from './activity.ts';
import { activitySchema } from './activity-schema.ts';
import { evidenceSchema } from './evidence/evidence.ts';
import { type ExerciseSchema, exerciseSchemas } from './exercise-schemas.ts';
import { isLanguage, languageNamed } from './language.ts';
import { planSchema } from './plan-schema.ts';
import { id, minutes, optionalText, text } from './schema-fields.ts';
import { slideSchema } from './slide-schema.ts';
import { checksSchema, discussionSchema, exitSchema } from './talk-schema.ts';
import { groupFields, type RawTopic } from './topic-schema.ts';

/** Each is looked for at every word. */
const MOST_KEPT = 100;

const meaning = 'What the term means';
const term = z
  .union([
    text(meaning),
    z.strictObject({
      name: optionalText('The term as it is written; without it, the id with spaces for hyphens'),
      meaning: text(meaning),
    }),
  ])
  .meta({ title: 'Term' });

const source = z
  .strictObject({
    title: text('The title of the book, article or page'),
    author: optionalText('Who wrote it'),
    year: optionalText('When it was published'),
    url: z
      .string()
      .meta({ format: 'uri' })
      .check(pageAddress)
      .optional()
      .meta({ description: 'Where to read it: https://…' }),
  })
  .meta({ title: 'Source' });

/**
 * The schema of a lesson file of one kind, given the exercise types there are.
 *
 * @param keys of the groups that the lesson has; left out where authors name their own
 * @param keyWords what authors write for names of languages; left out where nothing is to be said about mistakes
 * @throws RangeError when there is no exercise type at all
 */
export function lessonSchema(
  exerciseTypes: readonly ExerciseSchema[],
  kind: LessonKind,
  keys: readonly string[] | undefined = fixedKeys(kind),
  keyWords?: () => KeyWords,
) {
  const [first, ...others] = kind.groups;
  return z
    .strictObject({
      kind: z.literal(kind.name).optional().meta({ description: 'What kind of lesson it is' }),
      title: text('The title of the lesson'),
      language: z
        .string()
        .check(knownLanguage(keyWords))
        .meta({ description: 'The language it is written in: id, en, pt-BR or another BCP 47 tag' }),
      question: text('The guiding question the lesson answers'),
      subject: optionalText('The school subject'),
      audience: optionalText('Whom it is for: the class or year'),
      minutes: minutes('How long the whole lesson takes'),
      author: optionalText('Who wrote the lesson'),
      marks: z
        .int()
        .min(1)
        .max(1000)
        .optional()
        .meta({ description: 'What the marks of all exercises are meant to add up to' }),
      objectives: z
        .array(text('One objective'))
        .optional()
        .meta({ description: 'What students can do afterwards' }),
      context: optionalText('Why the question matters; opens the lesson'),
      evidence: evidenceSchema
        .optional()
        .meta({ description: 'What shows the context, on the slide that opens the lesson' }),
      ...groupFields(first ? [first] : [], kind),
      bridge: optionalText('The step from the first group of topics to the next'),
      ...groupFields(others, kind),
      discussion: discussionSchema,
      conclusion: optionalText('The answer to the question; closes the lesson'),
      exit: exitSchema,
      checks: checksSchema,
      activity: activitySchema.optional(),
      worksheet: z.enum(WORKSHEETS).optional().meta({
        description:
          'What its worksheet is: `quiz`, the exercises, as usual, or `activity`; the other has a file of its own',
      }),
      plan: planSchema.optional(),
      slides: z
        .array(slideSchema)
        .max(500)
        .optional()
        .meta({ description: 'Slides of your own, each with what it follows' }),
      terms: z
        .record(id('The id of the term'), term)
        .optional()
        .meta({ description: 'The terms of the lesson by id: a meaning, or `name` and `meaning`' }),
      sources: z
        .record(id('The id of the source'), source)
        .optional()
        .meta({ description: 'The sources of the lesson by id' }),
      labels: z
        .record(z.string(), labelSchema)
        .optional()
        .meta({ description: 'Your own words for the headings: `ask: Discuss`' }),
      keep: z
        .array(text('Two or more words: kerja sama'))
        .max(MOST_KEPT)
        .optional()
        .meta({ description: 'Expressions that no line break may part' }),
      exercises: z
        .array(
          z
            .discriminatedUnion('type', exerciseSchemas(exerciseTypes, keys))
            .meta({ 'x-other-words-of': 'exercise-type' satisfies KeyList }),
        )
        .optional()
        .meta({ description: 'Written by hand or derived from the lesson' }),
      silence: z
        .array(
          z.enum([...WARNING_CODES, ...kind.links.flatMap(({ warning }) => warning ?? [])]).meta({
            description: 'The id of a warning, as it stands in brackets at the end of its line',
            'x-hint': 'Only warnings can be silenced; an error has to be mended.',
          }),
        )
        .optional()
        .meta({ description: 'Warnings that you have weighed and no longer want to see' }),
    })
    .meta({
      title: 'Kapur lesson',
      description: kind.description,
      'x-other-words-of': 'lesson' satisfies KeyList,
      'x-other-words': Object.fromEntries(
        kind.groups.flatMap((group) => group['other-words'].map((word) => [word, group.key])),
      ),
    });
}

/** A lesson as the file has it, once the schema has found nothing wrong. */
export type RawLesson = z.infer<ReturnType<typeof lessonSchema>>;
export type RawBullet = RawTopic['points'][number];
export type RawSlide = NonNullable<RawLesson['slides']>[number];

/** A group as the file has it, and where its topics stand. */
export interface RawGroup {
  readonly group: KindGroup;
  readonly key: string;
  /** Empty but for a group of the author's own. */
  readonly title: string;
  readonly path: readonly (string | number)[];
  readonly topics: readonly RawTopic[];
}

/** The groups of a lesson whose schema has found nothing wrong. */
export function rawGroups(raw: RawLesson, kind: LessonKind): RawGroup[] {
  return kind.groups.flatMap((group): RawGroup[] => {
    const held: unknown = Object.entries(raw).find(([key]) => key === group.key)?.[1];
    if (!group.own)
      return [{ group, key: group.key, title: '', path: [group.key], topics: held as RawTopic[] }];
    return (held as { key: string; title: string; topics: RawTopic[] }[]).map(
      ({ key, title, topics }, index) => ({
        group,
        key,
        title,
        path: [group.key, index, 'topics'],
        topics,
      }),
    );
  });
}

/** The keys of the groups of a kind; nothing where authors name their own. */
function fixedKeys({ groups }: LessonKind): string[] | undefined {
  return groups.some(({ own }) => own) ? undefined : groups.map(({ key }) => key);
}

/** A page, where links in prose may be mail addresses, too. */
function pageAddress({ value, issues }: z.core.ParsePayload<string>): void {
  if (/^http/i.test(value) && isWebAddress(value)) return;
  issues.push({ code: 'invalid_format', format: 'url', input: value });
}

/** The check of a text that must be a language tag. */
export function knownLanguage(keyWords?: () => KeyWords) {
  return ({ value, issues }: z.core.ParsePayload<string>): void => {
    if (isLanguage(value)) return;
    const meant = keyWords && languageNamed(value, keyWords());
    issues.push({
      code: 'custom',
      input: value,
      params: {
        code: 'bad-language',
        message: say`Unexpected language ${quote(value)}, expected a tag such as \`id\`, \`en\` or \`pt-BR\``,
        hint: meant
          ? say`Did you mean ${quote(meant)}?`
          : say`Write one of these, or look up the tag of your language.`,
      },
    });
  };
}
