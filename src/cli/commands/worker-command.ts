/** `kapur worker`: makes lessons for builds on other machines. */

import type { CommandModule } from 'yargs';
import { say } from '../../diagnostics/message.ts';
import { oneText } from '../options/one-value.ts';
import { described, openInterface } from '../terminal/interface-words.ts';

export interface WorkerArguments {
  readonly queue: string | undefined;
}

export const workerCommand: CommandModule<object, WorkerArguments> = {
  command: 'worker',
  describe: described(say`Make lessons for builds on other machines (kapur build --queue)`),
  builder: (parser) =>
    parser
      .example('$0 worker --queue redis://queue.school:6379', described(say`Waits for lessons until Ctrl+C`))
      .option('queue', {
        ...oneText('queue'),
        describe: described(
          say`Address of the Redis where lessons wait: redis://host:port, or rediss:// for TLS`,
        ),
      }),
  handler: async ({ queue }) => {
    await openInterface();
    // The other commands need nothing of it.
    const { serveLessons } = await import('../queue/serve-lessons.ts');
    await serveLessons(queue);
  },
};
