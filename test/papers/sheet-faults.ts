/** What an examiner finds wrong with laid-out papers before they are printed. */

import type { Box, Insets } from '../../src/frames/drawing.ts';
import type { Laid, Page } from '../../src/frames/page.ts';
import type { StructureNode } from '../../src/frames/structure.ts';
import {
  BLANK,
  CUT,
  drawnRules,
  drawnTexts,
  isInside,
  overlap,
  overlapping,
  pagesOfTags,
} from './drawn-boxes.ts';

/** @param margins of the text area, pt; the foot stands below it */
export function sheetFaults(laid: Laid, margins: Insets): string[] {
  return [...laid.pages.flatMap((page, index) => pageFaults(page, index + 1, margins)), ...partings(laid)];
}

function pageFaults(page: Page, number: number, { top, right, bottom, left }: Insets): string[] {
  const column = { x: left, y: top, width: page.width - left - right, height: page.height - top - bottom };
  const foot = { ...column, y: page.height - bottom, height: bottom - CUT };
  const faults: string[] = [];
  const texts = drawnTexts(page);
  for (const { frame, text, ...box } of texts) {
    const area = frame.startsWith('Foot') ? foot : column;
    if (!isInside(box, area)) faults.push(`page ${number}: “${text}” outside the margins: ${shown(box)}`);
  }
  for (const rule of drawnRules(page)) {
    if (!isInside(rule, column)) faults.push(`page ${number}: rule outside the margins: ${shown(rule)}`);
    for (const { text, frame, ...box } of texts) {
      if (text !== BLANK && crosses(rule, box))
        faults.push(`page ${number}: a rule goes through “${text}” ${frame}`);
    }
  }
  for (const [one, other] of overlapping(texts)) {
    faults.push(`page ${number}: “${one.text}” (${one.frame}) lies over “${other.text}” (${other.frame})`);
  }
  return faults;
}

/** Whether a rule goes through letters, not only along them. */
function crosses(rule: Box, text: Box): boolean {
  const thick = { x: rule.x - 0.6, y: rule.y - 0.6, width: rule.width + 1.2, height: rule.height + 1.2 };
  return overlap(thick, text) > 1.1;
}

/** Headings that end a page, instructions that part from their task, questions and rows that go on overleaf. */
function partings({ pages, structure }: Laid): string[] {
  const found = pagesOfTags(pages);
  const pagesOf = (node: StructureNode): number[] =>
    [...(found.get(node.tag) ?? []), ...node.children.flatMap(pagesOf)].sort((one, other) => one - other);
  const faults: string[] = [];
  const visit = (node: StructureNode): void => {
    const own = pagesOf(node);
    const holdsField = has(node, 'Form');
    if (
      (node.role === 'TR' || (node.role === 'LI' && holdsField) || node.role === 'Form') &&
      own[0] !== own.at(-1)
    ) {
      faults.push(
        `${node.role} ${node.tag} parted over pages ${(own[0] ?? 0) + 1} and ${(own.at(-1) ?? 0) + 1}`,
      );
    }
    node.children.forEach((child, index) => {
      visit(child);
      const leads = /^H\d$/.test(child.role) || isInstruction(node.children, index);
      if (!leads) return;
      const next = node.children.slice(index + 1).find((one) => pagesOf(one).length > 0);
      if (!next || pagesOf(child).at(-1) === pagesOf(next)[0]) return;
      faults.push(
        `${child.role} ${child.tag} ends page ${(pagesOf(child).at(-1) ?? 0) + 1}, before ${next.role}`,
      );
    });
  };
  visit(structure);
  return faults;
}

/** A paragraph between a heading and what is to be done. */
function isInstruction(siblings: readonly StructureNode[], index: number): boolean {
  const [before, here, after] = [siblings[index - 1], siblings[index], siblings[index + 1]];
  return (
    here?.role === 'P' &&
    (/^H2$/.test(before?.role ?? '') || /^H2$/.test(siblings[index - 2]?.role ?? '')) &&
    ['L', 'Table', 'Form', 'Figure'].includes(after?.role ?? '')
  );
}

function has(node: StructureNode, role: string): boolean {
  return node.role === role || node.children.some((child) => has(child, role));
}

function shown({ x, y, width, height }: Box): string {
  return [x, y, x + width, y + height].map(Math.round).join(' ');
}
