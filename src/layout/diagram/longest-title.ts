/** Which of a map's titles to shorten first when it does not fit. */

import type { ConceptMap, NodeOrigin } from '../../document/node.ts';
import { wordsOf } from '../text/paragraph.ts';

/** Where the longest title stands in the lesson. */
export function longestTitle(map: ConceptMap): NodeOrigin {
  const [longest = map] = [...map.nodes].sort(
    (one, other) => wordsOf(other.children).length - wordsOf(one.children).length,
  );
  return { place: longest.place, id: `${longest.id}.title` };
}
