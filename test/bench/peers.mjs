/** The same slides by other programs: the words of a command each, or nothing where the program is not installed. */

import { spawnSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { parse } from 'yaml';

const runs = (...command) => spawnSync(command[0], command.slice(1)).status === 0;

/** @param folder of the lesson; its files are written to `root` */
export function peers(folder, root) {
  const lesson = parse(readFileSync(path.join(folder, 'lesson.yaml'), 'utf8'));
  const topics = [...lesson.obstacles, ...lesson.remedies];
  return { "Pandoc's pptx": pandoc(lesson, topics, root), "Typst's pdf": typst(lesson, topics, root) };
}

function pandoc({ title }, topics, root) {
  if (!runs('pandoc', '--version')) return undefined;
  const slides = topics.map(
    ({ claim, points, explanation = '' }) =>
      `## ${claim}\n\n${points.map((point) => `- ${point}`).join('\n')}\n\n::: notes\n${explanation}\n:::\n`,
  );
  const file = path.join(root, 'deck.md');
  writeFileSync(file, `---\ntitle: ${JSON.stringify(title)}\n---\n\n${slides.join('\n')}`);
  return ['pandoc', file, '-o', path.join(root, 'deck.pptx')];
}

/** Through its Python package, as Typst is in no Debian. */
function typst({ title }, topics, root) {
  if (!runs('python3', '-c', 'import typst')) return undefined;
  const escaped = (text) => text.replace(/[\\#$*_`<>@[\]~]/g, '\\$&');
  const slides = topics.map(
    ({ claim, points }) => `= ${escaped(claim)}\n${points.map((point) => `- ${escaped(point)}`).join('\n')}`,
  );
  const file = path.join(root, 'deck.typ');
  const page = '#set page(width: 33.87cm, height: 19.05cm)\n#set text(size: 24pt)\n';
  writeFileSync(
    file,
    `${page}= ${escaped(title)}\n${slides.map((slide) => `#pagebreak()\n${slide}`).join('\n')}\n`,
  );
  const program = 'import sys, typst; typst.compile(sys.argv[1], output=sys.argv[2])';
  return ['python3', '-c', program, file, path.join(root, 'deck.pdf')];
}
