import { spawnSync } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Ran, ROOT, temporaryFolder } from '../kapur.ts';

/** The package with one folder more, as whoever adds a language has it after `npm run build`. */
const folder = temporaryFolder();
const language = path.join(folder, 'templates/languages/nl');
const english = path.join(folder, 'templates/languages/en');
const kinds = path.join(folder, 'templates/kinds');

beforeAll(async () => {
  const { compileData } = await import(path.join(ROOT, '.config/compile-data.mjs'));
  for (const name of ['dist', 'templates', 'package.json']) {
    cpSync(path.join(ROOT, name), path.join(folder, name), { recursive: true });
  }
  word('labels.yaml', textOf(english, 'labels.yaml').replace('worksheet: Worksheet', 'worksheet: Werkblad'));
  word('starter.yaml', textOf(english, 'starter.yaml').replace('name: English', 'name: Nederlands'));
  for (const kind of readdirSync(kinds)) {
    const labels = textOf(kinds, kind, 'labels/en.yaml').replace(/^obstacle: .*$/m, 'obstacle: Hindernis');
    const starter = textOf(kinds, kind, 'starter/en.yaml').replace('"Obstacle {n}"', '"Hindernis {n}"');
    word(`kinds/${kind}/labels.yaml`, labels);
    word(`kinds/${kind}/starter.yaml`, starter);
  }
  word('messages.yaml', 'warning: waarschuwing\nerror: fout\nDid you mean {0}?: Bedoelt u {0}?\n');
  word(
    'keys.yaml',
    'lesson: { title: [titel], language: [taal], obstacles: [hindernissen] }\ntopic: { addresses: [helpt-tegen] }\n',
  );
  word('prose.yaml', 'vague-links: [hier]\n');
  word(
    'roster.yaml',
    textOf(english, 'roster.yaml').replace('name: [name]', 'name: [naam]').replace('[class,', '[klas,'),
  );
  compileData(folder);
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

function textOf(...names: readonly string[]): string {
  return readFileSync(path.join(...names), 'utf8');
}

function word(file: string, text: string): void {
  const full = path.join(language, file);
  mkdirSync(path.dirname(full), { recursive: true });
  writeFileSync(full, text);
}

function run(...args: readonly string[]): Ran {
  const { status, stdout, stderr } = spawnSync(process.execPath, ['dist/kapur.cjs', ...args], {
    cwd: folder,
    encoding: 'utf8',
    env: { ...process.env, NO_COLOR: '1' },
  });
  return { status, stdout, stderr };
}

function lesson(id: string, text: string): void {
  mkdirSync(path.join(folder, 'content', id), { recursive: true });
  writeFileSync(path.join(folder, 'content', id, 'lesson.yaml'), text);
}

const LESSON = `title: Schoon water
language: nl
question: Waarom is de rivier vuil?
obstacles:
  - { id: cost, title: Kosten, claim: Schoonmaken kost veel., points: [Geld, Tijd] }
remedies:
  - { id: work, title: Werk, claim: Velen helpen mee., points: [School, Stad], addresses: [cost] }
exercises:
  - { type: essay, questions: [{ question: Wat kost schoon water?, answer: Geld en tijd., about: [cost] }] }
`;

describe('A language that is added', () => {
  it.each(readdirSync(path.join(ROOT, 'templates/kinds')))(
    'begins a lesson of the kind %s that builds, without a word of what it lacks',
    (kind) => {
      const made = run('new', `les-${kind}`, '--kind', kind, '--language', 'nl', '--yes');
      expect([made.status, made.stderr]).toEqual([0, expect.not.stringContaining('waarschuwing')]);
      const { status, stderr } = run(
        'build',
        `content/les-${kind}`,
        '--only',
        'deck',
        '--out',
        `out/${kind}`,
      );
      expect(status).toBe(0);
      expect([...stderr.matchAll(/^\S.*: waarschuwing: .*\[([\w-]+)\]$/gm)].map(([, code]) => code)).toEqual([
        'unfinished',
      ]);
      expect(existsSync(path.join(folder, `out/${kind}/les-${kind}/deck.pptx`))).toBe(true);
    },
  );

  it('stands on papers and in the texts of a new lesson', () => {
    lesson('rivier', LESSON);
    const { status, stdout, stderr } = run(
      'build',
      'content/rivier',
      '--only',
      'worksheet',
      '--emit',
      'markup',
    );
    expect([status, stderr]).toEqual([0, '']);
    expect(stdout).toContain('<sheet title="Werkblad: Schoon water"');
    run('new', 'begin', '--language', 'nl', '--yes');
    expect(textOf(folder, 'content/begin/lesson.yaml')).toContain('title: Hindernis 1');
  });

  it('is known in what authors write, and in what they are told', () => {
    lesson('slip', LESSON.replace('title: Schoon', 'titel: Schoon').replace('addresses:', 'helpt-tegen:'));
    const slip = run('check', 'content/slip').stderr;
    expect(slip).toContain('Bedoelt u `title`?');
    expect(slip).toContain('Bedoelt u `addresses`?');
    lesson('taal', LESSON.replace('language: nl', 'taal: Duits').replace('obstacles:', 'hindernissen:'));
    const taal = run('check', 'content/taal').stderr;
    expect(taal).toContain('Did you mean `language`?');
    expect(taal).toContain('Did you mean `obstacles`?');
    lesson('naam', LESSON.replace('language: nl', 'language: Duits'));
    expect(run('check', 'content/naam').stderr).toContain('Did you mean `de`?');
    lesson('link', LESSON.replace('Velen helpen mee.', '"Lees [hier](https://example.org)."'));
    expect(run('check', 'content/link').stderr).toContain('[vague-link]');
  });

  it('has the columns of class lists', () => {
    lesson('lijst', LESSON);
    writeFileSync(path.join(folder, 'klas.csv'), 'Klas,Naam\n7b,Anna\n');
    const { status, stdout } = run('build', 'content/lijst', '--roster', 'klas.csv', '--out', 'out/lijst');
    expect(status).toBe(0);
    expect(stdout).toContain('worksheet-7b.pdf');
  });
});
