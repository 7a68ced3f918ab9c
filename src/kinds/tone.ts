/** The tones by which the groups of a lesson are told apart: each theme gives them colours and a shape, never a meaning. */
export const TONES = ['first', 'second', 'third', 'fourth'] as const;
export type Tone = (typeof TONES)[number];

/** The tone of a group by its position, from 0; after the last they begin again. */
export function toneAt(index: number): Tone {
  return TONES[index % TONES.length] ?? TONES[0];
}
