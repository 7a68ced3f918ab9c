import { execFileSync, spawnSync } from 'node:child_process';
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
  // In a namespace without a network, where the system gives one; `setpriv` then takes root away.
  const isAlone = isRoot && spawnSync('unshare', ['--net', 'setpriv', '--help']).status === 0;
  const command = [process.execPath, program, 'build'];
  const [first = '', ...rest] = isAlone
    ? [
        '/usr/bin/env',
        'unshare',
        '--net',
        'setpriv',
        `--reuid=${nobody.uid}`,
        `--regid=${nobody.gid}`,
        '--clear-groups',
        ...command,
      ]
    : command;
  const printed = execFileSync(first, rest, {
    cwd: lessons,
    env: { ...env, PATH: `${env.PATH}:/usr/sbin:/usr/bin:/sbin:/bin` },
    encoding: 'utf8',
    ...(isRoot && !isAlone && nobody),
  });
  expect(printed).toContain('out/rivers/deck.pptx');
  execFileSync('chmod', ['-R', 'u+w', path.join(folder, 'opt')]);
});

/** Images that the Dockerfile begins with, from those that the engine has or from where it fetches them. */
const bases = restOf('FROM').map((rest) => rest.replace(/ AS .*/, ''));
const answers = (engine: string, ...args: string[]) => spawnSync(engine, args).status === 0;
const ENGINE = ['docker', 'podman'].find(
  (engine) =>
    answers(engine, 'info') &&
    bases.every((base) => answers(engine, 'image', 'inspect', base) || answers(engine, 'pull', base)),
);
if (!ENGINE)
  console.warn(
    `No container engine with ${bases.join(' and ')}: the image is not built, its steps run by script. SKIPPED.`,
  );

it.skipIf(!ENGINE)('is an image that builds, and makes a lesson without network or root', () => {
  const run = (...args: string[]) =>
    execFileSync(ENGINE ?? '', args, { cwd: ROOT, encoding: 'utf8', stdio: ['ignore', 'pipe', 'pipe'] });
  const lessons = path.join(folder, 'for the image');
  mkdirSync(path.join(lessons, 'content/rivers'), { recursive: true });
  writeFileSync(path.join(lessons, 'content/rivers/lesson.yaml'), LESSON);
  chmodSync(lessons, 0o777);
  run('build', '--tag', 'kapur-test', '.');
  const held = ['--rm', '--network', 'none', '--read-only', '--volume', `${lessons}:/lessons`];
  expect(run('run', ...held, 'kapur-test', 'build')).toContain('out/rivers/deck.pptx');
  expect(existsSync(path.join(lessons, 'out/rivers/deck.pptx'))).toBe(true);
  expect(run('run', ...held, '--entrypoint', 'id', 'kapur-test', '-u').trim()).not.toBe('0');
});
