/** The paper sizes that schools print on. */

import { inch, mm } from '../../base/length.ts';

/** Width and height in points. F4 is Indonesia's copying paper (folio), 215 × 330 mm. */
export const PAPERS = {
  A4: { width: mm(210), height: mm(297) },
  Letter: { width: inch(8.5), height: inch(11) },
  F4: { width: mm(215), height: mm(330) },
} as const;

export type PaperName = keyof typeof PAPERS;

/** Width and height of a page, pt. `isHalf`: of one that shares a side of the paper with another, as A5 does on A4. */
export function pageSize(
  paper: PaperName,
  { isHalf = false }: { readonly isHalf?: boolean },
): { readonly width: number; readonly height: number } {
  const { width, height } = PAPERS[paper];
  return isHalf ? { width: height / 2, height: width } : { width, height };
}
