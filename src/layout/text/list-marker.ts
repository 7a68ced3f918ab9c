/** What stands before an item of a list: a bullet, a number or a letter. */

import type { List } from '../../document/node.ts';

/** @param bullet the sign of bulleted lists */
export function listMarker(list: List, index: number, bullet = '•'): string {
  if (list.numbering === 'bullet') return bullet;
  const value = list.start + index;
  return list.numbering === 'decimal' ? `${value}.` : `${String.fromCharCode(64 + value)}.`;
}
