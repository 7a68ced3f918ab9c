import { describe, expect, it } from 'vitest';
import { firstSentences, openingOf } from '../../src/template/opening.ts';

const LONG = `${'word '.repeat(40).trim()}.`;

describe('The first sentences', () => {
  it('are cut where none of their emphasis is', () => {
    expect(firstSentences('One. Two. Three.', 2)).toBe('One. Two.');
    expect(firstSentences('One.', 2)).toBe('One.');
    expect(firstSentences('One. **Two. Three.**', 2)).toBe('One. **Two. Three.**');
  });
});

describe('What opens a lesson', () => {
  it('is as many sentences of its context as are read at a glance', () => {
    expect(openingOf('One. Two follows it.')).toBe('One. Two follows it.');
    expect(openingOf(`One. Two. ${LONG.replace('word', 'Word')}`)).toBe('One. Two.');
  });

  it('is nothing where there is no context, or its first sentence is too long', () => {
    expect(openingOf('')).toBe('');
    expect(openingOf(LONG)).toBe('');
  });

  it('cuts no emphasis in two', () => {
    expect(openingOf(`**One. Two. ${LONG.replace('word', 'Word')}**`)).toBe('');
  });

  it('takes the point of a number or an abbreviation for no end', () => {
    expect(openingOf(`It cost 3.5 million, e.g. for pipes. ${LONG.replace('word', 'Word')}`)).toBe(
      'It cost 3.5 million, e.g. for pipes.',
    );
  });
});
