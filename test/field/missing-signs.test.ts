import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { positionOf } from '../../src/diagnostics/diagnostic.ts';
import { kapur, ROOT, temporaryFolder } from '../kapur.ts';
import { buildLesson } from '../papers/build-lesson.ts';
import { lessonWith } from './lesson-files.ts';

/** Every error as `line:column message`. */
async function errorsOf(lesson: string): Promise<string[]> {
  const { diagnostics } = await buildLesson(lesson);
  return diagnostics
    .filter(({ severity }) => severity === 'error')
    .map(({ message, span }) => {
      if (!span) throw new RangeError(`Missing place of: ${message}`);
      const { line, column } = positionOf(span);
      expect(span.source.name).toBe('lesson.yaml');
      return `${line}:${column} ${message}`;
    });
}

const none = (sign: string, code: string) => `No font here can show \`${sign}\` (U+${code})`;
const script = (name: string) =>
  `Text in the script ${name}, expected Latin, Greek or Cyrillic letters: no font here has others`;

describe('A sign that no font has', () => {
  it('in the title is one error there, for all documents', async () => {
    expect(await errorsOf(lessonWith('A plant', { title: '"Rivers ★ clean"' }))).toEqual([
      `1:16 ${none('★', '2605')}`,
    ]);
  });

  it('is told at its own column, all signs at once in the order of the file', async () => {
    const lesson = lessonWith('x ∈ ℝ, A ⇌ B, ★', { explanation: 'More of ★ and ∈ and √ and ∠' });
    expect(await errorsOf(lesson)).toEqual([
      `10:11 ${none('∈', '2208')}`,
      `10:13 ${none('ℝ', '211D')}`,
      `10:18 ${none('⇌', '21CC')}`,
      `10:23 ${none('★', '2605')}`,
      `12:44 ${none('∠', '2220')}`,
    ]);
  });

  it.each(['"Rivers \\u2605 clean"', '"Rivers \\U00002605 clean"'])(
    'is found where it is escaped: %s',
    async (title) => {
      expect(await errorsOf(lessonWith('A plant', { title }))).toEqual([`1:16 ${none('★', '2605')}`]);
    },
  );

  it.each([
    ['>-', 2],
    ['|', 2],
  ])('is found in a text over several lines: %s', async (sign, down) => {
    const title = `${sign}\n  Rivers\n  ★ clean`;
    expect(await errorsOf(lessonWith('A plant', { title }))).toEqual([`${1 + down}:3 ${none('★', '2605')}`]);
  });

  it('in a label is told at the label', async () => {
    const lesson = `${lessonWith('A plant')}labels:\n  worksheet: "Paper ★"\n`;
    expect(await errorsOf(lesson)).toEqual([`38:21 ${none('★', '2605')}`]);
  });

  it('in a comment is none to be shown', async () => {
    expect(await errorsOf(`# ★\n${lessonWith('A plant', { title: 'Clean rivers # ★' })}`)).toEqual([]);
    expect(await errorsOf(`# ★\n${lessonWith('A ★ plant')}`)).toEqual([`11:11 ${none('★', '2605')}`]);
  });
});

describe('A script that no font has', () => {
  it.each([
    ['zh', '清洁的河流，一个村庄。', 'Han (Chinese)'],
    ['ja', 'きれいな川、カタカナ漢字。', 'Hiragana (Japanese)'],
    ['ja', '日本語のテスト', 'Hiragana (Japanese)'],
    ['ko', '깨끗한 강', 'Hangul (Korean)'],
    ['ar', 'الأنهار النظيفة، لماذا؟', 'Arabic'],
    ['th', 'แม่น้ำสะอาด', 'Thai'],
    ['hi', 'साफ नदियाँ।', 'Devanagari'],
    ['he', 'נהרות נקיים', 'Hebrew'],
    ['am', 'ንጹህ ወንዞች፡', 'Ethiopic'],
    ['jv', 'ꦧꦱꦗꦮ', 'Javanese'],
  ])('is one error, not one a letter: %s', async (language, text, name) => {
    const title = `"${text}"`;
    const lesson = lessonWith(`"${text}!"`, { title, language, explanation: `"${text} ${text}?"` });
    expect(await errorsOf(lesson)).toEqual([`1:9 ${script(name)}`]);
  });

  it('is told beside another', async () => {
    expect(await errorsOf(lessonWith('Peking is 北京, Moscow is Москва, Cairo is القاهرة'))).toEqual([
      `10:19 ${script('Han (Chinese)')}`,
      `10:50 ${script('Arabic')}`,
    ]);
  });
});

describe('Emoji', () => {
  it('are one error that names the first', async () => {
    const lesson = lessonWith('Good 👍🏽 or ❤️ or 🇮🇩', { explanation: '1️⃣ 👨‍👩‍👧 😀 🎉' });
    expect(await errorsOf(lesson)).toEqual([
      '10:14 Emoji (👍🏽 ❤️ 🇮🇩 1️⃣ 👨‍👩‍👧 …), expected words: no font here has emoji',
    ]);
  });
});

describe('A sign of a template, a labels file or a theme', () => {
  const own = (name: string) => readFileSync(path.join(ROOT, 'templates', name), 'utf8');
  const LABELS = own('languages/en/labels.yaml');
  const lineOf = (key: string) => LABELS.split('\n').findIndex((line) => line.startsWith(`${key}:`)) + 1;
  const sheet = (text: string) => `<sheet title="Paper">\n  <p>One ${text} two</p>\n</sheet>\n`;

  it.each([
    [
      'languages/en/labels.yaml',
      LABELS.replace('worksheet: Worksheet', 'worksheet: Paper ★'),
      `${lineOf('worksheet')}:18`,
    ],
    ['worksheet/document.hbs', sheet('★'), '2:10'],
    ['worksheet/document.hbs', sheet('&#9733;'), '2:10'],
    [
      'themes/own.yaml',
      "like: kapur\nslides:\n  styles:\n    body: { bullets: ['★', •, •, •, •] }\n",
      '4:24',
    ],
  ])('is told there, once: %s', (file, text, place) => {
    const folder = temporaryFolder();
    try {
      mkdirSync(path.join(folder, 'lesson'));
      writeFileSync(path.join(folder, 'lesson', 'lesson.yaml'), lessonWith('A plant'));
      mkdirSync(path.join(folder, 'own', path.dirname(file)), { recursive: true });
      writeFileSync(path.join(folder, 'own', file), text);
      const theme = file.startsWith('themes') ? ['--theme', `own/${file}`] : [];
      const ran = kapur(['check', 'lesson', '--templates', 'own', ...theme], { cwd: folder });
      const found = (ran.stdout + ran.stderr).split('\n').filter((line) => line.includes('[no-glyph]'));
      expect(found).toEqual([`own/${file}:${place}: error: ${none('★', '2605')} [no-glyph]`]);
    } finally {
      rmSync(folder, { recursive: true });
    }
  });
});
