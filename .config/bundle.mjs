/** Bundles the command and the library: one process start reads one file instead of some hundred. */

import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import {
  copyFileSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { build, transform } from 'esbuild';
import Handlebars from 'handlebars';
import { parse } from 'yaml';
import { compileData } from './compile-data.mjs';
import { compileIcons, ICON_PACKAGE } from './icons.mjs';

process.chdir(fileURLToPath(new URL('..', import.meta.url)));
const { version } = JSON.parse(readFileSync('package.json', 'utf8'));

const common = {
  outdir: 'dist',
  bundle: true,
  platform: 'node',
  target: 'node20',
  minify: true,
  alias: {
    '@noble/ciphers/aes': './.config/stand-ins/ciphers.mjs',
    'brotli/decompress.js': './.config/stand-ins/brotli.mjs',
    'tiny-inflate': './.config/stand-ins/tiny-inflate.cjs',
    'cssomnom/parse': './.config/stand-ins/cssomnom.mjs',
  },
  logLevel: 'warning',
  plugins: [
    {
      name: 'templates',
      setup: (build) => build.onLoad({ filter: /template\/precompiled\.ts$/ }, precompiledTemplates),
    },
  ],
};

/** Of packages that name a licence and leave out its words. */
const WORDS = {
  '@resvg/resvg-wasm': 'node_modules/axe-core/LICENSE',
  '@cornerstonejs/codec-libjpeg-turbo-8bit': '.config/licences/codec-libjpeg-turbo-8bit.txt',
};

for (const name of readdirSync('dist'))
  if (name !== 'fonts') rmSync(path.join('dist', name), { recursive: true });

const cjs = { '.js': '.cjs' };
await build({ ...common, entryPoints: { kapur: 'src/cli/launcher.ts' }, format: 'cjs', outExtension: cjs });
const { metafile } = await bundleProgram();
await build({
  ...common,
  entryPoints: { index: 'src/index.ts' },
  format: 'esm',
  splitting: true,
  // Some dependencies are CommonJS and ask for `require`.
  banner: {
    js: "import{createRequire as createRequireOfNode}from'node:module';const require=createRequireOfNode(import.meta.url);",
  },
});
await bundlePreview();
copyFileSync('node_modules/@resvg/resvg-wasm/index_bg.wasm', 'dist/usvg.wasm');
copyFileSync(
  'node_modules/@cornerstonejs/codec-libjpeg-turbo-8bit/dist/libjpegturbowasm_decode.wasm',
  'dist/libjpeg-turbo.wasm',
);
writeFileSync('dist/THIRD-PARTY-LICENSES.txt', licences(Object.keys(metafile.inputs)));
compileData('.');
compileIcons('.');
keepBytecode();
writeFileSync('dist/digest', digest());

/** The program in chunks, so that a command loads and compiles what it needs alone. */
async function bundleProgram() {
  const built = await build({
    ...common,
    entryPoints: { program: 'src/cli/start.ts', 'build-worker': 'src/cli/commands/build-worker.ts' },
    format: 'esm',
    splitting: true,
    outdir: 'dist/program',
    chunkNames: 'program-[hash]',
    outExtension: cjs,
    define: { VERSION: JSON.stringify(version) },
    metafile: true,
    write: false,
  });
  mkdirSync('dist/program');
  // The launcher gives each chunk its `importMetaUrl`.
  for (const { path: file, text } of built.outputFiles) {
    const { code } = await transform(text, {
      format: 'cjs',
      platform: 'node',
      target: 'node20',
      minify: true,
      define: { 'import.meta.url': 'importMetaUrl' },
      supported: { 'dynamic-import': false },
    });
    writeFileSync(file, code);
  }
  return built;
}

/** What the preview's browser loads: its programs, its styles, and every font face as a family of its own. */
async function bundlePreview() {
  const page = (name) => path.join('src/preview/page', name);
  const outdir = 'dist/preview';
  await build({
    entryPoints: ['preview.ts', 'presenter.ts', 'show.ts', 'page.css'].map(page),
    outdir,
    bundle: true,
    splitting: true,
    format: 'esm',
    target: 'es2022',
    minify: true,
    logLevel: 'warning',
  });
  for (const name of ['preview.html', 'presenter.html', 'show.html', 'kapur.svg']) {
    copyFileSync(page(name), path.join(outdir, name));
  }
  writeFileSync(path.join(outdir, 'fonts.css'), fontFaces());
  writeFileSync(path.join(outdir, 'words.json'), JSON.stringify(previewWords()));
}

/** The words of the preview's page in each language that has some. */
function previewWords() {
  const files = readdirSync('templates/languages')
    .sort()
    .map((language) => [language, path.join('templates/languages', language, 'preview.yaml')])
    .filter(([, file]) => existsSync(file));
  return Object.fromEntries(files.map(([language, file]) => [language, parse(readFileSync(file, 'utf8'))]));
}

/** By the keys that pages name faces by; and `Carlito` and `Gelasio` for the preview's own words. */
function fontFaces() {
  const rule = (family, file, style = '') =>
    `@font-face{font-family:"${family}";src:url("/fonts/${file}");font-display:block${style}}\n`;
  return readdirSync('dist/fonts')
    .filter((file) => file.endsWith('.ttf'))
    .map((file) => {
      const key = file.replace(/\.ttf$/, '');
      const [family, style] = key.split('-');
      const own = `;font-weight:${style.startsWith('Bold') ? 700 : 400};font-style:${style.endsWith('Italic') ? 'italic' : 'normal'}`;
      return rule(key, file) + (file.endsWith('.latin.ttf') ? '' : rule(family, file, own));
    })
    .join('');
}

/** Every built-in template as the function that Handlebars makes of it. */
function precompiledTemplates() {
  const files = readdirSync('templates', { recursive: true })
    .filter((name) => name.endsWith('.hbs'))
    .sort();
  const entries = files.map((name) => {
    const text = readFileSync(path.join('templates', name), 'utf8');
    return `[${JSON.stringify(text)}, ${Handlebars.precompile(text, { strict: true, preventIndent: true })}]`;
  });
  return { contents: `export const precompiled = new Map([${entries.join(',\n')}]);` };
}

/** The licence texts of everything that went into the bundle, and where its source is to be had. */
function licences(inputs) {
  const packages = new Set(
    inputs.flatMap((input) => /^(.*node_modules\/(?:@[^/]+\/)?[^/]+)\//.exec(input)?.[1] ?? []),
  ).add(ICON_PACKAGE);
  return [...packages]
    .sort()
    .map((folder) => {
      const about = JSON.parse(readFileSync(path.join(folder, 'package.json'), 'utf8'));
      const own = readdirSync(folder).find((name) => /^licen[cs]e/i.test(name));
      const file = own ? path.join(folder, own) : WORDS[about.name];
      const text = file ? readFileSync(file, 'utf8').trim() : `Licence: ${about.license}`;
      const source =
        about.license === 'MPL-2.0' ? `Source: ${about.repository.url ?? about.repository}\n\n` : '';
      return `${about.name} ${about.version} (${about.license})\n\n${source}${text}\n`;
    })
    .join(`\n${'-'.repeat(80)}\n\n`);
}

/** Of all that was made here, but for the bytecode, which follows from the rest. */
function digest() {
  const files = readdirSync('dist', { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && !entry.name.endsWith('.cache'))
    .map((entry) => path.join(entry.parentPath, entry.name))
    .sort();
  const sum = createHash('sha256');
  for (const file of files) sum.update(`${file} ${statSync(file).size}\n`).update(readFileSync(file));
  return sum.digest('hex');
}

/** Runs the program once over two lessons that use most of it, and keeps the bytecode of all that was called. */
function keepBytecode() {
  const out = mkdtempSync(path.join(os.tmpdir(), 'kapur-bytecode-'));
  // Where an image is built, there are no tests.
  const lessons = ['content/keamanan-negara', 'test/cases/kitchen-sink'].filter((folder) =>
    existsSync(folder),
  );
  const keep = `
    const { launch, keepCaches } = require('./dist/kapur.cjs');
    process.argv = [process.argv[0], 'kapur', 'build', '--quiet', '--jobs', '1', '--out', ${JSON.stringify(out)}, ...${JSON.stringify(lessons)}];
    process.on('exit', keepCaches);
    launch();
  `;
  const { status } = spawnSync(process.execPath, ['--eval', keep], { stdio: 'ignore' });
  rmSync(out, { recursive: true, force: true });
  // 1: a lesson that its author is changing has errors, which the build of the lessons will tell.
  if (status !== 0 && status !== 1) throw new Error(`No bytecode was kept: status ${status}`);
}
