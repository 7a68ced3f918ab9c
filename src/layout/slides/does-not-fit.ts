/** Says at the author's line that something is too long for its region, at every size and on however many slides. */

import { say } from '../../diagnostics/message.ts';
import type { NodeOrigin } from '../../document/inline-node.ts';
import type { Region } from '../../frames/resolved-theme.ts';
import { authorSpan, type LayoutContext } from '../layout-context.ts';

export function doesNotFit(region: Region, origin: NodeOrigin, context: LayoutContext): void {
  context.report({
    code: 'text-does-not-fit',
    severity: 'error',
    message: say`This text does not fit its place on the slide (${region.name}), not even at ${region.floor} pt`,
    span: authorSpan(context, origin),
    hint: say`Shorten it; what is spoken can go to \`explanation\`, which is printed in the notes and the handout.`,
  });
}
