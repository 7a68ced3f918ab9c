/** The form of a file that is filled in on a screen (ISO 32000-1, 12.7), its fields where paper has lines and boxes. */

import type { Box } from '../../frames/drawing.ts';
import type { Faces, Laid } from '../../frames/page.ts';
import type { FormField } from '../../frames/structure.ts';
import { embedTyping } from './embed-typing.ts';
import type { PdfDocument, Reference, StructureElement } from './pdf-document.ts';
import { type Mark, openWidgetAppearances } from './widget-appearances.ts';

/** How a field is to look. */
export interface FieldOptions {
  /** Of typed text, pt; 0 lets the program choose the largest that fits. */
  readonly size: number;
  /** What shows that a box is chosen. */
  readonly mark: Mark;
}

export interface Form {
  /** Puts a field on the page that is drawn now, into its element. */
  readonly add: (field: FormField, box: Box, element: StructureElement, options: FieldOptions) => void;
  /** Writes the form, if there are fields. */
  readonly end: () => void;
}

/** ISO 32000-1, tables 226 and 228: bit positions from 1. */
const RADIO = 1 << 15;
const MULTILINE = 1 << 12;
const PRINT = 1 << 2;
/** A field of so few letters has them in its middle. */
const FEW = 3;
const CENTRED = 1;
const FROM_THE_RIGHT = 2;
/** The name of the font among the form's resources. */
const FONT = 'Typed';

/** pdfkit's own form fields lose tooltip, appearance and element; these are written as they are to be read. */
export function openForm(doc: PdfDocument, { info, typing }: Laid, faces: Faces): Form {
  const fields = new Map<string, Reference>();
  const choices = new Map<string, Reference>();
  const appearances = openWidgetAppearances(doc);

  const textEntries = ({ limit, multiline }: FormField, box: Box, size: number) => {
    const few = limit !== undefined && limit <= FEW;
    return {
      FT: 'Tx',
      Ff: multiline ? MULTILINE : 0,
      MaxLen: limit,
      DA: appearance(multiline ? size : 0),
      Q: few ? CENTRED : info.direction === 'rtl' ? FROM_THE_RIGHT : 0,
      AP: { N: appearances.blank(box) },
    };
  };
  const stateEntries = (state: string, box: Box, mark: Mark) => ({
    AS: 'Off',
    AP: { N: { [state]: appearances.chosen(mark, box), Off: appearances.blank(box) } },
  });

  const addField = (name: string, field: Reference) => {
    const full = freeName(name, fields);
    field.data.T = new String(full);
    fields.set(full, field);
  };
  const choiceOf = (name: string, description: string): Reference => {
    const known = choices.get(name);
    if (known) return known;
    const field = doc.ref({ FT: 'Btn', Ff: RADIO, V: 'Off', TU: new String(description), Kids: [] });
    choices.set(name, field);
    addField(name, field);
    return field;
  };
  const widgetOf = (field: FormField, box: Box, { size, mark }: FieldOptions): Reference => {
    const { x, y, width, height } = box;
    const { page } = doc;
    const bottom = page.height - y - height;
    const common = {
      Type: 'Annot',
      Subtype: 'Widget',
      P: page.dictionary,
      Rect: [x, bottom, x + width, bottom + height],
      F: PRINT,
      BS: { W: 0 },
      TU: new String(field.description),
    };
    const { choice, name } = field;
    if (choice) {
      const parent = choiceOf(name, choice.description);
      const widget = doc.ref({ ...common, Parent: parent, ...stateEntries(choice.option, box, mark) });
      (parent.data.Kids as Reference[]).push(widget);
      return widget;
    }
    const own =
      field.role === 'tv'
        ? textEntries(field, box, size)
        : { FT: 'Btn', V: 'Off', ...stateEntries('Yes', box, mark) };
    const widget = doc.ref({ ...common, ...own });
    addField(name, widget);
    return widget;
  };

  return {
    add: (field, box, element, options) => {
      const widget = widgetOf(field, box, options);
      doc.page.annotations.push(widget);
      hold(doc, element, widget);
      widget.end();
    },
    end: () => {
      if (fields.size === 0) return;
      if (!typing)
        throw new RangeError('Unexpected form fields, expected a document that says what is typed in');
      for (const choice of choices.values()) choice.end();
      const form = doc.ref({
        Fields: [...fields.values()],
        DR: { Font: { [FONT]: embedTyping(doc, typing, faces) } },
        DA: appearance(0),
      });
      doc._root.data.AcroForm = form;
      doc.endAcroForm = () => form.end();
    },
  };
}

/**
 * `match-1.3` → `match-1_3`, for a full stop would make it the field 3 of a field match-1 (ISO 32000-1, 12.7.3.2), and not
 * every program that fills in forms finds its way there. A name that is taken goes on with a number.
 */
function freeName(name: string, taken: ReadonlyMap<string, Reference>): string {
  const flat = name.replaceAll('.', '_');
  let free = flat;
  for (let count = 2; taken.has(free); count += 1) free = `${flat}-${count}`;
  return free;
}

/** ISO 32000-1, 12.7.3.3: the font, its size and black. */
function appearance(size: number): object {
  return new String(`/${FONT} ${size} Tf 0 g`);
}

/**
 * Makes a widget the content of its element (ISO 32000-1, 14.7.4.3). pdfkit would take its page to be the one on which the
 * element is written.
 */
function hold(doc: PdfDocument, { dictionary }: StructureElement, widget: Reference): void {
  const key = doc.createStructParentTreeNextKey();
  widget.data.StructParent = key;
  doc.getStructParentTree().add(key, dictionary);
  const { page } = doc;
  const end = dictionary.end;
  dictionary.end = () => {
    const kids = dictionary.data.K as object[];
    // An answer that goes on overleaf has two; the later was held last.
    kids.unshift({ Type: 'OBJR', Obj: widget, Pg: page.dictionary });
    end.call(dictionary);
  };
}
