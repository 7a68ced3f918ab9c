/** Asks python-pptx, another reader of the format, what it finds on each slide of a deck. */

import { pythonReader } from './python.ts';

const reader = pythonReader('python-pptx', 'pptx');

export const hasPythonPptx = reader.isInstalled;

export interface SlideSeen {
  readonly layout: string;
  /** Placeholder types and numbers that the layout offers. */
  readonly offers: readonly string[];
  readonly title: string | null;
  /** Placeholder types with their text. */
  readonly placeholders: readonly (readonly [type: string, text: string])[];
  /** The same placeholders as the layout would name them. */
  readonly fills: readonly string[];
  readonly notes: readonly string[];
}

const SCRIPT = `
import json, sys
from pptx import Presentation
def text(shape): return shape.text_frame.text if shape.has_text_frame else ''
def names(placeholders): return ['%s %d' % (p.placeholder_format.type, p.placeholder_format.idx) for p in placeholders]
print(json.dumps([[{
  'layout': slide.slide_layout.name,
  'offers': names(slide.slide_layout.placeholders),
  'title': slide.shapes.title.text_frame.text if slide.shapes.title is not None else None,
  'placeholders': [[str(p.placeholder_format.type), text(p)] for p in slide.placeholders],
  'fills': names(slide.placeholders),
  'notes': [p.text for p in slide.notes_slide.notes_text_frame.paragraphs] if slide.has_notes_slide else [],
} for slide in Presentation(file).slides] for file in sys.argv[1:]]))
`;

/** The slides of each deck, all read in one start of Python. */
export function decksSeen(files: readonly string[]): SlideSeen[][] {
  return reader.ask(SCRIPT, files) as SlideSeen[][];
}

export function slidesSeen(file: string): SlideSeen[] {
  return decksSeen([file]).flat();
}
