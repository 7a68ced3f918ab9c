/**
 * What the process says when it ends: made; the lesson or template has errors, or something failed at it; wrong usage;
 * stopped by Ctrl+C.
 */
export const EXIT = { made: 0, errors: 1, usage: 2, cancelled: 130 } as const;
