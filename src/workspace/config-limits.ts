/** What holds for the options of `kapur.yaml` and of the command line alike. */

/** In minutes; as long as a lesson may be. */
export const LONGEST_PERIOD = 1000;

/** Options of which only one can be on. */
export const EXCLUSIVE = [
  ['large-print', 'dyslexia'],
  ['two-up', 'booklet'],
] as const;
