/** Cells and boxes as their author writes them: words, or `{the answer|also right}` where they are to be filled in. */

import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import { say } from '../diagnostics/message.ts';
import { parseInline } from '../prose/inline.ts';
import { linesFor } from '../prose/writing-room.ts';
import type { ExerciseContext } from './exercise-type.ts';
import type { Cell } from './parts.ts';
import { plainProse } from './plain-prose.ts';

/** What the cells of one row share. */
export interface CellOptions {
  readonly marks: number;
  readonly about: readonly string[];
  /** Room to write at least, in lines. */
  readonly lines: number;
  /** Of the text column, for one cell. */
  readonly share: number;
  readonly span: Pick<Diagnostic, 'span'>;
}

export function cellOf(
  written: string,
  { marks, about, lines, share, span }: CellOptions,
  context: ExerciseContext,
): Cell {
  const nodes = parseInline(written.trim(), { gaps: true });
  const [only] = nodes;
  if (only?.kind === 'gap' && nodes.length === 1) {
    return {
      kind: 'gap',
      entry: context.entry(marks, about),
      prompt: '',
      answers: only.answers.map(plainProse),
      lines: Math.max(lines, ...only.answers.map((answer) => linesFor(plainProse(answer), share))),
    };
  }
  if (nodes.some((node) => node.kind === 'gap')) {
    context.report({
      code: 'gap-among-words',
      severity: 'error',
      message: say`Unexpected gap among the words of \`${written.trim()}\`, expected all of it between braces or none`,
      hint: say`A cloze has gaps inside sentences; here a whole cell is left empty.`,
      ...span,
    });
  }
  return { kind: 'text', text: written };
}

/** Reports an exercise with nothing to fill in. */
export function reportNoGap(rows: readonly (readonly Cell[])[], context: ExerciseContext): void {
  if (rows.flat().some((cell) => cell.kind === 'gap')) return;
  context.report({
    code: 'too-few-entries',
    severity: 'error',
    message: say`Nothing to fill in, expected one cell or more between braces`,
    hint: say`Put the whole text of a cell that is to be filled in between braces: \`{answer}\`.`,
  });
}
