/** Prepares what tests share, so that none of them is skipped where that fails. */

import { beforeAll, beforeEach } from 'vitest';

/**
 * As `beforeAll`, but where it fails each test fails for the same reason: after a failed `beforeAll` they would count as
 * skipped, as where a judge is missing.
 */
export function prepare(make: () => unknown): void {
  const failures: unknown[] = [];
  beforeAll(async () => {
    try {
      await make();
    } catch (error) {
      failures.push(error);
    }
  });
  beforeEach(() => {
    if (failures.length > 0) throw failures[0];
  });
}
