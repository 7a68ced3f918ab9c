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
function checked(parts: Readonly<Record<string, string>>): string {
  const folder = temporaryFolder();
  folders.push(folder);
  mkdirSync(path.join(folder, 'templates', 'parts'), { recursive: true });
  writeFileSync(path.join(folder, 'lesson.yaml'), LESSON);
  for (const [name, text] of Object.entries(parts)) {
    writeFileSync(path.join(folder, 'templates', 'parts', `${name}.hbs`), text);
  }
  return kapur(['build', folder, '--only', 'worksheet', '--out', path.join(folder, 'out')], { cwd: folder })
    .stderr;
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
    expect(said).toMatch(/\(rendered\):\d+:\d+: error: Elements nested deeper .+ \[markup-too-deep]/);
  });

  it.each(['javascript:alert(1)', 'file:///etc/passwd', '\\\\unc\\x', 'java&#10;script:alert(1)'])(
    'links to no %s',
    (href) => {
      const said = checked({ masthead: `<p><a href="${href}">x</a></p>` });
      expect(said).toMatch(/\(rendered\):\d+:\d+: error: Unexpected value .+ \[unsafe-link]/);
    },
  );
});
