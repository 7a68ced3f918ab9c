/** Asks python-docx, another reader of the format, what it finds in a Word file. */

import { spawnSync } from 'node:child_process';
import { canAsk } from './judge.ts';

const installed =
  canAsk('python-docx', ['python3'], 'Install Python 3 and `pip install python-docx`.') &&
  spawnSync('python3', ['-c', 'import docx']).status === 0;
if (!installed && process.env.CI) throw new Error('python-docx cannot be asked: pip install python-docx');
if (!installed) console.warn('python-docx is not installed. Its tests are SKIPPED.');

export const hasPythonDocx = installed;

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
  const { status, stdout, stderr } = spawnSync('python3', ['-c', SCRIPT, file], { encoding: 'utf8' });
  if (status !== 0) throw new Error(`python-docx could not read ${file}: ${stderr}`);
  return JSON.parse(stdout);
}
