/** The one definition of the lesson file: it types, checks, and makes the JSON Schema that editors read. */

import * as z from 'zod';
import { LEVELS } from '../base/edition.ts';
import { isWebAddress } from '../base/web-address.ts';
import { say } from '../diagnostics/message.ts';
import { WARNING_CODES } from '../diagnostics/warning-codes.ts';
import type { KindGroup, KindLink, LessonKind } from '../kinds/lesson-kind.ts';
import { labelSchema } from '../locale/label-schema.ts';
import { ID_PATTERN } from '../yaml/ids.ts';
import { quote } from '../yaml/naming.ts';
import { figureFields, oneFigure } from './figure-schema.ts';
import { isLanguage, languageNamed } from './language.ts';
import { OTHER_WORDS } from './other-words.ts';
import { slideSchema } from './slide-schema.ts';

/** What the schema must know of an exercise type. */
export interface ExerciseSchema {
  readonly type: string;
  readonly schema: z.ZodObject;
  /** The fields that hold the key of a group, each with the other words that may stand there. */
  readonly groups?: Readonly<Record<string, readonly string[]>>;
}

const text = (description: string) => z.string().min(1).meta({ description });
const optionalText = (description: string) => z.string().optional().meta({ description });
const id = (description: string) => z.string().regex(ID_PATTERN).meta({ description });
const minutes = (description: string) => z.int().min(1).max(1000).optional().meta({ description });
const optional = (description: string) => z.boolean().optional().meta({ description });
const reference = (description: string) => z.array(z.string().min(1)).meta({ description });

const example = z
  .strictObject({
    text: text('The example itself, in one to three sentences'),
    source: optionalText('The id of a source under `sources`'),
  })
  .meta({ description: 'A case from real life that shows the point' });

const image = z
  .strictObject({
    file: text('A PNG or JPEG file in the lesson’s folder, or an SVG drawing'),
    // A code of its own, for a school may want to look for pictures that shut readers out.
    alt: text('What the picture shows, for those who cannot see it').meta({
      'x-code': 'picture-without-alt',
    }),
    credit: optionalText('Who made the picture, and under which licence; stands below it'),
    fit: z.enum(['contain', 'cover']).optional().meta({
      description:
        '`contain` shows all of it; `cover` fills its place on the slide and cuts off what is over, photos only',
    }),
  })
  .meta({ description: 'A picture for the slide and the handout' });

const bullet = z
  .union([
    text('One short bullet'),
    z
      .strictObject({
        text: text('The bullet itself'),
        points: z
          .array(text('One short bullet under it'))
          .min(1)
          .max(5)
          .meta({ description: '1 to 5 short bullets that stand under it' }),
      })
      .meta({
        description: 'A bullet with others under it',
        'x-other-words': OTHER_WORDS.bullet,
        'x-hint': 'A bullet with others under it is written as two keys: `text:`, and below it `points:`.',
      }),
  ])
  .meta({ description: 'One short bullet' });

const topic = {
  id: id('A short name that everything else points to, such as trade-war'),
  title: text('A short name'),
  claim: text('The point in one sentence, the headline of its slide'),
  points: z.array(bullet).min(2).max(5).meta({ description: '2 to 5 short bullets' }),
  explanation: optionalText('Prose for the speaker’s notes and the handout'),
  example: example.optional(),
  image: image.optional(),
  terms: reference('The ids of the terms it uses, defined under `terms`').optional(),
  ask: optionalText('The question put to the class'),
  minutes: minutes('How long it takes in class'),
  optional: optional('Whether a shorter period, `--minutes`, may leave it out'),
};

const topicSchema = z.strictObject(topic);
const ownGroup = { key: id('What exercises call the group'), title: text('The name of the group') };

function topicOf(group: KindGroup, kind: LessonKind) {
  const links = kind.links.filter(({ from }) => from === group.key);
  return z
    .strictObject({
      ...topic,
      ...(group.when && { when: text('When it happened: a year, a date, a period') }),
      ...Object.fromEntries(links.map((link) => [link.field, linkField(link)])),
    })
    .meta({
      title: capital(group.topic),
      description: group['topic-description'],
      'x-other-words': {
        ...OTHER_WORDS.topic,
        ...Object.fromEntries(links.flatMap((link) => link['other-words'].map((word) => [word, link.field]))),
      },
    });
}

/** Ids, or ids with what is to be said of each. */
function linkField({ description, required, values }: KindLink): z.ZodType {
  const because = z.strictObject({
    to: text('The id that it leads to'),
    because: text('Why, in one sentence'),
  });
  const field: z.ZodType = values
    ? z.record(z.string(), text('What is to be said of it')).meta({ description })
    : z
        .array(z.union([z.string().min(1), because]))
        .min(required ? 1 : 0)
        .meta({ description });
  return required ? field : field.optional();
}

/** The fields of groups; which ones there are no type can say. */
function groupFields(groups: readonly KindGroup[], kind: LessonKind): Record<never, z.ZodType> {
  return Object.fromEntries(groups.map((group) => [group.key, groupField(group, kind)]));
}

function groupField(group: KindGroup, kind: LessonKind): z.ZodType {
  const { least, most, description } = group;
  const topics = (words: string) =>
    z.array(topicOf(group, kind)).min(least).max(most).meta({ description: words });
  const range = `${least} to ${most} ${description}`;
  if (!group.own) return topics(range);
  return z
    .array(z.strictObject({ ...ownGroup, topics: topics('Its topics in teaching order') }))
    .min(1)
    .max(12)
    .meta({ description });
}

function capital(words: string): string {
  return words.charAt(0).toUpperCase() + words.slice(1);
}

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
 * @throws RangeError when there is no exercise type at all
 */
export function lessonSchema(
  exerciseTypes: readonly ExerciseSchema[],
  kind: LessonKind,
  keys: readonly string[] | undefined = fixedKeys(kind),
) {
  const [first, ...others] = kind.groups;
  return z
    .strictObject({
      kind: z.literal(kind.name).optional().meta({ description: 'What kind of lesson it is' }),
      title: text('The title of the lesson'),
      language: z
        .string()
        .check(knownLanguage)
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
      ...groupFields(first ? [first] : [], kind),
      bridge: optionalText('The step from the first group of topics to the next'),
      ...groupFields(others, kind),
      conclusion: optionalText('The answer to the question; closes the lesson'),
      slides: z
        .array(slideSchema({ bullet, image }))
        .max(30)
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
        .meta({ description: 'Your own words for the headings: `ask: Tanya`' }),
      exercises: z
        .array(
          z
            .discriminatedUnion('type', exerciseSchemas(exerciseTypes, keys))
            .meta({ 'x-other-words': OTHER_WORDS.exerciseType }),
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
      'x-other-words': {
        ...OTHER_WORDS.lesson,
        ...Object.fromEntries(
          kind.groups.flatMap((group) => group['other-words'].map((word) => [word, group.key])),
        ),
      },
    });
}

/** A lesson as the file has it, once the schema has found nothing wrong. */
export type RawLesson = z.infer<ReturnType<typeof lessonSchema>>;
export type RawBullet = RawTopic['points'][number];
export type RawSlide = NonNullable<RawLesson['slides']>[number];

/** A topic as the file has it; what else it may hold its kind says. */
export type RawTopic = z.infer<typeof topicSchema> & { readonly when?: string };

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

function exerciseSchemas(exerciseTypes: readonly ExerciseSchema[], keys: readonly string[] | undefined) {
  const [first, ...others] = exerciseTypes.map(({ type, schema, groups = {} }) =>
    schema
      .safeExtend(
        Object.fromEntries(
          Object.entries(groups).map(([field, words]) => [field, groupKeyField(schema, field, words, keys)]),
        ),
      )
      .safeExtend({
        type: z.literal(type),
        id: id('A name of its own; without it, the type and a number: match-1').optional(),
        level: z
          .enum(LEVELS)
          .optional()
          .meta({ description: 'Which papers it stands on: `core`, as when left out, on all' }),
        hint: optionalText('What helps to answer, printed on papers of the level `support`'),
        instruction: optionalText('What to do; without it, the usual instruction of its type'),
        optional: optional('Whether it is left out of a period shorter than the lesson'),
        ...figureFields,
      })
      .check(oneFigure)
      .strict()
      .meta({ title: type, ...schema.meta() }),
  );
  if (!first) throw new RangeError('A lesson needs at least one exercise type');
  return [first, ...others] as const;
}

/** One of the words, or the key of one of the groups; any key where authors name their own groups. */
function groupKeyField(
  schema: z.ZodObject,
  field: string,
  words: readonly string[],
  keys: readonly string[] | undefined,
): z.ZodType {
  const choice = keys ? z.enum([...keys, ...words]) : z.string().min(1);
  return choice.optional().meta({ ...schema.shape[field]?.meta() });
}

/** A page, where links in prose may be mail addresses, too. */
function pageAddress({ value, issues }: z.core.ParsePayload<string>): void {
  if (/^http/i.test(value) && isWebAddress(value)) return;
  issues.push({ code: 'invalid_format', format: 'url', input: value });
}

export function knownLanguage({ value, issues }: z.core.ParsePayload<string>): void {
  if (isLanguage(value)) return;
  const meant = languageNamed(value);
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
}
