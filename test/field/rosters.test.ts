import { describe, expect, it } from 'vitest';
import { languageSources } from '../../src/resources/language-files.ts';
import { readRoster } from '../../src/variants/roster/read-roster.ts';
import { readRosterWords } from '../../src/variants/roster/roster-words.ts';

const words = readRosterWords(languageSources('roster'));
const pupils = async (bytes: Uint8Array) => {
  const list = await readRoster('class.csv', bytes, { versions: [], tier: 'core' }, words);
  expect(list.diagnostics).toEqual([]);
  return list.value?.map(({ name, className }) => `${name} ${className}`);
};

describe('Class lists found in the field', () => {
  it('reads UTF-16 with tabs, as Excel saves “Unicode text”', async () => {
    const list = '\ufeffname\tclass\r\nAna\t7b\r\nBen\t7b\r\n';
    expect(await pupils(Buffer.from(list, 'utf16le'))).toEqual(['Ana 7b', 'Ben 7b']);
  });

  it('reads a first line that names the sign between cells', async () => {
    expect(await pupils(Buffer.from('sep=;\r\nname;class\r\nAna;7b\r\n'))).toEqual(['Ana 7b']);
  });

  it('joins first and last names', async () => {
    const list = 'First name,Last name,Class\nAna,Lopez,7b\nBen,Olsen,7b\n';
    expect(await pupils(Buffer.from(list))).toEqual(['Ana Lopez 7b', 'Ben Olsen 7b']);
  });
});
