import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { afterAll, beforeEach, describe, expect, it } from 'vitest';
import { inWords } from '../../src/diagnostics/message.ts';
import { editedFile } from '../../src/workspace/edited-file.ts';
import { readManifest } from '../../src/workspace/manifest.ts';
import { filesIn, kapur, ROOT, temporaryFolder } from '../kapur.ts';
import { prepare } from '../prepare.ts';
import { SHORT_LESSON } from '../short-lesson.ts';
import { hasPythonPptx } from './python-pptx.ts';

const folder = temporaryFolder();
const results = path.join(folder, 'out/car-traffic');
const deck = path.join(results, 'deck.pptx');
const build = (...args: string[]) =>
  kapur(['build', path.join(ROOT, 'content/car-traffic'), '--only', 'deck', ...args], { cwd: folder });

/** What a teacher does in another program: Python that knows the presentation as `deck`. */
function edit(python: string): void {
  const script = `
import sys
from pptx import Presentation
from pptx.util import Pt
deck = Presentation(sys.argv[1])
${python}
deck.save(sys.argv[1])
`;
  const { status, stderr } = spawnSync('python3', ['-c', script, deck], { encoding: 'utf8' });
  if (status !== 0) throw new Error(stderr);
}

prepare(() => {
  build('--out', 'made');
});
beforeEach(() => {
  rmSync(results, { recursive: true, force: true });
  cpSync(path.join(folder, 'made/car-traffic'), results, { recursive: true });
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe.skipIf(!hasPythonPptx)('A deck that was edited in another program', () => {
  it('survives a rebuild, which names the slide; --keep leaves it and --force replaces it', () => {
    edit("deck.slides[4].shapes.title.text_frame.text = 'My own title'");
    const edited = filesIn(results);
    const { status, stderr, stdout } = build('--no-reveal');
    expect([status, stdout]).toEqual([1, '']);
    expect(stderr).toContain(
      'error: `out/car-traffic/deck.pptx` was changed by hand, expected it as Kapur wrote it: slide 5 “My own title” [edited-file]',
    );
    expect(filesIn(results)).toEqual(edited);

    const kept = build('--no-reveal', '--keep');
    expect(kept).toMatchObject({
      status: 0,
      stderr:
        'Kept out/car-traffic/deck.pptx with your changes; deck.pdf is made anew, without those to the slides\n',
    });
    expect(kept.stdout).not.toContain('deck.pptx');
    expect(kept.stdout).toContain('deck.pdf');
    expect(readFileSync(deck)).toEqual(edited.get('deck.pptx'));

    expect(build('--no-reveal', '--force')).toMatchObject({ status: 0, stderr: '' });
    const own = readFileSync(deck);
    expect(build('--no-reveal')).toMatchObject({ status: 0, stderr: '' });
    expect(readFileSync(deck)).toEqual(own);
  });

  it.each([
    ['a note', "deck.slides[2].notes_slide.notes_text_frame.text = 'Mine'", /: slide 3 “[^”]+”$/],
    ['a text box', 'deck.slides[6].shapes.add_textbox(Pt(9), Pt(9), Pt(99), Pt(9))', /: slide 7 “[^”]+”$/],
    ['a shape that was moved', 'deck.slides[3].shapes[3].left += Pt(1)', /: slide 4 “[^”]+”$/],
    [
      'two slides',
      "for at in (1, 4): deck.slides[at].shapes.title.text = 'Mine'",
      /: slide 2 “Mine”, slide 5 “Mine”$/,
    ],
    ['a new slide', 'deck.slides.add_slide(deck.slide_layouts[0])', /: new slide \d+ “”$/],
    ['a removed slide', 'ids = deck.slides._sldIdLst; ids.remove(ids[4])', /: removed slide “5 obstacles”$/],
    ['another order', 'ids = deck.slides._sldIdLst; ids.insert(1, ids[5])', /: other order of slides$/],
    ['a save without an edit', 'pass', /: its slides have the same words/],
  ])('is told by %s', (_what, python, message) => {
    edit(python);
    const manifest = readManifest(readFileSync(path.join(results, 'manifest.json'), 'utf8'));
    expect(inWords(editedFile(deck, manifest?.get('deck.pptx')).message)).toMatch(message);
  });

  it('does not keep other lessons from being made', () => {
    const lesson = path.join(folder, 'content/rivers/lesson.yaml');
    mkdirSync(path.dirname(lesson), { recursive: true });
    writeFileSync(lesson, SHORT_LESSON);
    edit("deck.slides[4].shapes.title.text_frame.text = 'My own title'");
    const { status, stdout } = build('--no-reveal', path.join(folder, 'content/rivers'));
    expect(status).toBe(1);
    expect(stdout).toContain(path.join('out', 'rivers', 'deck.pptx'));
  });
});
