import type { HandOverCause } from '@meldpunt/domain';
import { inTransaction } from '../../platform/database/in-transaction.js';
import type { WorkContext } from '../../platform/work-context.js';
import { openWorkItem, settleWorkItem } from '../work-items/index.js';
import type { IccamTables } from './iccam.tables.js';

type Kind = 'INBOX' | 'LISTS';

/** Returns true if the list is due for a poll. Only one of several workers gets true. */
export async function startPollIfDue(
  context: WorkContext,
  kind: Kind,
  everyMinutes: number,
): Promise<boolean> {
  const now = context.clock();
  const before = new Date(now.getTime() - everyMinutes * 60_000);
  const taken = await context.em
    .getKysely<IccamTables>()
    .insertInto('iccam_visit')
    .values({ kind, tried_at: now })
    .onConflict((conflict) =>
      conflict.column('kind').doUpdateSet({ tried_at: now }).where('iccam_visit.tried_at', '<=', before),
    )
    .returning('kind')
    .executeTakeFirst();
  return taken !== undefined;
}

/** Records the result of a poll; `null` is success. If polls fail for too long, a work item is opened. */
export const recordPoll = (context: WorkContext, kind: Kind, cause: HandOverCause | null): Promise<void> =>
  inTransaction(context, async (em) => {
    const now = context.clock();
    const { failing_since: since } = await em
      .getKysely<IccamTables>()
      .updateTable('iccam_visit')
      .set(({ fn, val }) =>
        cause === null
          ? { succeeded_at: now, failing_since: null, failure_cause: null }
          : { failing_since: fn.coalesce('failing_since', val(now)), failure_cause: cause },
      )
      .where('kind', '=', kind)
      .returning('failing_since')
      .executeTakeFirstOrThrow();
    const subjectKey = `ICCAM ${kind}`;
    if (since === null) return settleWorkItem(em, context, 'PARTNER_NOT_REACHED', subjectKey);
    const failingFor = now.getTime() - since.getTime();
    if (failingFor < context.rulebook.handOvers.alarmAfterMinutes.ordinary * 60_000) return;
    await openWorkItem(em, context, { kind: 'PARTNER_NOT_REACHED', cause, subjectKey, urgent: false });
  });
