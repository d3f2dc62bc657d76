import { insist } from '../script-broken.js';
import type { Stage } from '../stage.js';
import { openWork, outbox } from './what-is-left.js';

/** Prints the open work, or that there is none. */
export async function printWhatIsLeft({ staff, line }: Stage): Promise<void> {
  const handOvers = await outbox(staff.administrator);
  const having = (...statuses: readonly string[]) =>
    handOvers.filter(({ status }) => statuses.includes(status));
  const confirmed = having('CONFIRMED');
  const attempts = confirmed.reduce((sum, handOver) => sum + handOver.attempts, 0);
  const open = having('PENDING', 'DEAD');
  const work = await openWork(staff);
  line(`Outbox: ${open.length} open; ${confirmed.length} confirmed, in ${attempts} attempts.`);
  const repeats = having('CALLED_OFF').filter(({ channel }) => channel === 'NOTICE');
  line(`Called off: ${repeats.length} repeats of notices that were answered.`);
  for (const { channel, message, status } of open) line(`  ${status} ${channel} ${message}`);
  line(`Work items left: ${work.length}.`);
  for (const { kind, reason, explanation } of work) line(`  ${kind} ${reason ?? ''}: ${explanation}`);
  insist(open.length === 0, 'the outbox is not empty');
}
