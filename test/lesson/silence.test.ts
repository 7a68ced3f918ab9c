import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { WARNING_CODES } from '../../src/diagnostics/warning-codes.ts';
import { checkedText } from '../checked.ts';
import { ROOT } from '../kapur.ts';
import { read } from './reading.ts';

const LESSON = `title: Clean rivers
language: en
question: Why do rivers stay dirty?
obstacles:
  - { id: cost, title: Cost, claim: Cleaning water costs much., points: [One plant serves many, One village pays] }
  - { id: habit, title: Habit, claim: Nobody asks who did it., points: [Out of sight, Always so] }
remedies:
  - { id: sharing, title: Sharing, claim: Villages can share one plant., points: [One plant, Each pays], addresses: [cost] }
terms:
  unheard: A term of no obstacle.
`;

describe('`silence` in a lesson', () => {
  it('keeps a warning from being shown, and counts it', async () => {
    const shown = await checkedText(LESSON);
    const silent = await checkedText(`${LESSON}silence: [unused-term]\n`);
    const codes = ({ diagnostics }: typeof shown) => diagnostics.map(({ code }) => code);
    expect(codes(shown)).toEqual(['obstacle-without-remedy', 'unused-term']);
    expect(codes(silent)).toEqual(['obstacle-without-remedy']);
    expect([shown.silenced, silent.silenced]).toEqual([0, 1]);
  });

  it('takes no word that is no warning', () => {
    const { diagnostics } = read(`${LESSON}silence: [unused-trm, dangling-id]\n`);
    expect(diagnostics.map(({ code, hint }) => [code, hint])).toEqual([
      ['unknown-value', 'Did you mean `unused-term`?'],
      ['unknown-value', 'Only warnings can be silenced; an error has to be mended.'],
    ]);
  });
});

describe('The list of warnings', () => {
  it('is in order and holds each once', () => {
    expect([...WARNING_CODES]).toEqual([...new Set(WARNING_CODES)].sort());
  });

  it('names none that is no longer given', () => {
    const files = readdirSync(path.join(ROOT, 'src'), { recursive: true, encoding: 'utf8' });
    const source = files
      .filter((file) => file.endsWith('.ts') && file !== 'warning-codes.ts')
      .map((file) => readFileSync(path.join(ROOT, 'src', file), 'utf8'))
      .join('\n');
    expect(WARNING_CODES.filter((code) => !source.includes(`'${code}'`))).toEqual([]);
  });
});
