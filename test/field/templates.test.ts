import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { kapur, temporaryFolder } from '../kapur.ts';
import { LESSON } from './lesson-files.ts';

const folders: string[] = [];
afterAll(() => {
  for (const folder of folders) rmSync(folder, { recursive: true, force: true });
});

/** What is said of a lesson whose own templates folder has these parts. */
function checked(
  parts: Readonly<Record<string, string>>,
  documents: readonly string[] = ['worksheet'],
  lesson = LESSON,
): string {
  const folder = temporaryFolder();
  folders.push(folder);
  mkdirSync(path.join(folder, 'templates', 'parts'), { recursive: true });
  writeFileSync(path.join(folder, 'lesson.yaml'), lesson);
  for (const [name, text] of Object.entries(parts)) {
    writeFileSync(path.join(folder, 'templates', 'parts', `${name}.hbs`), text);
  }
  const only = documents.flatMap((name) => ['--only', name]);
  return kapur(['build', '.', ...only, '--out', 'out'], { cwd: folder }).stderr;
}

describe('A template of an author’s own', () => {
  it('ends with a finding where its parts double what they write thirty times', () => {
    const names = Array.from({ length: 31 }, (_, index) => `b${index}`);
    const bomb = names.map((name, index) => [name, index === 30 ? 'x' : `{{> b${index + 1}}}`.repeat(2)]);
    const said = checked({ masthead: '<p>{{> b0}}</p>', ...Object.fromEntries(bomb) });
    expect(said).toMatch(/templates\/parts\/b\d+\.hbs:1:1: error: The template .+ \[template-too-large]/);
  });

  it('ends with a finding where its elements are nested a thousand times', () => {
    const said = checked({ masthead: '<ul><li>'.repeat(1000) });
    expect(said).toMatch(
      /templates\/parts\/masthead\.hbs:1:157: error: Elements nested deeper .+ \[markup-too-deep]/,
    );
  });

  it.each(['javascript:alert(1)', 'file:///etc/passwd', '\\\\unc\\x', 'java&#10;script:alert(1)'])(
    'links to no %s',
    (href) => {
      const said = checked({ masthead: `<p><a href="${href}">x</a></p>` });
      expect(said).toMatch(/templates\/parts\/masthead\.hbs:1:4: error: Unexpected value .+ \[unsafe-link]/);
    },
  );

  it.each([
    ['<p>a</p>\n{{label "zzz"}}', '2:1', 'unknown-label'],
    ['<p>a</p>\n{{titel}}', '2:3', 'template-field'],
    ['<p>a</p>\n <p><a href="file:///x">y</a></p>', '2:5', 'unsafe-link'],
    ['<p>a</p>\n<foo/>', '2:1', 'unknown-element'],
    ['<p>a</p>\n<p size="9">b</p>', '2:1', 'unknown-attribute'],
    ['<p>a</p>\n<p class="zzz">b</p>', '2:1', 'unknown-name'],
    ['<p>a</p>\n<p>b', '2:1', 'markup-syntax'],
    ['<p>a</p>\n<p><strong>b</p>', '2:4', 'markup-syntax'],
    ['<p>a</p></p>', '1:9', 'markup-syntax'],
    ['<p>a & b</p>', '1:8', 'markup-syntax'],
  ])('is named with the line of %j, once for all documents that call it', (masthead, line, code) => {
    const said = checked({ masthead }, ['worksheet', 'answer-key', 'handout']);
    const errors = said.split('\n').filter((words) => / error: /.test(words));
    expect(errors.map((words) => words.replace(/ error: .*\[/, ' ['))).toEqual([
      `templates/parts/masthead.hbs:${line}: [${code}]`,
    ]);
  });
});

describe('A text that fits nowhere', () => {
  const long = 'Rivers and waters '.repeat(60).trim();

  it.each([
    ['title: T', `title: ${long}`, /^lesson\.yaml:1:8: error: This text does not fit/m],
    ['title: T', `title: T\nauthor: ${long}`, /^lesson\.yaml:2:9: error: This text does not fit/m],
    ['title: T', `title: T\naudience: ${long}`, /^lesson\.yaml:2:11: error: This text does not fit/m],
    ['question: Why?', `question: ${long}`, /^lesson\.yaml:3:11: error: This text does not fit/m],
    ['title: Cost', `title: ${long}`, /^lesson\.yaml:6:12: error: This text does not fit/m],
  ])('is named with its line in the lesson: %s', (field, instead, expected) => {
    const said = checked({}, ['deck'], LESSON.replace(field, instead));
    expect(said).toMatch(expected);
    expect(said).not.toMatch(/rendered|\.hbs/);
  });
});
