/** A command line that asks for what is not there. */
export class UsageError extends Error {
  override readonly name = 'UsageError';
}
