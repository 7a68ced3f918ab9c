/** Which fields of a lesson file hold text that is printed, as patterns of `values-at.ts`. */

import { textsAt } from '../yaml/values-at.ts';

/** The fields whose text may hold inline markup; in exercises any text may. */
const PROSE = [
  'question',
  'objectives.*',
  'context',
  'bridge',
  'conclusion',
  ...['obstacles', 'remedies'].flatMap((kind) =>
    [
      'claim',
      'points.*',
      'points.*.text',
      'points.*.points.*',
      'explanation',
      'example.text',
      'image.credit',
      'ask',
    ].map((field) => `${kind}.*.${field}`),
  ),
  ...[
    'title',
    'points.*',
    'points.*.text',
    'points.*.points.*',
    'table.head.*',
    'table.rows.*.*',
    'explanation',
    'image.credit',
  ].map((field) => `slides.*.${field}`),
  'terms.*',
  'terms.*.meaning',
  'exercises.**',
];

/** The texts of these fields. What shows a figure in an exercise is none: its code, its file and what it shows in words. */
export function proseAt(data: unknown): ReturnType<typeof textsAt> {
  return textsAt(data, PROSE).filter(({ path }) => path[0] !== 'exercises' || !AS_TYPED.test(path.join('.')));
}

const AS_TYPED = /\.(?:code|code\.text|code\.language|image\.file|image\.alt)$/;

/** These are printed as they are typed, without markup. */
export const PLAIN_TEXT = [
  'title',
  'subject',
  'audience',
  'author',
  'obstacles.*.title',
  'remedies.*.title',
  'terms.*.name',
  'sources.*.title',
];
