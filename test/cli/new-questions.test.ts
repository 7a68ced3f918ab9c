import { readdirSync, readFileSync, rmSync } from 'node:fs';
import path from 'node:path';
import { afterAll, afterEach, describe, expect, it } from 'vitest';
import { kapur, temporaryFolder } from '../kapur.ts';
import { atTerminal, type Exchange, hasPseudoTerminal, KEYS } from './pseudo-terminal.ts';

const { enter, down, up, interrupt, erase } = KEYS;
const folder = temporaryFolder();
const asked = (exchanges: readonly Exchange[], ...args: string[]) =>
  atTerminal(['new', ...args], exchanges, folder);
const lesson = (id: string) => readFileSync(path.join(folder, 'content', id, 'lesson.yaml'), 'utf8');

afterEach(() => rmSync(path.join(folder, 'content'), { recursive: true, force: true }));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe.skipIf(!hasPseudoTerminal)('The questions of kapur new', () => {
  it('are asked in the language of the lesson, and lead to one that builds', () => {
    const { status, screen } = asked([
      ['English', `${up}${enter}`],
      ['Judul pelajaran', `Sungai bersih${enter}`],
      ['Pertanyaan yang dijawab', `Mengapa sungai tetap kotor?${enter}`],
      ['Ada berapa hambatan?', `2${enter}`],
      ['Ada berapa upaya', `4${enter}`],
    ]);
    expect(status).toBe(0);
    expect(screen).toContain(path.join('content', 'sungai-bersih', 'lesson.yaml'));
    const text = lesson('sungai-bersih');
    expect(text).toMatch(/^title: Sungai bersih$/m);
    expect(text).toMatch(/^language: id /m);
    expect(text).toMatch(/^question: Mengapa sungai tetap kotor\?/m);
    expect(text.match(/ title: Hambatan \d$/gm)).toHaveLength(2);
    expect(text.match(/ title: Upaya \d$/gm)).toHaveLength(4);
    const built = kapur(['build', '--only', 'worksheet'], { cwd: folder });
    expect(built).toMatchObject({ status: 0, stderr: expect.stringContaining('[unfinished]') });
  });

  it('take an empty answer for what they propose, and ask nothing that was said', () => {
    const { status } = asked(
      [
        ['Title', enter],
        ['How many obstacles', enter],
        ['How many remedies', enter],
      ],
      'clean-rivers',
      '--language=en',
      '--question=Why?',
    );
    expect(status).toBe(0);
    expect(lesson('clean-rivers')).toMatch(/^title: Clean rivers$/m);
    expect(lesson('clean-rivers').match(/ title: Obstacle \d$/gm)).toHaveLength(3);
  });

  it('are asked again where an answer cannot be', () => {
    const said = ['rivers', '--language=en', '--title=Rivers', '--question=Why?', '--remedies=1'];
    const { status } = asked(
      [
        ['How many obstacles', `13${enter}`],
        ['▲', `${erase}${enter}`],
      ],
      ...said,
    );
    expect(status).toBe(0);
    expect(lesson('rivers').match(/ title: Obstacle \d/gm)).toHaveLength(1);
  });

  it('take any language by its tag', () => {
    const { status } = asked(
      [
        ['English', `${down}${enter}`],
        ['BCP 47', `fr${enter}`],
      ],
      'rivers',
      '--title=Rivières',
      '--question=Pourquoi ?',
      '--obstacles=1',
      '--remedies=1',
    );
    expect(status).toBe(0);
    expect(lesson('rivers')).toMatch(/^language: fr /m);
  });

  it.each([
    ['at once', [['English', interrupt]]],
    [
      'amid an answer',
      [
        ['English', enter],
        ['Title', `Clean riv${interrupt}`],
      ],
    ],
  ] as const)('leave nothing behind when they are stopped by Ctrl+C %s', (_when, exchanges) => {
    const { status, screen } = asked(exchanges);
    expect(status).toBe(130);
    expect(screen).toContain('Nothing was written.');
    expect(readdirSync(folder)).not.toContain('content');
  });
});
