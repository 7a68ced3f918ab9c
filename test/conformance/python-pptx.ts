/** Asks python-pptx, another reader of the format, what it finds on each slide of a deck. */

import { spawnSync } from 'node:child_process';
import { canAsk } from './judge.ts';

const installed =
  canAsk('python-pptx', ['python3'], 'Install Python 3 and `pip install python-pptx`.') &&
  spawnSync('python3', ['-c', 'import pptx']).status === 0;
if (!installed && process.env.CI) throw new Error('python-pptx cannot be asked: pip install python-pptx');
if (!installed) console.warn('python-pptx is not installed. Its tests are SKIPPED.');

export const hasPythonPptx = installed;

export interface SlideSeen {
  readonly layout: string;
  readonly title: string | null;
  /** Placeholder types with their text. */
  readonly placeholders: readonly (readonly [type: string, text: string])[];
  readonly notes: readonly string[];
}

const SCRIPT = `
import json, sys
from pptx import Presentation
deck = Presentation(sys.argv[1])
def text(shape): return shape.text_frame.text if shape.has_text_frame else ''
print(json.dumps([{
  'layout': slide.slide_layout.name,
  'title': slide.shapes.title.text_frame.text if slide.shapes.title is not None else None,
  'placeholders': [[str(p.placeholder_format.type), text(p)] for p in slide.placeholders],
  'notes': [p.text for p in slide.notes_slide.notes_text_frame.paragraphs] if slide.has_notes_slide else [],
} for slide in deck.slides]))
`;

export function slidesSeen(file: string): SlideSeen[] {
  const { status, stdout, stderr } = spawnSync('python3', ['-c', SCRIPT, file], { encoding: 'utf8' });
  if (status !== 0) throw new Error(`python-pptx could not read ${file}: ${stderr}`);
  return JSON.parse(stdout);
}
