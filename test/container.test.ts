import { execFileSync } from 'node:child_process';
import {
  chmodSync,
  chownSync,
  cpSync,
  existsSync,
  mkdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import path from 'node:path';
import { afterAll, expect, it } from 'vitest';
import { LESSON } from './field/lesson-files.ts';
import { ROOT, temporaryFolder } from './kapur.ts';

const folder = temporaryFolder();
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const steps = readFileSync(path.join(ROOT, 'Dockerfile'), 'utf8')
  .split('\n')
  .flatMap((line) => {
    const [, name = '', rest = ''] = /^([A-Z]+) (.*)$/.exec(line) ?? [];
    return name ? [{ name, rest }] : [];
  });
const restOf = (name: string) => steps.filter((step) => step.name === name).map(({ rest }) => rest);

/** The folders of the image, here. */
const here = (text: string) => text.replace(/(?<=^|\s|=)\/(?=(?:src|packed|opt)\b)/g, `${folder}/`);

it('runs Kapur without root, where nothing but the results can be written', { timeout: 600_000 }, () => {
  const ignored = readFileSync(path.join(ROOT, '.dockerignore'), 'utf8').split('\n').filter(Boolean);
  const src = path.join(folder, 'src');
  for (const name of execFileSync('git', ['ls-files'], { cwd: ROOT, encoding: 'utf8' }).trim().split('\n')) {
    if (
      ignored.some((one) => name === one || name.startsWith(`${one}/`)) ||
      !existsSync(path.join(ROOT, name))
    )
      continue;
    mkdirSync(path.dirname(path.join(src, name)), { recursive: true });
    cpSync(path.join(ROOT, name), path.join(src, name));
  }
  mkdirSync(path.join(folder, 'packed'));
  for (const command of restOf('RUN')) {
    // The packages are those that are here.
    if (command.startsWith('npm ci'))
      symlinkSync(path.join(ROOT, 'node_modules'), path.join(src, 'node_modules'));
    else execFileSync('sh', ['-c', here(command)], { cwd: src, stdio: 'pipe' });
  }

  expect(restOf('USER')).toEqual(['node']);
  expect(restOf('COPY')).toContain('--from=build /opt/kapur /opt/kapur');
  // The build is left behind, as its stage is.
  rmSync(src, { recursive: true });
  const program = path.join(folder, 'opt/kapur/bin', JSON.parse(restOf('ENTRYPOINT')[0] ?? '[]')[0]);
  const lessons = path.join(folder, 'lessons');
  mkdirSync(path.join(lessons, 'content/rivers'), { recursive: true });
  writeFileSync(path.join(lessons, 'content/rivers/lesson.yaml'), LESSON);
  execFileSync('chmod', ['-R', 'a-w,a+rX', path.join(folder, 'opt')]);
  chmodSync(folder, 0o755);
  const isRoot = process.getuid?.() === 0;
  const nobody = { uid: 65_534, gid: 65_534 };
  if (isRoot) chownSync(lessons, nobody.uid, nobody.gid);
  const env = { PATH: path.dirname(process.execPath), HOME: '/nowhere', TMPDIR: '/nowhere' };
  const printed = execFileSync(process.execPath, [program, 'build'], {
    cwd: lessons,
    env,
    encoding: 'utf8',
    ...(isRoot && nobody),
  });
  expect(printed).toContain('out/rivers/deck.pptx');
  execFileSync('chmod', ['-R', 'u+w', path.join(folder, 'opt')]);
});
