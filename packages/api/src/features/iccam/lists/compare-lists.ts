import { iccamListDifference } from '@meldpunt/domain';
import { inTransaction } from '../../../platform/database/in-transaction.js';
import type { Tick, WorkContext } from '../../../platform/work-context.js';
import { openWorkItem, settleWorkItem } from '../../work-items/index.js';
import type { IccamClient, IccamListName } from '../client/iccam-client.js';
import { recordPoll, startPollIfDue } from '../list-poll.js';
import { listTables } from './list-tables.data.js';

const minutesBetween = 24 * 60;

/**
 * Compares ICCAM's reference lists with our code tables once a day. If they differ, a work item asks a person to update
 * the table. Unknown codes are always refused and never read as another code.
 */
export const compareLists =
  (client: IccamClient): Tick =>
  async (context) => {
    if (!(await startPollIfDue(context, 'LISTS', minutesBetween))) return;
    for (const name of Object.keys(listTables) as IccamListName[]) {
      const list = await client.referenceList(name);
      if (!list.ok) return recordPoll(context, 'LISTS', list.error.cause);
      const received = list.value.map(({ id }) => id);
      await noteDifference(context, name, iccamListDifference(listTables[name], received) !== null);
    }
    await recordPoll(context, 'LISTS', null);
  };

const noteDifference = (context: WorkContext, name: IccamListName, differs: boolean): Promise<void> =>
  inTransaction(context, (em) =>
    differs
      ? openWorkItem(em, context, {
          kind: 'EXCHANGE_CODE_UNKNOWN',
          cause: 'UNKNOWN_ICCAM_CODE',
          subjectKey: `ICCAM ${name}`,
          urgent: false,
        })
      : settleWorkItem(em, context, 'EXCHANGE_CODE_UNKNOWN', `ICCAM ${name}`),
  );
