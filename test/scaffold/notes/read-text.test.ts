import { describe, expect, it } from 'vitest';
import { readText } from '../../../src/scaffold/notes/read-text.ts';
import { growth, LINEAR } from '../../growth.ts';
import { shownTree } from './shown-tree.ts';

const shown = (text: string) => shownTree(readText(text)).trimEnd();

describe('Plain text', () => {
  it('puts what is numbered in one column under one another by the kind of number', () => {
    expect(shown('A. Hambatan\n1. Utang\na. Bunga\n- Besar\nb. Cicilan\n2. Jarak\nB. Upaya')).toBe(
      [
        '1 ### Hambatan',
        '2 1. Utang',
        '3   1. Bunga',
        '4     - Besar',
        '5   1. Cicilan',
        '6 1. Jarak',
        '7 ### Upaya',
      ].join('\n'),
    );
  });

  it('puts what is indented under what it is indented below, be it by tabs', () => {
    expect(shown('* One\n\t* Two\n\t\t• Three\n* Four')).toBe('1 - One\n2   - Two\n3     - Three\n4 - Four');
  });

  it('joins lines that were broken by hand', () => {
    const broken =
      'Those who live along a river want it clean, and yet many\nRivers of the north and of the south smell.';
    expect(shown(broken)).toBe(`1 ${broken.replace('\n', ' ')}`);
    expect(shown('- A plant that serves many villages\n  and is paid by one')).toBe(
      '1 - A plant that serves many villages and is paid by one',
    );
  });

  it('has one paragraph a line where lines are as long as paragraphs, as an article that was copied has', () => {
    const sentence =
      'A river gives water, fish and a place to swim to all those who live beside it, and yet it smells.';
    expect(shown(`The river\n${sentence}\n${sentence}\n“Nobody wants it so,” says one.`)).toBe(
      `1 The river\n2 ${sentence}\n3 ${sentence}\n4 “Nobody wants it so,” says one.`,
    );
    expect(shown('第一段\n第二段')).toBe('1 第一段\n2 第二段');
  });

  it('begins a text of its own where a short line ends and a capital follows', () => {
    expect(shown('Subject: Geography\nClass: 8b')).toBe('1 Subject: Geography\n2 Class: 8b');
    expect(shown('1. Utang\n   Bunga naik setiap tahun.\n2. Jarak')).toBe(
      '1 1. Utang\n2   Bunga naik setiap tahun.\n3 1. Jarak',
    );
    expect(shown('1. Utang\nBunga naik setiap tahun.')).toBe('1 1. Utang\n2   Bunga naik setiap tahun.');
  });

  it('knows the headings of Markdown, marked or underlined, with a space or without', () => {
    expect(
      shown('Title\n=====\n\nPart\n----\ntext\n\n### Point ###\n- item\n##Part\n#Title\n#tag #other'),
    ).toBe('1 # Title\n4 ## Part\n6 text\n8 ### Point\n9 - item\n10 ## Part\n11 # Title\n12 #tag #other');
  });

  it('leaves rules out, and sets tables, pictures, comments and code apart', () => {
    expect(
      shown(
        'a\n\n***\n\n| x | y |\n|---|---|\n| 1 | 2 |\n\n![p](p.png)\n\n<!-- c -->\n\n```js\n# no heading\n```\n\nb',
      ),
    ).toBe(
      [
        '1 a',
        '5 | x | y |',
        '7 | 1 | 2 |',
        '9 html: "![p](p.png)"',
        '11 html: "<!-- c -->"',
        '14 code: "# no heading"',
        '17 b',
      ].join('\n'),
    );
  });

  it('returns to the item that a text is indented below', () => {
    expect(shown('1. Utang\n   a. Bunga\n   Contoh: sebuah desa\n\nSelesai.')).toBe(
      '1 1. Utang\n2   1. Bunga\n3   Contoh: sebuah desa\n5 Selesai.',
    );
  });

  it('keeps the number of each line, with the line ends of any system', () => {
    for (const end of ['\n', '\r\n', '\r']) {
      expect(shown(['# T', '', 'text', '', '- a', '- b'].join(end))).toBe('1 # T\n3 text\n5 - a\n6 - b');
    }
  });

  it('has the marks that people type, and signs that mark nothing', () => {
    expect(shown('**Bold:** _it_ 2*3*4 snake_case_name C:\\temp [x] H~2~O')).toBe(
      '1 **Bold:** *it* 2*3*4 snake_case_name C:\\temp [x] H~2~O',
    );
  });

  it.each(['- a\n', '**', '_', '[', '| a ', '1. a\n\n', '#', '> '])(
    'work grows as the text does, on %j',
    (piece) => {
      const read = (length: number) => readText(piece.repeat(length / piece.length));
      expect(growth(read, 3000)).toBeLessThan(LINEAR);
    },
  );
});
