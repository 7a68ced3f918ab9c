/** The names under which programs of one build meet in Redis. */

/** In seconds: what nobody fetched is forgotten. */
export const KEPT = 24 * 60 * 60;

/** In bytes: Redis holds no string of over 512 MiB. */
export const LARGEST_PACKET = 256 * 2 ** 20;

/** @param program the digest of the program: another build of it makes other files */
export function queueName(program: string): string {
  return `kapur-${program.slice(0, 16)}`;
}

export function orderKey(program: string, id: string): string {
  return `${queueName(program)}:order:${id}`;
}

export function replyKey(program: string, id: string): string {
  return `${queueName(program)}:reply:${id}`;
}
