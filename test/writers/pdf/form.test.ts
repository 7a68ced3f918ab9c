import { PDFCheckBox, type PDFDict, PDFDocument, PDFName, PDFRadioGroup, PDFTextField } from 'pdf-lib';
import { describe, expect, it } from 'vitest';
import type { AnswerFrame } from '../../../src/frames/frame.ts';
import type { Laid, Typing } from '../../../src/frames/page.ts';
import type { FormField } from '../../../src/frames/structure.ts';
import { writePdf } from '../../../src/writers/pdf/write-pdf.ts';
import { faces, INK } from './faces.ts';
import { box, line, node, paragraph, ruledLine, textFrame } from './frames.ts';
import { pageContents, readObjects, unmarked } from './pdf-objects.ts';
import { sheetOf } from './worksheet.ts';

const WESTERN = Array.from({ length: 128 }, (_, index) =>
  index < 32 ? '\ufffd' : String.fromCharCode(index + 128),
);
const typing: Typing = { face: 'Carlito-Regular', letters: WESTERN };
const RED = { paint: INK, width: 1 };

const answer = (tag: number, y: number, rest: Partial<AnswerFrame> = {}): AnswerFrame => ({
  kind: 'answer',
  name: `Answer ${tag}`,
  box: box(20, y, 100, 15),
  tag,
  size: 11,
  ...rest,
});
const text = (name: string, rest: Partial<FormField> = {}): FormField => ({
  role: 'tv',
  name,
  description: `For ${name}`,
  ...rest,
});

/** A page of one room for an answer a field. */
function sheet(fields: readonly FormField[], frames: Laid['pages'][0]['items'] = []): Laid {
  const items = fields.map((_, index) => answer(index + 1, 20 + index * 20));
  const nodes = fields.map((field, index) => node(index + 1, 'Form', [], { field }));
  return sheetOf([...items, ...frames], { structure: node(0, 'Document', nodes), typing });
}

const formOf = async (laid: Laid) =>
  (await PDFDocument.load(await writePdf(laid, faces, { fillable: true }))).getForm();
const tooltip = (field: { acroField: { dict: PDFDict } }) =>
  String(field.acroField.dict.get(PDFName.of('TU'))).replace(/[()]/g, '');

describe('A form', () => {
  it('has a field for each room to answer, by its name, its tooltip and its limit', async () => {
    const form = await formOf(
      sheet([text('match-1.3', { limit: 1 }), text('essay-1.1', { multiline: true })]),
    );
    const [match, essay] = form.getFields();
    if (!(match instanceof PDFTextField) || !(essay instanceof PDFTextField)) throw new Error('Two texts');
    expect([match.getName(), tooltip(match), match.getMaxLength(), match.isMultiline()]).toEqual([
      'match-1_3',
      'For match-1.3',
      1,
      false,
    ]);
    expect([essay.getName(), essay.getMaxLength(), essay.isMultiline()]).toEqual([
      'essay-1_1',
      undefined,
      true,
    ]);
    expect(essay.acroField.getWidgets()[0]?.getRectangle()).toEqual({
      x: 20,
      y: 145,
      width: 100,
      height: 15,
    });
  });

  it('gives fields of one name names of their own', async () => {
    const form = await formOf(sheet([text('a.1'), text('a_1'), text('a.1'), text('b')]));
    expect(form.getFields().map((field) => field.getName())).toEqual(['a_1', 'a_1-2', 'a_1-3', 'b']);
  });

  it('makes one group of radio buttons of what is chosen between, and check boxes of the rest', async () => {
    const option = (letter: string): FormField => ({
      role: 'rb',
      name: 'choice-1.1',
      description: `Option ${letter}`,
      choice: { option: letter, description: 'Answer 1' },
    });
    const form = await formOf(sheet([option('A'), option('B'), { ...text('tick'), role: 'cb' }]));
    const [group, tick] = form.getFields();
    if (!(group instanceof PDFRadioGroup) || !(tick instanceof PDFCheckBox))
      throw new Error('A group and a box');
    expect([group.getName(), tooltip(group), group.getOptions()]).toEqual([
      'choice-1_1',
      'Answer 1',
      ['A', 'B'],
    ]);
    const widgets = group.acroField.getWidgets();
    expect(widgets.map(({ dict }) => String(dict.get(PDFName.of('TU'))))).toEqual([
      '(Option A)',
      '(Option B)',
    ]);
    expect(group.getSelected()).toBeUndefined();
    group.select('B');
    expect(widgets.map((widget) => String(widget.getAppearanceState()))).toEqual(['/Off', '/B']);
    expect(tick.isChecked()).toBe(false);
    tick.check();
    expect(tick.isChecked()).toBe(true);
  });

  it('holds each field in its element, and what is drawn round it is no content', async () => {
    const rule = ruledLine(20, 35, 100, 1);
    const bytes = await writePdf(sheet([text('a')], [rule]), faces, { fillable: true });
    const objects = readObjects(bytes);
    const element = [...objects.values()].find(({ source }) => /\/S \/Form\b/.test(source));
    expect(element?.source).toMatch(/\/Type \/OBJR\s+\/Obj \d+ 0 R\s+\/Pg \d+ 0 R/);
    expect(element?.source).not.toMatch(/PrintField|\/Alt/);
    const [content = ''] = pageContents(objects);
    expect(content).toMatch(/\/Artifact/);
    expect(content).not.toMatch(/\/Form <</);
    expect(unmarked(content)).toEqual([]);
  });

  it('names for each field the page on which it stands', async () => {
    const field = text('a');
    const laid = sheetOf([], { structure: node(0, 'Document', [node(1, 'Form', [], { field })]), typing });
    const page = (y: number) => ({ ...laid.pages[0], width: 200, height: 200, items: [answer(1, y)] });
    const pages = [page(20), page(40)] as Laid['pages'];
    const bytes = await writePdf({ ...laid, pages }, faces, { fillable: true });
    const objects = readObjects(bytes);
    const [element] = [...objects.values()].filter(({ source }) => /\/S \/Form\b/.test(source));
    const held = [...(element?.source ?? '').matchAll(/\/Obj (\d+) 0 R\s+\/Pg (\d+) 0 R/g)];
    expect(held).toHaveLength(2);
    for (const [, widget, on] of held) {
      expect(objects.get(Number(on))?.source).toMatch(new RegExp(`/Annots \\[${widget} 0 R\\]`));
    }
    const names = (await PDFDocument.load(bytes))
      .getForm()
      .getFields()
      .map((one) => one.getName());
    expect(names).toEqual(['a', 'a-2']);
  });

  it('puts a field over a gap in a sentence, on its baseline, and a box to tick into its square', async () => {
    const common = { kind: 'blank', x: 20, above: 11, below: 3, paint: INK } as const;
    const gap = { ...common, width: 80, field: text('gap') };
    const square = {
      ...common,
      x: 120,
      width: 14,
      shape: 'box',
      field: { ...text('tick'), role: 'cb' },
    } as const;
    const frame = textFrame(box(20, 40, 160, 16), [paragraph(1, [line(50, gap, square)])]);
    const form = await formOf(sheetOf([frame], { structure: node(0, 'Document', [node(1, 'P')]), typing }));
    const [over, tick] = form.getFields().map((field) => field.acroField.getWidgets()[0]?.getRectangle());
    expect(over).toEqual({ x: 20, y: 147, width: 80, height: 14 });
    expect(tick?.width).toBeCloseTo(tick?.height ?? 0, 6);
    expect(tick?.x).toBeGreaterThan(120);
  });

  it('leaves out the rules under an answer of several lines and draws its box instead', async () => {
    const several = sheet([text('a', { multiline: true })], [ruledLine(20, 35, 100, 1)]);
    const outlined = { ...answer(1, 20), outline: { shape: 'rect', stroke: RED, padding: 3 } } as const;
    const page = { ...several.pages[0], items: [outlined, ruledLine(20, 35, 100, 1)] } as Laid['pages'][0];
    const [content = ''] = pageContents(
      readObjects(await writePdf({ ...several, pages: [page] }, faces, { fillable: true })),
    );
    expect(content.match(/^S$/gm)).toHaveLength(1);
    expect(content).toMatch(/\b17 17\b/);
  });

  it('embeds a whole face, and never asks a program to draw what is empty', async () => {
    const bytes = await writePdf(sheet([text('a')]), faces, { fillable: true });
    const source = [...readObjects(bytes).values()].map((object) => object.source).join('\n');
    expect(source).toMatch(/\/BaseFont \/Carlito(-Regular)?\n\/FirstChar 32\n\/LastChar 255/);
    expect(source).toContain('/Encoding /WinAnsiEncoding');
    expect(source).not.toContain('NeedAppearances');
    expect(source).toContain(`/Length1 ${faces.bytes('Carlito-Regular').length}`);
  });

  it('is no part of a file that is not asked to be one, or has no fields', async () => {
    const plain = await writePdf(sheet([text('a')]), faces);
    expect(Buffer.from(plain).toString('latin1')).not.toMatch(/AcroForm|Widget/);
    const empty = await writePdf(sheet([]), faces, { fillable: true });
    expect(Buffer.compare(empty, await writePdf(sheet([]), faces))).toBe(0);
  });

  it('is the same, byte for byte, each time', async () => {
    const laid = sheet([text('a'), text('b', { limit: 2 })]);
    const [one, other] = [
      await writePdf(laid, faces, { fillable: true }),
      await writePdf(laid, faces, { fillable: true }),
    ];
    expect(Buffer.compare(one, other)).toBe(0);
  });
});
