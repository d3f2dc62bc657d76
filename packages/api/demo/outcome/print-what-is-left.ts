import { insist } from '../script-broken.js';
import type { Stage } from '../stage.js';
import { openWork, outbox } from './what-is-left.js';

/** Prints that nothing is open, or what is. */
export async function printWhatIsLeft({ staff, line }: Stage): Promise<void> {
  const { byStatus, attempts } = await outbox(staff.administrator);
  const count = (status: string): number => byStatus.get(status) ?? 0;
  const open = count('PENDING') + count('DEAD');
  const work = await openWork(staff);
  line(
    `Outbox: ${open} open (${count('CONFIRMED')} confirmed in ${attempts} attempts, ${count('CALLED_OFF')} called off).`,
  );
  line(`Work items left: ${work.length}.`);
  for (const { kind, cause, explanation } of work) line(`  ${kind} ${cause ?? ''} ${explanation}`);
  insist(open === 0, 'the outbox is not empty');
}
