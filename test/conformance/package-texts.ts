/** The parts of an Office file as they are written. */

import { readFileSync } from 'node:fs';
import { strFromU8, unzipSync } from 'fflate';

export interface PackageTexts {
  readonly names: readonly string[];
  readonly text: (part: string) => string;
}

export function packageTexts(file: string): PackageTexts {
  const parts = unzipSync(readFileSync(file));
  return {
    names: Object.keys(parts),
    text: (part) => {
      const bytes = parts[part];
      if (!bytes) throw new Error(`No part ${part} in ${file}`);
      return strFromU8(bytes);
    },
  };
}
