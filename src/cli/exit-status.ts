/** What the process says when it ends: made; the lesson or template has errors; wrong usage. */
export const EXIT = { made: 0, errors: 1, usage: 2 } as const;
