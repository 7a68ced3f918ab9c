/** `manifest.json`: what Kapur wrote into a folder of results, so that it can be told from what was changed since. */

import * as z from 'zod';
import { paperRecord } from '../variants/paper-record.ts';

export const MANIFEST_FILE = 'manifest.json';

export const manifestEntry = z.object({
  name: z.string(),
  sha256: paperRecord.shape.sha256,
  /** Codes of the papers that a worksheet holds. */
  papers: z.array(z.string()).readonly().exactOptional(),
  /** Codes of the papers that a key is made for. */
  keyTo: z.array(z.string()).readonly().exactOptional(),
  /** What stood on the slides of a deck. */
  slides: z
    .array(z.object({ id: z.string(), title: z.string(), content: z.string(), shapes: z.string() }))
    .readonly()
    .exactOptional(),
});

export type ManifestEntry = z.infer<typeof manifestEntry>;

/** Every file that was written in one build or another, by its name. */
export type Manifest = ReadonlyMap<string, ManifestEntry>;

const manifestFile = z.object({ files: z.array(manifestEntry) });

/** What a file holds; nothing when it is none that Kapur wrote. */
export function readManifest(text: string): Manifest | undefined {
  try {
    const files = manifestFile.safeParse(JSON.parse(text), { jitless: true }).data?.files;
    return files && new Map(files.map((entry) => [entry.name, entry]));
  } catch {
    return undefined;
  }
}

/** The file by names, so that the order of builds does not show. */
export function writeManifest(manifest: Manifest): string {
  const files = [...manifest.values()].sort((one, other) => (one.name < other.name ? -1 : 1));
  return `${JSON.stringify({ files }, null, 2)}\n`;
}
