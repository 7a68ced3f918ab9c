import { describe, expect, it } from 'vitest';
import type { Branch } from '../../../src/scaffold/notes/note.ts';
import { notesIn } from '../../../src/scaffold/notes/note.ts';
import { outline } from '../../../src/scaffold/notes/outline.ts';
import { readTextNotes } from '../../../src/scaffold/notes/read-text-notes.ts';

/** An outline as indented text: `#2` for headings of level 2, `-` for items, nothing for paragraphs. */
function shown(branches: readonly Branch[], indent = ''): string {
  return branches
    .map(({ note, children }) => {
      const mark = { heading: '#', item: '- ', paragraph: '', other: '? ' }[note.kind];
      const level = note.kind === 'heading' ? `${note.level} ` : '';
      return `${indent}${mark}${level}${note.text}\n${shown(children, `${indent}  `)}`;
    })
    .join('');
}

const outlined = (text: string) => shown(outline(readTextNotes(text))).trimEnd();

describe('Text notes', () => {
  it('put what is numbered in one column under one another by the kind of number', () => {
    expect(outlined('A. Hambatan\n1. Utang\na. Bunga\n- Besar\nb. Cicilan\n2. Jarak\nB. Upaya')).toBe(
      [
        '#3 Hambatan',
        '  - Utang',
        '    - Bunga',
        '      - Besar',
        '    - Cicilan',
        '  - Jarak',
        '#3 Upaya',
      ].join('\n'),
    );
  });

  it('put what is indented under what it is indented below, be it by tabs', () => {
    expect(outlined('* One\n\t* Two\n\t\t• Three\n* Four')).toBe('- One\n  - Two\n    - Three\n- Four');
  });

  it('join lines that were broken by hand', () => {
    const broken =
      'Those who live along a river want it clean, and yet many\nRivers of the north and of the south smell.';
    expect(outlined(broken)).toBe(broken.replace('\n', ' '));
    expect(outlined('- A plant that serves many villages\n  and is paid by one')).toBe(
      '- A plant that serves many villages and is paid by one',
    );
  });

  it('begin a text of its own where a short line ends and a capital follows', () => {
    expect(outlined('Subject: Geography\nClass: 8b')).toBe('Subject: Geography\nClass: 8b');
    expect(outlined('1. Utang\n   Bunga naik setiap tahun.\n2. Jarak')).toBe(
      '- Utang\n  Bunga naik setiap tahun.\n- Jarak',
    );
    expect(outlined('1. Utang\nBunga naik setiap tahun.')).toBe('- Utang\n  Bunga naik setiap tahun.');
  });

  it('know the headings of Markdown, marked or underlined', () => {
    expect(outlined('Title\n=====\n\nPart\n----\ntext\n\n### Point ###\n- item')).toBe(
      '#1 Title\n  #2 Part\n    text\n    #3 Point\n      - item',
    );
  });

  it('leave rules out, and set tables, pictures, comments and code apart', () => {
    expect(
      outlined(
        'a\n\n***\n\n| x | y |\n|---|---|\n\n![p](p.png)\n\n<!-- c -->\n\n```js\n# no heading\n```\n\nb',
      ),
    ).toBe(['a', '? | x | y |', '? ![p](p.png)', '? <!-- c -->', '? # no heading', 'b'].join('\n'));
  });

  it('return to the item that a text is indented below', () => {
    expect(outlined('1. Utang\n   a. Bunga\n   Contoh: sebuah desa\n\nSelesai.')).toBe(
      '- Utang\n  - Bunga\n  Contoh: sebuah desa\nSelesai.',
    );
  });

  it('keep the number of each line, with the line ends of any system', () => {
    const lines = (text: string) =>
      outline(readTextNotes(text))
        .flatMap(notesIn)
        .map(({ line }) => line);
    for (const end of ['\n', '\r\n', '\r']) {
      expect(lines(['# T', '', 'text', '', '- a', '- b'].join(end))).toEqual([1, 3, 5, 6]);
    }
  });
});
