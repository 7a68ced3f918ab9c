/** Fills in a form as a program would that a pupil uses, by pdf-lib. */

import { readFileSync, writeFileSync } from 'node:fs';
import {
  PDFBool,
  PDFCheckBox,
  PDFDict,
  PDFDocument,
  PDFHexString,
  PDFName,
  PDFRadioGroup,
  PDFRef,
  PDFTextField,
} from 'pdf-lib';

/** @param limit 0 for any number of letters */
type WordsFor = (name: string, limit: number) => string;

/** Fills every field, and has pdf-lib draw what it holds. */
export async function fillByPdfLib(file: string, filled: string, words: WordsFor): Promise<void> {
  const document = await PDFDocument.load(readFileSync(file));
  for (const field of document.getForm().getFields()) {
    if (field instanceof PDFTextField) field.setText(words(field.getName(), field.getMaxLength() ?? 0));
    else if (field instanceof PDFCheckBox) field.check();
    else if (field instanceof PDFRadioGroup) field.select(field.getOptions()[0] ?? '');
  }
  writeFileSync(filled, await document.save());
}

/** Gives every text its bare value: whoever opens the file has to draw it in the field's own font. */
export async function fillUndrawn(file: string, filled: string, words: WordsFor): Promise<void> {
  const document = await PDFDocument.load(readFileSync(file), { updateMetadata: false });
  const form = document.getForm();
  for (const field of form.getFields()) {
    if (!(field instanceof PDFTextField)) continue;
    const { dict } = field.acroField;
    dict.set(PDFName.of('V'), PDFHexString.fromText(words(field.getName(), field.getMaxLength() ?? 0)));
    dict.delete(PDFName.of('AP'));
  }
  form.acroForm.dict.set(PDFName.of('NeedAppearances'), PDFBool.True);
  writeFileSync(filled, await document.save({ updateFieldAppearances: false }));
}

/** The names of a form's fields in the order in which the structure of the file is read, and in that of its pages. */
export async function fieldOrders(
  file: string,
): Promise<{ readonly read: string[]; readonly drawn: string[] }> {
  const document = await PDFDocument.load(readFileSync(file));
  const nameOf = (widget: PDFDict): string[] => {
    if (widget.lookup(PDFName.of('Subtype')) !== PDFName.of('Widget')) return [];
    const own =
      widget.lookup(PDFName.of('T')) ?? widget.lookup(PDFName.of('Parent'), PDFDict).lookup(PDFName.of('T'));
    return own instanceof PDFHexString || own ? [String(own)] : [];
  };
  const read: string[] = [];
  const walk = (kid: unknown): void => {
    const node = kid instanceof PDFRef ? document.context.lookup(kid) : kid;
    if (!(node instanceof PDFDict)) return;
    const held = node.lookup(PDFName.of('Obj'));
    if (held instanceof PDFDict) read.push(...nameOf(held));
    const kids = node.lookup(PDFName.of('K'));
    for (const each of isArray(kids) ? kids.asArray() : [kids]) walk(each);
  };
  walk(document.catalog.lookup(PDFName.of('StructTreeRoot')));
  const drawn = document.getPages().flatMap((page) => {
    const annotations = page.node.Annots()?.asArray() ?? [];
    return annotations.flatMap((each) => nameOf(document.context.lookup(each, PDFDict)));
  });
  return { read, drawn };
}

function isArray(kids: unknown): kids is { readonly asArray: () => unknown[] } {
  return typeof kids === 'object' && kids !== null && 'asArray' in kids;
}
