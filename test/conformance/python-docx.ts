/** Asks python-docx, another reader of the format, what it finds in a Word file. */

import { pythonReader } from './python.ts';

const reader = pythonReader('python-docx', 'docx');

export const hasPythonDocx = reader.isInstalled;

export interface OutlineSeen {
  /** The words of the headings of each level, in order. */
  readonly headings: readonly (readonly string[])[];
  /** How many tables stand in the text, those within tables left out. */
  readonly tables: number;
}

const SCRIPT = `
import json, sys
from docx import Document
document = Document(sys.argv[1])
def words(level): return [p.text.strip() for p in document.paragraphs if p.style.name == 'Heading %d' % level]
print(json.dumps({'headings': [words(level) for level in (1, 2, 3)], 'tables': len(document.tables)}))
`;

export function outlineSeen(file: string): OutlineSeen {
  return reader.ask(SCRIPT, [file]) as OutlineSeen;
}
