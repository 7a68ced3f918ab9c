import { describe, expect, it } from 'vitest';
import { comparison, lessonOf, pointed, read } from './reading.ts';

const told = (values: string) =>
  read(comparison(values)).diagnostics.map(({ code, message }) => `${code}: ${message}`);

describe('The values of a comparison', () => {
  it('are missed where one has none', () => {
    expect(told('{ frog: wet }')).toEqual([
      'missing-value: Nothing for `toad` in `values`, expected a few words or `"-"`',
    ]);
    expect(pointed(read(comparison('{ frog: wet }')).diagnostics)).toEqual(['missing-value: { frog: wet }']);
    expect(told('{ frog: wet, toad: dry }')).toEqual([]);
  });

  it('may be a dash, which is shown as it is for nothing', () => {
    const text = comparison('{ frog: wet, toad: "-" }');
    expect(read(text).diagnostics).toEqual([]);
    expect(lessonOf(text).links.map(({ because }) => because)).toEqual(['wet', '–']);
  });

  it('name `values` where one belongs to nothing, and point at its key', () => {
    const text = comparison('{ frog: wet, tod: dry }');
    expect(told('{ frog: wet, tod: dry }')).toEqual([
      'dangling-id: Unexpected `tod` in `values`, expected the id of a topic under `subjects`',
    ]);
    expect(pointed(read(text).diagnostics)).toEqual(['dangling-id: tod']);
  });

  it('are refused once where they are a list', () => {
    expect(told('[wet, dry]')).toEqual([
      'wrong-type: Unexpected list in `values`, expected a key for each entry',
    ]);
  });
});
