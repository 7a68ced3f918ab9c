/** Which fields of a lesson file hold text that is printed, as patterns of `values-at.ts`. */

/** The fields whose text may hold inline markup; in exercises any text may. */
export const PROSE = [
  'question',
  'objectives.*',
  'context',
  'bridge',
  'conclusion',
  ...['obstacles', 'remedies'].flatMap((kind) =>
    ['claim', 'points.*', 'explanation', 'example.text', 'image.credit', 'ask'].map(
      (field) => `${kind}.*.${field}`,
    ),
  ),
  'terms.*',
  'terms.*.meaning',
  'exercises.**',
];

/** These are printed as they are typed, without markup. */
export const PLAIN_TEXT = [
  'title',
  'subject',
  'audience',
  'author',
  'obstacles.*.title',
  'remedies.*.title',
  'obstacles.*.image.alt',
  'remedies.*.image.alt',
  'terms.*.name',
  'sources.*.title',
  'sources.*.author',
  'labels.**',
];
