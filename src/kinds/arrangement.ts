/** The ways in which a figure arranges the topics of a lesson, and whether each shows an order to ask pupils for. */

/** Groups side by side, topics one after the other, topics along an axis. */
const ARRANGED = { columns: { inOrder: false }, chain: { inOrder: true }, axis: { inOrder: true } } as const;

export type Arrangement = keyof typeof ARRANGED;

export const ARRANGEMENTS = Object.keys(ARRANGED) as readonly Arrangement[];

/** Also what a kind does not choose: topics as cards beside one another, and as signs with lines between what is linked. */
export const FIGURE_FORMS = [...ARRANGEMENTS, 'tiles', 'net'] as const;

export type FigureForm = (typeof FIGURE_FORMS)[number];

/** Whether an arrangement shows topics in an order that pupils may be asked for. */
export function isInOrder(arrangement: Arrangement | undefined): boolean {
  return arrangement !== undefined && ARRANGED[arrangement].inOrder;
}
