import { mkdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import fc from 'fast-check';
import { afterAll, describe, expect, it } from 'vitest';
import { languageWords } from '../../src/resources/language-files.ts';
import { configJsonSchema } from '../../src/workspace/config-schema.ts';
import { configCandidates } from '../../src/workspace/find-config.ts';
import { readConfig } from '../../src/workspace/read-config.ts';
import { ROOT, temporaryFolder } from '../kapur.ts';
import { told } from '../told.ts';

const folder = temporaryFolder();
afterAll(() => rmSync(folder, { recursive: true, force: true }));
const file = path.join(folder, 'kapur.yaml');
const reading = (text: string) => {
  writeFileSync(file, text);
  return readConfig(file, languageWords.keys);
};
const codes = (text: string) => reading(text).diagnostics.map(({ code }) => code);

describe('The file of a workspace', () => {
  it('has its schema beside the lessons; else: npx kapur schema --config > content/kapur.schema.json', () => {
    const written: unknown = JSON.parse(readFileSync(path.join(ROOT, 'content/kapur.schema.json'), 'utf8'));
    expect(written).toEqual(JSON.parse(JSON.stringify(configJsonSchema())));
  });

  it('reads as the guide shows it', () => {
    const shown = readFileSync(path.join(ROOT, 'docs/how-to/for-a-school.md'), 'utf8').split('```yaml\n');
    const [text = ''] = shown.find((block) => block.startsWith('school:'))?.split('```') ?? [];
    writeFileSync(path.join(folder, 'logo.svg'), '<svg/>');
    expect(reading(text).value).toMatchObject({ school: { name: 'SMA Negeri 1' }, paper: 'F4' });
  });

  it('says in a whole sentence what an empty field is for', () => {
    const hints = told(reading('paper:\n').diagnostics).map(({ hint }) => hint);
    expect(hints).toEqual(['Fill in the paper size, or delete the key.']);
  });

  it('leads to paths from the working folder', () => {
    mkdirSync(path.join(folder, 'look'), { recursive: true });
    writeFileSync(path.join(folder, 'look', 'ours.yaml'), 'name: Ours');
    const { value } = reading('out: a/b\ntheme: look/ours.yaml\ntemplates: look\n');
    expect(value).toMatchObject({
      out: path.join(folder, 'a', 'b'),
      theme: path.join(folder, 'look', 'ours.yaml'),
      templates: path.join(folder, 'look'),
    });
    expect(reading('theme: malam\n').value?.theme).toBe('malam');
  });

  it.each(['/etc', '../out', 'C:\\out', 'https://example.org/out', 'link/out', 'a/../../out'])(
    'names no path outside its folder, such as %s',
    (outside) => {
      rmSync(path.join(folder, 'link'), { force: true });
      symlinkSync('/etc', path.join(folder, 'link'));
      expect(codes(`out: '${outside}'\n`)).toEqual(['file-outside']);
      expect(codes(`templates: '${outside}'\n`)).toEqual(['file-outside']);
      expect(codes(`theme: '${outside}.yaml'\n`)).toEqual(['file-outside']);
      expect(codes(`school: { name: A, logo: '${outside}' }\n`)).toEqual(['file-outside']);
    },
  );

  it('names files that are there, and a folder of templates', () => {
    expect(
      codes('theme: gone.yaml\ntemplates: gone\nschool: { name: A, logo: gone.png }\nout: gone\n'),
    ).toEqual(Array.from({ length: 3 }, () => 'file-missing'));
    expect(codes('templates: kapur.yaml\n')).toEqual(['not-a-folder']);
  });

  it('is taken or refused with places in it, whatever it holds', () => {
    const keys = [...Object.keys(configJsonSchema().properties ?? {}), '__proto__', 'constructor'];
    const value = fc.oneof(fc.json({ maxDepth: 2 }), fc.constantFrom('A4', 'true', '[deck]', '../x', '~'));
    fc.assert(
      fc.property(fc.array(fc.tuple(fc.constantFrom(...keys), value), { maxLength: 5 }), (entries) => {
        const { value: config, diagnostics } = reading(
          entries.map(([key, said]) => `${key}: ${said}\n`).join(''),
        );
        expect(config === undefined).toBe(diagnostics.some(({ severity }) => severity === 'error'));
        for (const { span } of diagnostics) expect(span?.source.text).toBe(readFileSync(file, 'utf8'));
      }),
      { numRuns: 300 },
    );
  });
});

describe('The search for it', () => {
  const names = (...steps: string[]) => steps.map((step) => path.join(folder, step, 'kapur.yaml'));
  const lesson = { folder: path.join(folder, 'a', 'b'), root: path.join(folder, 'a') };

  it('ends at the root of the repository', () => {
    mkdirSync(path.join(folder, '.git'), { recursive: true });
    expect(configCandidates(lesson)).toEqual(names('a/b', 'a', ''));
    rmSync(path.join(folder, '.git'), { recursive: true });
  });

  it('ends at the folder that was named where there is neither a repository nor the working folder', () => {
    expect(configCandidates(lesson)).toEqual(names('a/b', 'a'));
    expect(configCandidates({ folder: lesson.folder })).toEqual(names('a/b'));
  });

  it('ends at the working folder where there is no repository', () => {
    const here = process.cwd();
    process.chdir(folder);
    try {
      expect(configCandidates({ folder: path.join('a', 'b') })).toHaveLength(3);
    } finally {
      process.chdir(here);
    }
  });
});
