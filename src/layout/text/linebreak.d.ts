/** The part of `linebreak` (UAX #14) that is used here; the package brings no types. */

declare module 'linebreak' {
  export interface Break {
    /** Offset before which a line may end. */
    readonly position: number;
    /** Whether it must end there. */
    readonly required: boolean;
  }
  export default class LineBreaker {
    constructor(text: string);
    nextBreak(): Break | null;
  }
}
