/** The one definition of the lesson file: it types, checks, and makes the JSON Schema that editors read. */

import * as z from 'zod';
import { LEVELS } from '../edition.ts';
import { labelSchema } from '../locale-schema.ts';
import { say } from '../message.ts';
import { WARNING_CODES } from '../warning-codes.ts';
import { isWebAddress } from '../web-address.ts';
import { ID_PATTERN } from '../yaml/ids.ts';
import { quote } from '../yaml/naming.ts';
import { isLanguage, languageNamed } from './language.ts';
import { OTHER_WORDS } from './other-words.ts';

/** What the schema must know of an exercise type. */
export interface ExerciseSchema {
  readonly type: string;
  readonly schema: z.ZodObject;
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

const point = {
  id: id('A short name that everything else points to, such as trade-war'),
  title: text('A short name'),
  claim: text('The point in one sentence, the headline of its slide'),
  points: z.array(text('One short bullet')).min(2).max(5).meta({ description: '2 to 5 short bullets' }),
  explanation: optionalText('Prose for the speaker’s notes and the handout'),
  example: example.optional(),
  image: image.optional(),
  terms: reference('The ids of the terms it uses, defined under `terms`').optional(),
  ask: optionalText('The question put to the class'),
  minutes: minutes('How long it takes in class'),
  optional: optional('Whether a shorter period, `--minutes`, may leave it out'),
};

const obstacle = z.strictObject(point).meta({
  title: 'Obstacle',
  description: 'Something that stands in the way of an answer to the question',
  'x-other-words': OTHER_WORDS.obstacle,
});

const remedy = z
  .strictObject({
    ...point,
    addresses: reference('The ids of the obstacles it answers').min(1),
  })
  .meta({
    title: 'Remedy',
    description: 'Something that helps against one or more obstacles',
    'x-other-words': OTHER_WORDS.remedy,
  });

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
    year: z.union([z.string(), z.int()]).optional().meta({ description: 'When it was published' }),
    url: z
      .string()
      .meta({ format: 'uri' })
      .check(pageAddress)
      .optional()
      .meta({ description: 'Where to read it: https://…' }),
  })
  .meta({ title: 'Source' });

/**
 * The schema of a lesson file, given the exercise types there are.
 *
 * @throws RangeError when there is no exercise type at all
 */
export function lessonSchema(exerciseTypes: readonly ExerciseSchema[]) {
  return z
    .strictObject({
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
      obstacles: z
        .array(obstacle)
        .min(1)
        .max(12)
        .meta({ description: '1 to 12 obstacles in teaching order' }),
      bridge: optionalText('The step from the obstacles to the remedies'),
      remedies: z.array(remedy).min(1).max(12).meta({ description: '1 to 12 remedies in teaching order' }),
      conclusion: optionalText('The answer to the question; closes the lesson'),
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
        .meta({ description: 'Your own words for the headings: `obstacles: Hambatan`' }),
      exercises: z
        .array(
          z
            .discriminatedUnion('type', exerciseSchemas(exerciseTypes))
            .meta({ 'x-other-words': OTHER_WORDS.exerciseType }),
        )
        .optional()
        .meta({ description: 'Written by hand or derived from the lesson' }),
      silence: z
        .array(
          z.enum(WARNING_CODES).meta({
            description: 'The id of a warning, as it stands in brackets at the end of its line',
            'x-hint': 'Only warnings can be silenced; an error has to be mended.',
          }),
        )
        .optional()
        .meta({ description: 'Warnings that you have weighed and no longer want to see' }),
    })
    .meta({
      title: 'Kapur lesson',
      description: 'A lesson that goes from a question over obstacles to remedies',
      'x-other-words': OTHER_WORDS.lesson,
    });
}

/** A lesson as the file has it, once the schema has found nothing wrong. */
export type RawLesson = z.infer<ReturnType<typeof lessonSchema>>;
export type RawPoint = RawLesson['obstacles'][number];

function exerciseSchemas(exerciseTypes: readonly ExerciseSchema[]) {
  const [first, ...others] = exerciseTypes.map(({ type, schema }) =>
    schema
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
      })
      .strict()
      .meta({ title: type, ...schema.meta() }),
  );
  if (!first) throw new RangeError('A lesson needs at least one exercise type');
  return [first, ...others] as const;
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
