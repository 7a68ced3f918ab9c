import { appendFileSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { filesIn, kapur, temporaryFolder } from '../kapur.ts';
import { SHORT_LESSON } from '../short-lesson.ts';

const SQUARE = (side: number) =>
  `<svg xmlns="http://www.w3.org/2000/svg" width="40" height="40"><rect width="${side}" height="9"/></svg>`;
const PICTURE = 'image: { file: plant.svg, alt: A plant }';
const UNLINKED = '  - { id: time, title: Time, claim: It takes years., points: [Years, More] }';
/** Gives cause for a warning: nothing is done about one of its obstacles. */
const LESSON = SHORT_LESSON.replace('title: Cost,', `title: Cost, ${PICTURE},`).replace(
  'remedies:',
  `${UNLINKED}\nremedies:`,
);

describe('A lesson of which nothing has changed', () => {
  const folder = temporaryFolder();
  const file = (...names: string[]) => path.join(folder, ...names);
  const build = (...words: string[]) => kapur(['build', '--only', 'deck', ...words], { cwd: folder });
  const unchanged = '2 lessons unchanged';

  beforeAll(() => {
    for (const id of ['rivers', 'lakes']) {
      mkdirSync(file('content', id), { recursive: true });
      writeFileSync(file('content', id, 'lesson.yaml'), LESSON);
      writeFileSync(file('content', id, 'plant.svg'), SQUARE(20));
    }
    writeFileSync(file('kapur.yaml'), 'author: Ms Sari\nlanguage: en\ntemplates: own\ntheme: mine.yaml\n');
    writeFileSync(file('mine.yaml'), 'name: Mine\nlike: malam\ncolours: { accent1: F7A8C4 }\n');
    mkdirSync(file('own'));
    build();
  });
  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  it('is not made again, and says the same as when it was made', () => {
    const made = build('--force');
    const before = filesIn(file('out'));
    const again = build();
    expect(made.stderr).toContain('2 lessons made');
    expect(again.stderr).toContain(unchanged);
    const findings = ({ stderr }: typeof made) => stderr.split('\n').slice(0, -2);
    expect(findings(again)).toEqual(findings(made));
    expect(findings(made).join()).toContain('warning');
    expect(again.stdout).toBe(made.stdout);
    expect(JSON.parse(build('--json').stdout)).toEqual(JSON.parse(build('--json', '--force').stdout));
    expect(filesIn(file('out'))).toEqual(before);
    expect(kapur(['build', '--only', 'deck', '--frozen'], { cwd: folder }).status).toBe(0);
  });

  const label = file('content', 'rivers', 'templates', 'languages', 'en', 'labels.yaml');
  const write = (name: string, text: string) => () => {
    mkdirSync(path.dirname(name), { recursive: true });
    writeFileSync(name, text);
  };
  const CHANGES: readonly [string, () => void, made: string][] = [
    ['the lesson', () => appendFileSync(file('content/rivers/lesson.yaml'), '\n# changed\n'), '1 of 2'],
    ['its picture', write(file('content/rivers/plant.svg'), SQUARE(30)), '1 of 2'],
    ['its own labels', write(label, 'slides: Sheets\n'), '1 of 2'],
    ['its own template', write(file('content/rivers/templates/deck/extra.hbs'), 'none'), '1 of 2'],
    ['a template of the workspace', write(file('own/deck/other.hbs'), 'none'), '2'],
    ['the words of the workspace', write(file('own/languages/en/labels.yaml'), 'slides: Sheets\n'), '2'],
    ['the theme', write(file('mine.yaml'), 'name: Mine\nlike: malam\ncolours: { accent1: 00A8C4 }\n'), '2'],
    ['the file of the workspace', () => appendFileSync(file('kapur.yaml'), 'paper: F4\n'), '2'],
    ['a result that is gone', () => rmSync(file('out/rivers/deck.pdf')), '1 of 2'],
    ['the record itself', write(file('out/rivers/.kapur.build.json'), '{"files":[["a",1]]}'), '1 of 2'],
  ];
  it.each(CHANGES)('is made again after a change of %s, once', (_, change, made) => {
    change();
    expect(build().stderr).toContain(`${made} lessons made`);
    expect(build().stderr).toContain(unchanged);
  });

  it('is made again with other options', () => {
    expect(build('--seed', '7').stderr).toContain('2 lessons made');
    expect(build('--seed', '7').stderr).toContain(unchanged);
    expect(build().stderr).toContain('2 lessons made');
  });

  it('keeps a result that was edited, and fails as it does in any build', () => {
    const deck = file('out/rivers/deck.pptx');
    const before = readFileSync(deck);
    writeFileSync(deck, Buffer.concat([before, Buffer.from('x')]));
    const { status, stderr } = build();
    expect(status).toBe(1);
    expect(stderr).toContain('[edited-file]');
    expect(stderr).toContain('1 of 2 lessons unchanged; with errors: rivers');
    expect(readFileSync(deck)).not.toEqual(before);
    writeFileSync(deck, before);
    expect(build().stderr).toContain(unchanged);
  });
});
