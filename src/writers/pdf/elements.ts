/** The structure tree of the file (ISO 32000-1, 14.7), grown as drawing asks for its nodes. */

import type { Box } from '../../frames/drawing.ts';
import type { FormField, StructureNode, Tag } from '../../frames/structure.ts';
import type { PdfDocument, Reference, StructureElement } from './pdf-document.ts';

export interface Elements {
  /** The element of a node. It exists from the first time that something is drawn for it. */
  readonly of: (tag: Tag) => StructureElement;
  /** The field that a node is. */
  readonly field: (tag: Tag) => FormField | undefined;
  /** Notes where a part of a figure stands on its page; all of them together are the figure's bounds. */
  readonly bound: (tag: Tag, box: Box, pageHeight: number) => void;
  /** A new child that stands where it is drawn, between the words of its parent. */
  readonly within: (parent: StructureElement, role: 'Link' | 'Form', field?: FormField) => StructureElement;
  /** Sets everything drawn into the order of the tree; nothing where nothing was drawn. */
  readonly assemble: () => StructureElement | undefined;
  /** Sets everything drawn into the order of the tree and writes it. Nodes that nothing was drawn for are left out. */
  readonly attach: () => void;
}

/** @param fillable whether fields are those of a form, which say themselves what they are */
export function growElements(doc: PdfDocument, root: StructureNode, fillable: boolean): Elements {
  const nodes = nodesByTag(root);
  const made = new Map<Tag, StructureElement>();
  const bounds = new Map<Tag, Bounds>();
  const identified: { readonly id: unknown; readonly element: Reference }[] = [];

  const of = (tag: Tag): StructureElement => {
    let element = made.get(tag);
    if (!element) {
      const node = nodes.get(tag);
      if (!node) throw new RangeError(`Unexpected tag ${tag}, expected a node of the structure`);
      element = doc.struct(node.role);
      describe(element, node);
      if (node.field && !fillable) describeField(element, node.field);
      made.set(tag, element);
    }
    return element;
  };

  const assemble = (node: StructureNode): StructureElement | undefined => {
    const children = node.children.map(assemble).filter((child) => child !== undefined);
    if (children.length === 0 && !made.has(node.tag) && !STANDS_EMPTY.has(node.role)) return undefined;
    const element = of(node.tag);
    for (const child of children) element.add(child);
    describeBounds(element, bounds.get(node.tag));
    const { ID: id } = element.dictionary.data;
    if (id) identified.push({ id, element: element.dictionary });
    element.end();
    return element;
  };

  return {
    of,
    assemble: () => assemble(root),
    field: (tag) => nodes.get(tag)?.field,
    bound: (tag, { x, y, width, height }, pageHeight) => {
      if (nodes.get(tag)?.role !== 'Figure') return;
      const [left, bottom, right, top] = bounds.get(tag) ?? NOWHERE;
      bounds.set(tag, [
        Math.min(left, x),
        Math.min(bottom, pageHeight - y - height),
        Math.max(right, x + width),
        Math.max(top, pageHeight - y),
      ]);
    },
    within: (parent, role, field) => {
      const element = doc.struct(role);
      if (field && !fillable) describeField(element, field);
      parent.add(element);
      return element;
    },
    attach: () => {
      const element = assemble(root);
      if (element) doc.addStructure(element);
      if (identified.length === 0) return;
      const sorted = identified.sort((one, other) => (String(one.id) < String(other.id) ? -1 : 1));
      doc.getStructTreeRoot().data.IDTree = { Names: sorted.flatMap((entry) => [entry.id, entry.element]) };
    },
  };
}

/** Left, bottom, right and top, from the page's lower left; pt. */
type Bounds = readonly [number, number, number, number];

const NOWHERE: Bounds = [
  Number.POSITIVE_INFINITY,
  Number.POSITIVE_INFINITY,
  Number.NEGATIVE_INFINITY,
  Number.NEGATIVE_INFINITY,
];

/** An empty cell keeps its row as wide as the others. */
const STANDS_EMPTY: ReadonlySet<string> = new Set(['TD', 'TH']);

function nodesByTag(root: StructureNode, nodes = new Map<Tag, StructureNode>()): Map<Tag, StructureNode> {
  nodes.set(root.tag, root);
  for (const child of root.children) nodesByTag(child, nodes);
  return nodes;
}

function describe(element: StructureElement, node: StructureNode): void {
  const { data } = element.dictionary;
  // An Alt on a table would be read instead of its cells; a table has a summary (ISO 32000-1, table 349).
  if (node.alt && node.role === 'Table') addAttributes(element, 'Table', { Summary: new String(node.alt) });
  else if (node.alt) data.Alt = new String(node.alt);
  // ISO 14289-1, 7.9. Padded, as the tree of identifiers is sorted by their bytes.
  if (node.role === 'Note') data.ID = new String(`note-${String(node.tag).padStart(7, '0')}`);
  if (node.scope || node.columnSpan) {
    addAttributes(element, 'Table', { Scope: node.scope, ColSpan: node.columnSpan });
  }
  if (node.numbering) addAttributes(element, 'List', { ListNumbering: node.numbering });
}

/** A place to write on paper (ISO 32000-1, table 348; Matterhorn checkpoint 24). */
function describeField(element: StructureElement, { role, description }: FormField): void {
  addAttributes(element, 'PrintField', { Role: role, Desc: new String(description) });
  element.dictionary.data.Alt ??= new String(description);
}

/** Where a figure stands on its page (ISO 32000-1, table 344). */
function describeBounds(element: StructureElement, bounds: Bounds | undefined): void {
  if (bounds) addAttributes(element, 'Layout', { Placement: 'Block', BBox: bounds });
}

function addAttributes(element: StructureElement, owner: string, attributes: object): void {
  const { data } = element.dictionary;
  data.A = [...((data.A as object[] | undefined) ?? []), { O: owner, ...attributes }];
}
