import { readdirSync, readFileSync, rmSync } from 'node:fs';
import path from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { exerciseTypes } from '../../src/exercises/registry.ts';
import { hasVerapdf, verapdf } from '../conformance/verapdf.ts';
import { kapur, ROOT, temporaryFolder } from '../kapur.ts';
import { prepare } from '../prepare.ts';

const LESSON = path.join('test', 'cases', 'kitchen-sink');
const PAPERS = ['worksheet', 'answer-key', 'guided-notes', 'cards', 'exit-tickets'] as const;
const folder = temporaryFolder();

function markupOf(paper: string): string {
  const { status, stdout, stderr } = kapur(['build', LESSON, '--emit', 'markup', '--only', paper]);
  if (status !== 0) throw new Error(stderr);
  // The code at the foot changes with the slightest word of the templates.
  return stdout.replace(/[0-9A-Z]{5}-[0-9A-Z]{5}(?= · )/, 'XXXXX-XXXXX');
}

prepare(() => {
  const { status, stderr } = kapur(['build', LESSON, '--only', PAPERS.join(), '--out', folder]);
  if (status !== 0 || stderr) throw new Error(stderr);
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe('The kitchen sink', () => {
  const { exercises } = parse(readFileSync(path.join(ROOT, LESSON, 'lesson.yaml'), 'utf8')) as {
    readonly exercises: readonly { readonly type: string }[];
  };

  it('holds one exercise of every type', () => {
    expect(exercises.map(({ type }) => type).sort()).toEqual(exerciseTypes.map(({ type }) => type).sort());
  });

  it.each(PAPERS)('makes the markup of the %s that was looked at', async (paper) => {
    await expect(markupOf(paper)).toMatchFileSnapshot(`kitchen-sink/${paper}.xml`);
  });

  it('says one time for the test on worksheet, key and blueprint', () => {
    const times = ['worksheet', 'answer-key', 'blueprint'].map(
      (paper) => /<p class="kicker">.* · (\d+ minutes)<\/p>/.exec(markupOf(paper))?.[1],
    );
    expect(times).toEqual(['62 minutes', '62 minutes', '62 minutes']);
  });

  it.each(['worksheet', 'answer-key'])('heads every exercise on the %s with its letter', (paper) => {
    const letters = [...markupOf(paper).matchAll(/<h2 id="[^"]+" icon="[^"]*" note="[^"]*">(\w+)\. /g)].map(
      ([, letter]) => letter,
    );
    expect(letters.join('')).toBe('ABCDEFGHIJKLMNOPQR');
  });

  it('has a template on worksheet and key for every kind of part', () => {
    const partials = (paper: string) =>
      ['parts', path.join(paper, 'parts')].flatMap((place) =>
        readdirSync(path.join(ROOT, 'templates', place)).map((name) => path.basename(name, '.hbs')),
      );
    const source = readFileSync(path.join(ROOT, 'src/exercises/parts.ts'), 'utf8');
    const union = /export type Part =([^;]+);/.exec(source)?.[1] ?? '';
    const kinds = [...union.matchAll(/\| (\w+)Part/g)].map(([, name = '']) =>
      name.replace(/(?<=.)[A-Z]/g, (capital) => `-${capital}`).toLowerCase(),
    );
    expect(kinds.length).toBeGreaterThan(9);
    for (const paper of ['worksheet', 'answer-key']) {
      for (const kind of kinds)
        expect([paper, partials(paper)]).toEqual([paper, expect.arrayContaining([kind])]);
    }
  });

  it.skipIf(!hasVerapdf)('makes papers that veraPDF finds accessible (PDF/UA-1)', () => {
    const files = PAPERS.map((paper) => path.join(folder, 'kitchen-sink', `${paper}.pdf`));
    for (const { file, failedChecks, messages } of verapdf(files)) {
      expect({ file, failedChecks, messages }).toEqual({ file, failedChecks: 0, messages: [] });
    }
  });
});
