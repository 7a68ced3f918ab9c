/** The styles of tables: with rules, with none, and the box that sets text apart. */

import { BuilderElement, type XmlComponent } from 'docx';
import type { TreeMaterial } from '../tree-material.ts';

/** Eighths of a point: 0.75 pt. */
export const RULE = 6;

export function tableStyles({ resolvedTheme: { colours } }: TreeMaterial): XmlComponent[] {
  const rules = (...sides: readonly string[]) =>
    element(
      'w:tblBorders',
      {},
      sides.map((side) =>
        element(`w:${side}`, { val: 'single', sz: RULE, space: 0, color: colours.accent4 }),
      ),
    );
  const outline = ['top', 'left', 'bottom', 'right'];
  const grid = rules(...outline, 'insideH', 'insideV');
  const tinted = element('w:shd', { val: 'clear', color: 'auto', fill: colours.lt2 });
  return [
    tableStyle('TableGrid', 'Table Grid', [grid]),
    tableStyle('HeadedTable', 'Table with heads', [grid], {
      head: [element('w:tcPr', {}, [tinted])],
    }),
    tableStyle('PlainTable', 'Plain table', []),
    tableStyle('TextBox', 'Text box', [rules(...outline)], {
      cells: [element('w:tcPr', {}, [tinted])],
    }),
    tableStyle('AnswerBox', 'Answer box', [rules(...outline)]),
  ];
}

function tableStyle(
  id: string,
  name: string,
  properties: readonly XmlComponent[],
  {
    cells = [],
    head = [],
  }: { readonly cells?: readonly XmlComponent[]; readonly head?: readonly XmlComponent[] } = {},
): XmlComponent {
  return element('w:style', { type: 'table', styleId: id, ...(id !== 'TableGrid' && { customStyle: 1 }) }, [
    element('w:name', { val: name }),
    element('w:uiPriority', { val: 39 }),
    element('w:qFormat', {}),
    ...(properties.length > 0 ? [element('w:tblPr', {}, properties)] : []),
    ...cells,
    ...(head.length > 0 ? [element('w:tblStylePr', { type: 'firstRow' }, head)] : []),
  ]);
}

/** An element whose attributes are all in Word's own namespace. */
export function element(
  name: string,
  attributes: Readonly<Record<string, string | number>>,
  children: readonly XmlComponent[] = [],
): XmlComponent {
  const named = Object.entries(attributes).map(([key, value]) => [key, { key: `w:${key}`, value }]);
  return new BuilderElement({ name, attributes: Object.fromEntries(named), children });
}
