/** Waits for lessons and makes them, one at a time, until it is asked to end. */

import { say } from '../../diagnostics/message.ts';
import { addressFault, shownAddress } from '../../queue/redis.ts';
import { serveOrders } from '../../queue/serve-orders.ts';
import { UsageError } from '../options/usage-error.ts';
import { EXIT } from '../terminal/exit-status.ts';
import { inInterface } from '../terminal/interface-words.ts';
import { interrupted } from '../terminal/interrupted.ts';
import { openTerminal } from '../terminal/terminal.ts';
import { makeOrder } from './make-order.ts';
import { programBuild } from './program-build.ts';

export async function serveLessons(address = ''): Promise<void> {
  const fault = addressFault(address);
  if (fault) throw new UsageError(fault);
  const terminal = openTerminal(false);
  const serving = await serveOrders(address, programBuild(), (order) => makeOrder(order, terminal.note));
  if ('refused' in serving) {
    terminal.alert(`kapur: ${inInterface(serving.refused)}.`);
    process.exitCode = EXIT.errors;
    return;
  }
  terminal.note(inInterface(say`Waiting for lessons at ${shownAddress(address)}; Ctrl+C ends it.`));
  await interrupted();
  await serving.close();
}
