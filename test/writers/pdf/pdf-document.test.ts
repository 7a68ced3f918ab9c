import { describe, expect, it } from 'vitest';
import { openDocument } from '../../../src/writers/pdf/open-document.ts';
import type {
  EmbeddedFont,
  EmbeddedImage,
  MarkedContent,
  Outline,
  PdfDocument,
  Reference,
  StructureElement,
} from '../../../src/writers/pdf/pdf-document.ts';
import { faces } from './faces.ts';

/** Every member that a type of ours promises, with its `typeof`: one that is not named does not compile. */
type Members<Type> = { readonly [Key in keyof Required<Type>]: 'function' | 'object' | 'string' | 'number' };

const DOCUMENT: Members<PdfDocument> = {
  page: 'object',
  outline: 'object',
  info: 'object',
  options: 'object',
  bufferedPageRange: 'function',
  switchToPage: 'function',
  addPage: 'function',
  addContent: 'function',
  save: 'function',
  restore: 'function',
  path: 'function',
  clip: 'function',
  transform: 'function',
  moveTo: 'function',
  lineTo: 'function',
  bezierCurveTo: 'function',
  closePath: 'function',
  lineWidth: 'function',
  lineCap: 'function',
  lineJoin: 'function',
  dash: 'function',
  fill: 'function',
  stroke: 'function',
  fillColor: 'function',
  strokeColor: 'function',
  font: 'function',
  openImage: 'function',
  image: 'function',
  annotate: 'function',
  markStructureContent: 'function',
  endMarkedContent: 'function',
  struct: 'function',
  flushPages: 'function',
  push: 'function',
  addStructure: 'function',
  getStructTreeRoot: 'function',
  getStructParentTree: 'function',
  createStructParentTreeNextKey: 'function',
  appendXML: 'function',
  end: 'function',
  read: 'function',
  ref: 'function',
  _root: 'object',
  _font: 'object',
  _waiting: 'number',
  _id: 'object',
  endAcroForm: 'function',
  _addInfo: 'function',
  _finalize: 'function',
};
const PAGE: Members<PdfDocument['page']> = {
  dictionary: 'object',
  height: 'number',
  fonts: 'object',
  annotations: 'object',
  write: 'function',
};
const REFERENCE: Members<Reference> = { data: 'object', end: 'function' };
const FONT: Members<EmbeddedFont> = {
  id: 'string',
  font: 'object',
  unicode: 'object',
  widths: 'object',
  scale: 'number',
  subset: 'object',
  ref: 'function',
};
const ELEMENT: Members<StructureElement> = { dictionary: 'object', add: 'function', end: 'function' };
const CONTENT: Members<MarkedContent> = { refs: 'object' };
const OUTLINE: Members<Outline> = { dictionary: 'object', addItem: 'function' };
const IMAGE: Members<EmbeddedImage> = { label: 'string', width: 'number', height: 'number', obj: 'object' };

/** The smallest PNG: one white pixel. */
const PIXEL = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAAAAAA6fptVAAAACklEQVR4nGP4DwABAQEAG7buVgAAAABJRU5ErkJggg==',
  'base64',
);

function openedDocument(): PdfDocument {
  const doc = openDocument({
    title: 'Members',
    language: 'en',
    direction: 'ltr',
    author: '',
    subject: '',
    keywords: [],
  });
  doc.addPage({ size: [100, 100], margin: 0 });
  doc.font(faces.open('Carlito-Regular'), 'Carlito-Regular');
  return doc;
}

/** The `typeof` of each member that the type names, as pdfkit has it. */
function kindsOf<Type extends object>(value: Type, members: Members<Type>) {
  return Object.fromEntries(Object.keys(members).map((key) => [key, typeof value[key as keyof Type]]));
}

describe("pdfkit's private parts", () => {
  const doc = openedDocument();

  it('has every member that the writer stands on', () => {
    expect(kindsOf(doc, DOCUMENT)).toEqual(DOCUMENT);
    expect(kindsOf(doc.page, PAGE)).toEqual(PAGE);
    expect(kindsOf(doc._font, FONT)).toEqual(FONT);
    expect(kindsOf(doc.ref(), REFERENCE)).toEqual(REFERENCE);
    expect(kindsOf(doc.outline, OUTLINE)).toEqual(OUTLINE);
    expect(kindsOf(doc.openImage(PIXEL), IMAGE)).toEqual(IMAGE);
  });

  it('gives structure elements and marked content as the writer knows them', () => {
    const element = doc.struct('P');
    expect(kindsOf(element, ELEMENT)).toEqual(ELEMENT);
    expect(kindsOf(doc.markStructureContent('P'), CONTENT)).toEqual(CONTENT);
  });

  it('keeps what it numbers where the writer looks for it', () => {
    expect(Array.isArray(doc._root.data.Pages.data.Kids)).toBe(true);
    expect(typeof doc.getStructParentTree()._items).toBe('object');
    expect(typeof doc._font.subset.includeGlyph).toBe('function');
    expect(typeof doc.bufferedPageRange().count).toBe('number');
  });
});
