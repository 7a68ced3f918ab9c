import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { kapur, temporaryFolder } from '../kapur.ts';

const LESSON = `title: Sauberes Wasser
language: de
question: Warum ist der Fluss schmutzig?
obstacles:
  - { id: cost, title: Kosten, claim: Reinigen kostet viel., points: [Geld, Zeit] }
remedies:
  - { id: work, title: Arbeit, claim: Viele helfen mit., points: [Schule, Stadt], addresses: [cost] }
`;

let folder: string;
beforeEach(() => {
  folder = temporaryFolder();
  write('content/fluss/lesson.yaml', LESSON);
});
afterEach(() => rmSync(folder, { recursive: true }));

function write(file: string, text: string): void {
  const full = path.join(folder, file);
  mkdirSync(path.dirname(full), { recursive: true });
  writeFileSync(full, text);
}

const run = (command: string, ...options: string[]) => kapur([command, ...options], { cwd: folder });
const handout = (...options: string[]) =>
  run('build', ...options, '--only', 'handout', '--emit', 'markup').stdout;

describe('A language in a folder of one’s own templates', () => {
  it('has its labels, those of kinds and its messages in one folder', () => {
    write('school/languages/de/labels.yaml', 'handout: Lesetext\n');
    write('school/languages/de/kinds/problem-solution/labels.yaml', 'obstacle: Hindernis\n');
    write('school/languages/de/messages.yaml', 'warning: Warnung\n');
    expect(handout('--templates', 'school')).toContain('title="Lesetext: Sauberes Wasser">');
    expect(handout('--templates', 'school')).toContain('<h2>Hindernis</h2>');
    expect(run('check', '--templates', 'school').stderr).toMatch(
      /languages\/de\/labels\.yaml:1:1: Warnung: /,
    );
  });

  it('counts for one lesson where the templates lie beside it, before those of the school', () => {
    write('school/languages/de/labels.yaml', 'handout: Lesetext\nexample: Aus der Welt\n');
    write('content/fluss/templates/languages/de/labels.yaml', 'handout: Beiblatt\n');
    expect(handout('--templates', 'school')).toContain('title="Beiblatt: Sauberes Wasser">');
  });

  it.each(['labels', 'messages'])('is never left out in silence where %s lie in the old place', (file) => {
    write(`school/${file}/de.yaml`, 'handout: Lesetext\n');
    const { status, stderr } = run('build', '--templates', 'school');
    expect(status).toBe(1);
    expect(stderr).toContain(
      `school/${file}/de.yaml:1:1: error: Unexpected place of this file, expected \`school/languages/de/${file}.yaml\` [moved-file]`,
    );
    expect(stderr).toContain('Move it there: each language has a folder of its own.');
  });
});
