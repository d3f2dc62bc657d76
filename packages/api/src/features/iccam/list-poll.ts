import type { HandOverCause } from '@meldpunt/domain';
import { kysely } from '../../platform/database/kysely.js';
import { inTransaction } from '../../platform/database/in-transaction.js';
import type { WorkContext } from '../../platform/work-context.js';
import { openWorkItem, settleWorkItem } from '../work-items/index.js';
import type { IccamTables } from './iccam-item.entity.js';

type Kind = 'INBOX' | 'LISTS';

/** Returns true if the list is due for a poll. Only one of several workers gets true. */
export async function startPollIfDue(
  context: WorkContext,
  kind: Kind,
  everyMinutes: number,
): Promise<boolean> {
  const now = context.clock();
  const before = new Date(now.getTime() - everyMinutes * 60_000);
  const taken = await kysely<IccamTables>(context.em)
    .insertInto('iccam_visit')
    .values({ kind, triedAt: now })
    .onConflict((conflict) =>
      conflict.column('kind').doUpdateSet({ triedAt: now }).where('iccam_visit.triedAt', '<=', before),
    )
    .returning('kind')
    .executeTakeFirst();
  return taken !== undefined;
}

/** Records the result of a poll; `null` is success. If polls fail for too long, a work item is opened. */
export const recordPoll = (context: WorkContext, kind: Kind, cause: HandOverCause | null): Promise<void> =>
  inTransaction(context, async (em) => {
    const now = context.clock();
    const { failingSince: since } = await kysely<IccamTables>(em)
      .updateTable('iccam_visit')
      .set(({ fn, val }) =>
        cause === null
          ? { succeededAt: now, failingSince: null, failureCause: null }
          : { failingSince: fn.coalesce('failingSince', val(now)), failureCause: cause },
      )
      .where('kind', '=', kind)
      .returning('failingSince')
      .executeTakeFirstOrThrow();
    const subjectKey = `ICCAM ${kind}`;
    if (since === null) return settleWorkItem(em, context, 'PARTNER_NOT_REACHED', subjectKey);
    const failingFor = now.getTime() - since.getTime();
    if (failingFor < context.rulebook.handOvers.alarmAfterMinutes.ordinary * 60_000) return;
    await openWorkItem(em, context, { kind: 'PARTNER_NOT_REACHED', cause, subjectKey, urgent: false });
  });
