/** Cause and effect (sebab–akibat): boxes that arrows join, some of them empty; derived from the links of the lesson. */

import * as z from 'zod';
import { shuffle } from '../../base/random.ts';
import { counted, say } from '../../diagnostics/message.ts';
import { relationsOf } from '../../lesson/topics.ts';
import { groupLabel, label } from '../../locale/locale.ts';
import { cellOf, reportNoGap } from '../cell.ts';
import type { ExerciseContext, ExerciseType } from '../exercise-type.ts';
import { fieldSpan } from '../field-span.ts';
import { about, marks, words } from '../fields.ts';
import { hasOneForm } from '../one-form.ts';
import { type FullCell, oneOpen } from '../one-open.ts';
import { cellsInPaperOrder } from '../paper-order.ts';
import type { OrganiserPart } from '../parts.ts';
import { titlesCell } from '../related.ts';

/** Room to write in a box, in lines. */
const LINES = 2;
/** What boxes share of the text column; the rest is for arrows. */
const BOXES = 0.9;

const schema = z.strictObject({
  from: z.literal('links').optional().meta({ description: 'A chain for each topic that leads to others' }),
  headings: z
    .array(words)
    .optional()
    .meta({ description: 'Words over the boxes, one for each of a chain; cause and effect when left out' }),
  chains: z
    .array(z.array(words).min(2).max(4))
    .min(1)
    .optional()
    .meta({ description: 'Chains written by hand; a box in braces, `{answer|also right}`, is left empty' }),
  about,
  marks: marks.meta({ description: 'Marks for each empty box; 1 when left out' }),
});
type Spec = Parameters<(typeof causeEffect)['make']>[0];

export const causeEffect: ExerciseType<'cause-effect', typeof schema> = {
  type: 'cause-effect',
  schema,
  make: (spec, context) => {
    if (!hasOneForm(spec, [['from'], ['chains', 'headings']], context)) return [];
    const part = spec.from ? derived(spec.marks ?? 1, context) : written(spec, context);
    reportNoGap(part.chains, context);
    return [part];
  },
};

function written(spec: Spec, context: ExerciseContext): OrganiserPart {
  const { chains = [], about: ids = [], marks = 1 } = spec;
  const longest = Math.max(...chains.map((chain) => chain.length));
  const headings =
    spec.headings ?? (longest === 2 ? [label(context.locale, 'cause'), label(context.locale, 'effect')] : []);
  for (const [index, chain] of chains.entries()) {
    if (chain.length === longest && [0, longest].includes(headings.length)) continue;
    context.report({
      code: 'uneven-table',
      severity: 'error',
      message:
        chain.length === longest
          ? say`Unexpected ${counted(headings.length, say`1 heading`, say`${headings.length} headings`)}, expected ${longest}, one for each box of a chain`
          : say`Unexpected ${chain.length} boxes in chain ${index + 1}, expected ${longest} as in the longest`,
      hint: say`Give all chains as many boxes, and as many \`headings\` or none.`,
      ...fieldSpan(spec, chain.length === longest ? 'headings' : `chains.${index}`, context),
    });
  }
  return {
    kind: 'organiser',
    headings,
    chains: chains.map((chain, index) => {
      const span = fieldSpan(spec, `chains.${index}`, context);
      return chain.map((text) =>
        cellOf(text, { marks, about: ids, lines: LINES, share: BOXES / chain.length, span }, context),
      );
    }),
  };
}

/** What a topic does is its claim, which is always given: nobody could be asked for its very words. */
function derived(marks: number, context: ExerciseContext): OrganiserPart {
  const { locale, lesson } = context;
  const [link] = lesson.kind.links;
  const source = lesson.groups.find(({ name }) => name === link?.from);
  if (!link || !source) {
    context.report({
      code: 'no-links',
      severity: 'error',
      message: say`No links between the topics of a lesson of the kind \`${lesson.kind.name}\`, expected \`chains\` written by hand`,
      hint: say`Write \`chains\` in place of \`from\`.`,
    });
    return { kind: 'organiser', headings: [], chains: [] };
  }
  const share = BOXES / link.chain.length;
  const chains = source.topics.flatMap((topic) => {
    const targets = relationsOf(topic, lesson)
      .filter((relation) => relation.link === link && relation.direction === 'to')
      .flatMap(({ topics }) => topics);
    if (targets.length === 0) return [];
    const cell = {
      to: () => titlesCell(targets, LINES, share),
      from: () => titlesCell([topic], LINES, share),
      claim: (): FullCell => ({ text: topic.claim, secrets: [], lines: 0 }),
    };
    const about = [topic.id, ...targets.map(({ id }) => id)];
    return [oneOpen({ cells: link.chain.map((box) => cell[box]()), about }, marks, context)];
  });
  const target = lesson.groups.find(({ name }) => link.to.includes(name) && name !== link.from);
  const heading = {
    to: () => groupLabel(locale, 'topic', target ?? source),
    from: () => groupLabel(locale, 'topic', source),
    claim: () => label(locale, 'effect'),
  };
  return {
    kind: 'organiser',
    headings: link.chain.map((box) => heading[box]()),
    chains: cellsInPaperOrder(shuffle(chains, context.order)),
  };
}
