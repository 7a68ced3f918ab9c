/** Which build of the program this is. */

import { packageDigest, programVersion } from '../../resources/resources.ts';

/** Another build makes other files, so that machines ask only those of their own. */
export function programBuild(): string {
  return packageDigest() ?? programVersion();
}
