/** The ways in which a figure arranges the topics of a lesson: groups side by side, one after the other, along an axis. */
export const ARRANGEMENTS = ['columns', 'chain', 'axis'] as const;
export type Arrangement = (typeof ARRANGEMENTS)[number];

/** Whether an arrangement shows topics in an order that pupils may be asked for. */
export function isInOrder(arrangement: Arrangement | undefined): boolean {
  return arrangement === 'chain' || arrangement === 'axis';
}
