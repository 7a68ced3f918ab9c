import { readdirSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { lessonFolder } from '../field/lesson-files.ts';
import { ROOT } from '../kapur.ts';
import { allKinds } from '../kinds.ts';

const { write, run } = lessonFolder();
const LANGUAGES = readdirSync(path.join(ROOT, 'templates/languages'));

describe.each(LANGUAGES)('The page for an assistant in the language %s', (language) => {
  const pageOf = (kind: string) => run('prompt', '--kind', kind, '--language', language).stdout;
  const exampleIn = (page: string) => /```yaml\n(.*?)```/s.exec(page)?.[1] ?? '';

  it('has an example of each kind that passes the check without a warning, and builds', () => {
    for (const { name } of allKinds)
      write(`content/${language}/${name}/lesson.yaml`, exampleIn(pageOf(name)));
    expect(run('check', `content/${language}`, '--strict')).toMatchObject({ status: 0 });
    expect(run('build', `content/${language}`, '--only', 'deck')).toMatchObject({ status: 0 });
  });

  it('names the groups and links of its kind, and every exercise type', () => {
    const page = pageOf('cause-effect');
    for (const field of ['causes', 'effects', 'leads-to', 'type: concept-map', 'rubric'])
      expect(page).toContain(field);
    expect(page).not.toMatch(/\{\{|obstacles` \(/);
  });

  it('shows lists of plain texts as such', () => {
    expect(pageOf('process')).toMatch(/`points: \[…\]`/);
    expect(pageOf('process')).toMatch(/`terms: \{ id: \{ name, meaning \} \}`/);
  });
});

describe('The page for an assistant', () => {
  it('is there for kinds and languages that are there', () => {
    expect(run('prompt', '--kind', 'proces')).toMatchObject({
      status: 2,
      stderr: expect.stringContaining('Did you mean process?'),
    });
    expect(run('prompt', '--language', '../en').status).toBe(2);
  });
});
