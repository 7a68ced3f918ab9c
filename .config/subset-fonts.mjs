/** Cuts the shipped faces down to the Latin script, once, when the package is built; whole faces stand beside them. */

import { copyFile, mkdir, readFile, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { create } from 'fontkit';
import subsetFont from 'subset-font';

const require = createRequire(import.meta.url);
const folder = fileURLToPath(new URL('../dist/fonts/', import.meta.url));

const FACES = {
  Caladea: {
    package: '@expo-google-fonts/caladea',
    styles: ['400Regular', '700Bold', '400Regular_Italic', '700Bold_Italic'],
  },
  Carlito: {
    package: '@expo-google-fonts/carlito',
    styles: ['400Regular', '700Bold', '400Regular_Italic', '700Bold_Italic'],
  },
  Cousine: {
    package: '@expo-google-fonts/cousine',
    styles: ['400Regular', '700Bold', '400Regular_Italic', '700Bold_Italic'],
    // Hebrew: no text should be set in a typewriter's letters because no other face has its script.
    without: [
      [0x590, 0x5ff],
      [0xfb1d, 0xfb4f],
    ],
  },
  Gelasio: {
    package: '@expo-google-fonts/gelasio',
    styles: ['400Regular', '700Bold', '400Regular_Italic', '700Bold_Italic'],
  },
};
const STYLE_NAMES = {
  '400Regular': 'Regular',
  '700Bold': 'Bold',
  '400Regular_Italic': 'Italic',
  '700Bold_Italic': 'BoldItalic',
};

/** Every Latin alphabet in use in precomposed letters, punctuation, currency, arrows and the common mathematical signs. */
const LATIN = [
  [0x20, 0x7e],
  [0xa0, 0x24f],
  [0x2b0, 0x2ff],
  [0x1e00, 0x1eff],
  [0x2000, 0x206f],
  [0x2070, 0x209f],
  [0x20a0, 0x20bf],
  [0x2100, 0x214f],
  [0x2190, 0x2199],
  [0x2200, 0x22ff],
  [0x25a0, 0x25ff],
];
/** Kerning alone: marks are shaped by the whole faces, and Office sets Calibri, Cambria and Georgia without ligatures. */
const FEATURES = ['kern'];
const text = LATIN.flatMap(([first, last]) =>
  Array.from({ length: last - first + 1 }, (_, offset) => String.fromCodePoint(first + offset)),
).join('');

/** A face without some of its characters. */
async function cut(file, without) {
  const bytes = await readFile(file);
  const isKept = (code) => !without.some(([first, last]) => code >= first && code <= last);
  const characters = create(bytes).characterSet.filter(isKept);
  return subsetFont(bytes, String.fromCodePoint(...characters), { targetFormat: 'truetype' });
}

await mkdir(folder, { recursive: true });
for (const [family, face] of Object.entries(FACES)) {
  const root = path.dirname(require.resolve(`${face.package}/package.json`));
  await copyFile(path.join(root, 'LICENSE_FONT'), path.join(folder, `${family}-LICENSE.txt`));
  for (const style of face.styles) {
    const whole = path.join(root, style, `${family}_${style}.ttf`);
    const name = `${family}-${STYLE_NAMES[style]}`;
    const latin = await subsetFont(await readFile(whole), text, {
      targetFormat: 'truetype',
      keepFeatures: FEATURES,
      noHinting: true,
    });
    await writeFile(path.join(folder, `${name}.latin.ttf`), latin);
    const kept = face.without ? await cut(whole, face.without) : await readFile(whole);
    await writeFile(path.join(folder, `${name}.ttf`), kept);
  }
}
