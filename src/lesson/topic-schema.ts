/** The schema of groups of topics, as the kind of a lesson says them. */

import * as z from 'zod';
import { say } from '../diagnostics/message.ts';
import type { KindGroup, KindLink, LessonKind } from '../kinds/lesson-kind.ts';
import type { KeyList } from '../locale/key-words.ts';
import { evidenceSchema } from './evidence/evidence.ts';
import { oneOf, slideImage } from './figure-schema.ts';
import { icon, id, minutes, optional, optionalText, reference, text } from './schema-fields.ts';
import { askSchema } from './talk-schema.ts';

const example = z
  .strictObject({
    text: text('The example itself, in one to three sentences'),
    source: optionalText('The id of a source under `sources`'),
  })
  .meta({ description: 'A case from real life that shows the point' });

export const bullet = z
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
        'x-other-words-of': 'bullet' satisfies KeyList,
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
  case: optionalText('A case that stands on no slide, for items that ask which topic it shows'),
  image: slideImage.optional(),
  evidence: evidenceSchema.optional(),
  icon,
  terms: reference('The ids of the terms it uses, defined under `terms`').optional(),
  ask: askSchema.optional(),
  minutes: minutes('How long it takes in class'),
  optional: optional('Whether a shorter period, `--minutes`, may leave it out'),
};

const topicSchema = z.strictObject(topic);
const oneVisual = oneOf(
  ['image', 'evidence'],
  say`A topic shows one thing: give the other a slide of its own under \`slides\`.`,
);
const ownGroup = { key: id('What exercises call the group'), title: text('The name of the group') };

function topicOf(group: KindGroup, kind: LessonKind) {
  const links = kind.links.filter(({ from }) => from === group.key);
  return z
    .strictObject({
      ...topic,
      ...(group.when && { when: text('When it happened: a year, a date, a period') }),
      ...Object.fromEntries(links.map((link) => [link.field, linkField(link)])),
    })
    .check(oneVisual)
    .meta({
      title: capital(group.topic),
      description: group['topic-description'],
      'x-other-words-of': 'topic' satisfies KeyList,
      'x-other-words': Object.fromEntries(
        links.flatMap((link) => link['other-words'].map((word) => [word, link.field])),
      ),
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
export function groupFields(groups: readonly KindGroup[], kind: LessonKind): Record<never, z.ZodType> {
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

/** A topic as the file has it; what else it may hold its kind says. */
export type RawTopic = z.infer<typeof topicSchema> & { readonly when?: string };
