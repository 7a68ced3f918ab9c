/** Says at the author's line that a line of code is too long, even in the smallest letters. */

import { say } from '../diagnostics/message.ts';
import type { CodeBlock } from '../document/node.ts';
import { authorSpan, type LayoutContext } from './layout-context.ts';

/**
 * @param line from 0
 * @param most letters that a line may have
 * @param size of the smallest letters, pt
 */
export function codeTooLong(
  { id, span, text }: CodeBlock,
  { line, most }: { readonly line: number; readonly most: number },
  size: number,
  context: LayoutContext,
): void {
  const { length } = text.split('\n')[line] ?? '';
  const whole = authorSpan(context, { id, span });
  context.report({
    code: 'code-line-too-long',
    severity: 'error',
    message: say`Line ${line + 1} of this code has ${length} letters, expected at most ${most}: that many fit side by side at ${size} pt`,
    span: context.spans.get(`${id}.${line}`) ?? whole,
    hint: say`Break it into two lines: a line of code is never broken by itself.`,
  });
}
