import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  excerpt,
  formatDiagnostic,
  hasErrors,
  positionOf,
  type Span,
  spanIn,
  type Told,
} from '../../src/diagnostics/diagnostic.ts';

/** The place of the first occurrence of some words. */
function spanOf(words: string, text: string): Span {
  const start = text.indexOf(words);
  return { source: { name: 'lesson.yaml', text }, start, end: start + words.length };
}

describe('placeIn', () => {
  it('gives what lies behind the end of a text its end', () => {
    const source = { name: 'x', text: 'ab' };
    expect(spanIn(source, 1)).toEqual({ source, start: 1, end: 2 });
    expect(spanIn(source, 2)).toEqual({ source, start: 2, end: 2 });
    expect(spanIn(source, 5, 9)).toEqual({ source, start: 2, end: 2 });
    expect(spanIn(source, -1, 1)).toEqual({ source, start: 0, end: 1 });
  });
});

describe('positionOf', () => {
  it('counts lines and columns from 1', () => {
    expect(positionOf(spanOf('a', 'a\nb'))).toEqual({ line: 1, column: 1 });
    expect(positionOf(spanOf('c', 'a\n\nb c'))).toEqual({ line: 3, column: 3 });
  });

  it('gives the end of a file a place', () => {
    const source = { name: 'x', text: 'ab\n' };
    expect(positionOf({ source, start: 3, end: 3 })).toEqual({ line: 2, column: 1 });
    expect(positionOf({ source, start: 2, end: 3 })).toEqual({ line: 1, column: 3 });
  });

  it('does not count a byte-order mark, as editors do not', () => {
    expect(positionOf(spanOf('title', '\ufefftitle: x'))).toEqual({ line: 1, column: 1 });
    expect(positionOf(spanOf('y', '\ufefftitle: x\ny'))).toEqual({ line: 2, column: 1 });
  });

  it('leads back to the offset', () => {
    const lines = fc.array(fc.string({ unit: fc.constantFrom('a', ' ', '\n', 'é') }), { minLength: 1 });
    fc.assert(
      fc.property(lines, fc.nat(), (pieces, seed) => {
        const text = pieces.join('\n');
        const start = seed % (text.length + 1);
        const { line, column } = positionOf({ source: { name: 'x', text }, start, end: start });
        const before = text.split('\n').slice(0, line - 1);
        expect(before.reduce((sum, { length }) => sum + length + 1, 0) + column - 1).toBe(start);
      }),
    );
  });
});

describe('excerpt', () => {
  it('shows the line with a marker under the place', () => {
    expect(excerpt(spanOf('remdies', 'a: 1\nremdies:\nb: 2'))).toBe('2 | remdies:\n  | ^^^^^^^');
    expect(excerpt(spanOf('x', `${'\n'.repeat(11)}a: x`))).toBe('12 | a: x\n   |    ^');
  });

  it('marks only the first line of a place that goes on', () => {
    expect(excerpt(spanOf('a\nb', '- a\nb\n'))).toBe('1 | - a\n  |   ^');
  });

  it('marks one column where there is nothing to mark', () => {
    const source = { name: 'x', text: '' };
    expect(excerpt({ source, start: 0, end: 0 })).toBe('1 | \n  | ^');
    expect(excerpt({ source: { name: 'x', text: 'ab' }, start: 2, end: 2 })).toBe('1 | ab\n  |   ^');
  });

  it('leaves out the line ending of Windows', () => {
    expect(excerpt(spanOf('x', 'a: x\r\nb'))).toBe('1 | a: x\n  |    ^');
  });

  it('leaves out a byte-order mark', () => {
    expect(excerpt(spanOf('title', '\ufefftitle'))).toBe('1 | title\n  | ^^^^^');
  });

  it('gives every control character, half character and turn of direction one visible sign', () => {
    expect(excerpt(spanOf('x', '\ta\u001b[31m\u202e\ud83d x'))).toBe('1 |  a␣[31m␣␣ x\n  |           ^');
  });

  it('keeps the marker under signs that take two columns or none', () => {
    expect(excerpt(spanOf('東京', '日本: 東京 x'))).toBe('1 | 日本: 東京 x\n  |       ^^^^');
    expect(excerpt(spanOf('x', 'e\u0301 x'))).toBe('1 | e\u0301 x\n  |   ^');
  });

  it('cuts a long line to a window that holds the place', () => {
    const text = `${'a'.repeat(300)}HERE${'b'.repeat(300)}`;
    const [line = '', marker = ''] = excerpt(spanOf('HERE', text)).split('\n');
    expect(line).toHaveLength('1 | '.length + 100);
    expect(line.slice(marker.indexOf('^'), marker.lastIndexOf('^') + 1)).toBe('HERE');
  });

  it('is two lines of the same kind for any place in any text', () => {
    const texts = fc.string({ unit: 'binary', maxLength: 300 });
    fc.assert(
      fc.property(texts, fc.nat(), fc.nat(), (text, one, other) => {
        const [start = 0, end = 0] = [one % (text.length + 1), other % (text.length + 1)].sort(
          (a, b) => a - b,
        );
        expect(excerpt({ source: { name: 'x', text }, start, end })).toMatch(
          /^ *\d+ \| [^\n\p{Cc}]*\n *\| *\^+$/u,
        );
      }),
    );
  });
});

describe('formatDiagnostic', () => {
  const span = spanOf('remdies', 'remdies:\n');
  const finding: Told = {
    code: 'unknown-key',
    severity: 'error',
    message: 'Unexpected key',
    span,
    hint: '',
  };

  it('names file, line, column, severity and code, then the line, then the hint', () => {
    expect(formatDiagnostic({ ...finding, hint: 'Did you mean `remedies`?' })).toBe(
      [
        'lesson.yaml:1:1: error: Unexpected key [unknown-key]',
        '1 | remdies:',
        '  | ^^^^^^^',
        '  Did you mean `remedies`?',
      ].join('\n'),
    );
  });

  it('does without a place', () => {
    expect(
      formatDiagnostic({ code: 'no-lesson', severity: 'warning', message: 'Nothing there', hint: '' }),
    ).toBe('warning: Nothing there [no-lesson]');
  });

  it('lets no escape sequence reach the terminal', () => {
    const message = 'Unexpected \u001b[2J';
    expect(formatDiagnostic({ ...finding, message, hint: '\u0007' })).not.toMatch(/[^\P{Cc}\n]/u);
  });
});

describe('hasErrors', () => {
  it('is true for an error among warnings', () => {
    const warning: Told = { code: 'a', severity: 'warning', message: 'a', hint: '' };
    expect(hasErrors([])).toBe(false);
    expect(hasErrors([warning])).toBe(false);
    expect(hasErrors([warning, { ...warning, severity: 'error' }])).toBe(true);
  });
});
