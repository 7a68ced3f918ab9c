/** Which of a figure's titles to shorten first when it does not fit. */

import type { Figure } from '../../document/drawn-node.ts';
import type { NodeOrigin } from '../../document/inline-node.ts';
import { wordsOf } from '../text/runs.ts';

/** Where the longest title stands in the lesson. */
export function longestTitle(figure: Figure): NodeOrigin {
  const [longest = figure] = figure.groups
    .flatMap(({ nodes }) => nodes)
    .sort((one, other) => wordsOf(other.children).length - wordsOf(one.children).length);
  return { span: longest.span, id: `${longest.id}.title` };
}
