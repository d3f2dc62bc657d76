import type { HandOverCause } from '@meldpunt/domain';
import { kysely } from '../../platform/database/kysely.js';
import { inTransaction } from '../../platform/database/in-transaction.js';
import type { WorkContext } from '../../platform/work-context.js';
import { openWorkItem, settleWorkItem } from '../work-items/index.js';
import type { IccamTables } from './iccam-item.entity.js';

type Kind = 'INBOX' | 'LISTS';

/** Whether it is time to look into a list again; of several workers one is told so. */
export async function takeTurn(work: WorkContext, kind: Kind, everyMinutes: number): Promise<boolean> {
  const now = work.clock();
  const before = new Date(now.getTime() - everyMinutes * 60_000);
  const taken = await kysely<IccamTables>(work.em)
    .insertInto('iccam_visit')
    .values({ kind, triedAt: now })
    .onConflict((conflict) =>
      conflict.column('kind').doUpdateSet({ triedAt: now }).where('iccam_visit.triedAt', '<=', before),
    )
    .returning('kind')
    .executeTakeFirst();
  return taken !== undefined;
}

/** Notes what came of looking: `null` for success. A list that cannot be read for long is visible work. */
export const noteVisit = (work: WorkContext, kind: Kind, cause: HandOverCause | null): Promise<void> =>
  inTransaction(work, async (em) => {
    const now = work.clock();
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
    if (since === null) return settleWorkItem(em, work, 'PARTNER_NOT_REACHED', subjectKey);
    const failingFor = now.getTime() - since.getTime();
    if (failingFor < work.rulebook.handOvers.alarmAfterMinutes.ordinary * 60_000) return;
    await openWorkItem(em, work, { kind: 'PARTNER_NOT_REACHED', cause, subjectKey, urgent: false });
  });
