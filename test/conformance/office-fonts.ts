/** The fonts that stand for Office's, under the names that decks call them by. */

import { copyFileSync, mkdirSync, readdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { ROOT } from '../kapur.ts';

/**
 * Points fontconfig at the package's own whole faces, beside those of the system, so that LibreOffice shows Calibri,
 * Cambria, Georgia and Courier New in the faces they were measured with, also on a machine that lacks them.
 *
 * @param folder where the configuration is written
 * @returns the environment to run LibreOffice in
 */
export function officeFonts(folder: string): NodeJS.ProcessEnv {
  const fonts = path.join(folder, 'fonts');
  mkdirSync(fonts, { recursive: true });
  const built = path.join(ROOT, 'dist/fonts');
  for (const name of readdirSync(built)) {
    // The cuts have the same names as the whole faces, and no Cyrillic.
    if (name.endsWith('.ttf') && !name.endsWith('.latin.ttf')) {
      copyFileSync(path.join(built, name), path.join(fonts, name));
    }
  }
  const stands = (family: string, own: string) =>
    `<match target="pattern"><test name="family"><string>${family}</string></test><edit name="family" mode="assign" binding="strong"><string>${own}</string></edit></match>`;
  const file = path.join(folder, 'fonts.conf');
  writeFileSync(
    file,
    `<?xml version="1.0"?>
<!DOCTYPE fontconfig SYSTEM "urn:fontconfig:fonts.dtd">
<fontconfig>
<dir>${fonts}</dir>
<dir>/usr/share/fonts</dir>
<dir>/usr/local/share/fonts</dir>
<cachedir>${path.join(folder, 'font-cache')}</cachedir>
${stands('Calibri', 'Carlito')}
${stands('Cambria', 'Caladea')}
${stands('Georgia', 'Gelasio')}
${stands('Courier New', 'Cousine')}
</fontconfig>
`,
  );
  return { FONTCONFIG_FILE: file };
}
