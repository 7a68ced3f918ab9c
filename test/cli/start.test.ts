import { build } from 'esbuild';
import { expect, it } from 'vitest';
import { ROOT } from '../kapur.ts';

it('loads neither schemas, YAML, fonts nor templates before it is known what is asked for', async () => {
  const { metafile } = await build({
    absWorkingDir: ROOT,
    entryPoints: ['src/cli/main.ts'],
    bundle: true,
    platform: 'node',
    format: 'esm',
    splitting: true,
    outdir: 'nowhere',
    write: false,
    metafile: true,
  });
  const loaded = new Set<string>();
  const load = (file: string) => {
    if (loaded.has(file) || !metafile.inputs[file]) return;
    loaded.add(file);
    for (const { kind, path } of metafile.inputs[file].imports) if (kind !== 'dynamic-import') load(path);
  };
  load('src/cli/main.ts');
  expect(loaded.size).toBeGreaterThan(20);
  const heavy = /^node_modules\/(zod|yaml|handlebars|fontkit)\/|^src\/(document|template|exercises|yaml)\//;
  expect([...loaded].filter((file) => heavy.test(file))).toEqual([]);
});
