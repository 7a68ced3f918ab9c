/** The ways in which a figure arranges the topics of a lesson: groups side by side, one after the other, along an axis. */
export const ARRANGEMENTS = ['columns', 'chain', 'axis'] as const;
export type Arrangement = (typeof ARRANGEMENTS)[number];
