import { iccamListDifference } from '@meldpunt/domain';
import { inTransaction } from '../../../platform/database/in-transaction.js';
import type { Tick, WorkContext } from '../../../platform/work-context.js';
import { openWorkItem, settleWorkItem } from '../../work-items/index.js';
import type { IccamClient, IccamListName } from '../client/iccam-client.js';
import { noteVisit, takeTurn } from '../visit.js';
import { listTables } from './list-tables.data.js';

const minutesBetween = 24 * 60;

/**
 * Compares ICCAM's reference lists with our code tables once a day. If they differ, a work item asks a person to update
 * the table. Unknown codes are always refused and never read as another code.
 */
export const compareLists =
  (client: IccamClient): Tick =>
  async (work) => {
    if (!(await takeTurn(work, 'LISTS', minutesBetween))) return;
    for (const name of Object.keys(listTables) as IccamListName[]) {
      const list = await client.referenceList(name);
      if (!list.ok) return noteVisit(work, 'LISTS', list.error.cause);
      const received = list.value.map(({ id }) => id);
      await noteDifference(work, name, iccamListDifference(listTables[name], received) !== null);
    }
    await noteVisit(work, 'LISTS', null);
  };

const noteDifference = (work: WorkContext, name: IccamListName, differs: boolean): Promise<void> =>
  inTransaction(work, (em) =>
    differs
      ? openWorkItem(em, work, {
          kind: 'EXCHANGE_CODE_UNKNOWN',
          cause: 'UNKNOWN_ICCAM_CODE',
          subjectKey: `ICCAM ${name}`,
          urgent: false,
        })
      : settleWorkItem(em, work, 'EXCHANGE_CODE_UNKNOWN', `ICCAM ${name}`),
  );
