import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { kapur, temporaryFolder } from '../kapur.ts';

const KIND = `description: A lesson that sets facts against what many believe
groups:
  - key: myths
    topic: myth
    nouns: [myth, myths, a-myth]
    description: myths in teaching order
    topic-description: Something that many believe and that is not so
    other-words: [rumours]
  - key: facts
    topic: fact
    nouns: [fact, facts, a-fact]
    description: facts in teaching order
    topic-description: What is so, and how we know
links:
  - field: corrects
    from: facts
    to: [myths]
    required: true
    description: The ids of the myths that it corrects
    label: corrects
    inverse: corrected-by
    warning: myth-without-fact
figure: columns
`;

const LABELS = `myth: Myth
myths: Myths
a-myth: a {myth}
fact: Fact
facts: Facts
a-fact: a {fact}
corrects: Corrects
corrected-by: Corrected by
section-facts: What is so
`;

const LESSON = `kind: myth-fact
title: What we believe about vaccines
language: en
question: What is true about vaccines?
myths:
  - { id: strain, title: Too many at once, claim: Many believe that several vaccines overload a child., points: [They count the vaccines, They fear fever] }
  - { id: natural, title: Illness is better, claim: Many believe that being ill protects better., points: [It sounds natural, Nobody remembers measles] }
  - { id: gone, title: The illness is gone, claim: Many believe that measles no longer exists., points: [Few have seen it, Doctors hardly speak of it] }
facts:
  - { id: daily, title: Thousands a day, claim: A body meets thousands of germs each day., points: [Vaccines add a few, Fever passes], corrects: [strain] }
  - { id: price, title: The price of illness, claim: Measles may kill a child., points: [It weakens defences, Vaccines do not], corrects: [natural] }
  - { id: travel, title: One flight away, claim: Measles comes back where fewer are vaccinated., points: [Europe saw it, Islands did], corrects: [gone, { to: natural, because: The ill wished they had been vaccinated. }] }
exercises:
  - { type: match, from: myths, to: facts }
  - { type: concept-map }
  - { type: table, from: facts }
  - { type: classify, from: points }
  - { type: multiple-choice, from: myths, spare: [Too new to trust, Not needed in a village] }
  - { type: cause-effect, from: links }
`;

let folder: string;
beforeEach(() => {
  folder = temporaryFolder();
  write('lesson.yaml', LESSON);
  write('templates/kinds/myth-fact/kind.yaml', KIND);
  write('templates/kinds/myth-fact/labels/en.yaml', LABELS);
});
afterEach(() => rmSync(folder, { recursive: true }));

function write(file: string, text: string): void {
  const full = path.join(folder, 'vaccines', file);
  mkdirSync(path.dirname(full), { recursive: true });
  writeFileSync(full, text);
}

const run = (command: string, ...options: string[]) =>
  kapur([command, 'vaccines', ...options], { cwd: folder });

describe('A kind of one’s own, beside the lesson', () => {
  it('builds the deck and every paper', () => {
    const { status, stdout, stderr } = run('build', '--out', 'out');
    expect([status, stderr]).toEqual([0, '']);
    for (const file of ['deck.pptx', 'worksheet.pdf', 'answer-key.pdf', 'handout.pdf', 'guided-notes.pdf']) {
      expect(stdout).toContain(path.join('out', 'vaccines', file));
      expect(existsSync(path.join(folder, 'out/vaccines', file))).toBe(true);
    }
    const report = JSON.parse(readFileSync(path.join(folder, 'out/vaccines/report.json'), 'utf8'));
    expect(JSON.stringify(report)).not.toMatch(/obstacle|remed/i);
  });

  it('names its groups and links on slides and papers', () => {
    const deck = run('build', '--only', 'deck', '--emit', 'markup').stdout;
    expect(deck).toMatch(/<slide layout="topic-[a-z-]+" tone="first" [^>]*id="strain"/);
    expect(deck).toMatch(/<slide layout="topic-[a-z-]+" tone="second" section="What is so" [^>]*id="daily"/);
    expect(deck).toContain('<link from="travel" to="natural"/>');
    expect(deck).toContain('<group tone="second" head="Facts">');
    const worksheet = run('build', '--only', 'worksheet', '--emit', 'markup').stdout;
    expect(worksheet).toContain('Which myth does this sentence describe?');
    expect(worksheet).toContain('alt="Myth 1: Too many at once."');
  });

  it('is checked as the kinds of the package are, with its own warnings and other words', () => {
    write(
      'lesson.yaml',
      LESSON.replace(', corrects: [natural]', ', corrects: [strain]').replace(/gone, \{.*\}\] \}/, 'gone] }'),
    );
    expect(run('check').stderr).toContain(
      'warning: No topic under `facts` leads to `natural`, expected at least one that names it under `corrects` [myth-without-fact]',
    );
    write('lesson.yaml', LESSON.replace('myths:', 'rumours:'));
    expect(run('check').stderr).toMatch(/Unexpected key `rumours` .*\n.*\n.*\n +Did you mean `myths`\?/);
    write('lesson.yaml', LESSON.replace('corrects: [strain]', 'corrects: [stran]'));
    expect(run('check').stderr).toMatch(/\[dangling-id\]\n.*\n.*\n +Did you mean `strain`\?/);
  });

  it('says what it lacks, at its own line or at that of the lesson', () => {
    write('templates/kinds/myth-fact/labels/en.yaml', LABELS.replace(/^corrects: .*\n/m, ''));
    const lacking = run('check');
    expect([lacking.status, lacking.stderr]).toEqual([
      1,
      expect.stringContaining('lesson.yaml:1:7: error: No label for `corrects`'),
    ]);
    write('templates/kinds/myth-fact/kind.yaml', KIND.replace('from: facts', 'from: fact'));
    expect(run('build').stderr).toMatch(/kind\.yaml:16:11: error: Unexpected `fact` in `from`/);
  });
});
