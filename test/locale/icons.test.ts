import { describe, expect, it } from 'vitest';
import { iconsFor, nearestWords } from '../../src/locale/icon-words.ts';
import { languageWords } from '../../src/resources/language-files.ts';
import { openResources } from '../../src/resources/resources.ts';
import { iconFiles } from './icon-files.ts';

const icons = languageWords.icons();

describe('Icons', () => {
  it('are the same in every language, and each has lines', () => {
    const [english, ...others] = iconFiles();
    expect(others.length).toBeGreaterThan(0);
    for (const names of others) expect(names).toEqual(english);
    const { icon } = openResources();
    const empty = [...icons.keys()].filter((name) => (icon(name)?.length ?? 0) < 2);
    expect(empty).toEqual([]);
    expect(icons.size).toBeGreaterThan(300);
  });

  it('are found by words of each language, the likeliest first', () => {
    expect(iconsFor('hakim', icons)).toEqual(['gavel']);
    expect(iconsFor('Trust', icons)[0]).toBe('heart-handshake');
    expect(iconsFor('shield-lock', icons)[0]).toBe('shield-lock');
    expect(iconsFor('kerja sama', icons)).toContain('heart-handshake');
  });

  it('have words that are named where one was misspelled', () => {
    expect(nearestWords('sheild', icons)).toContain('shield');
    expect(nearestWords('kedaulatn', icons)).toContain('kedaulatan');
    expect(nearestWords('x'.repeat(500), icons)).toEqual([]);
  });

  it('are not found by nothing, and not by a letter within a word', () => {
    expect(iconsFor(' ', icons)).toEqual([]);
    expect(iconsFor('zq', icons)).toEqual([]);
  });
});
