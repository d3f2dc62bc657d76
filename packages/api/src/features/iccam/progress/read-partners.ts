import { pausesRecipient } from '@meldpunt/domain';
import { kysely } from '../../../platform/database/kysely.js';
import type { Tick, WorkContext } from '../../../platform/work-context.js';
import type { IccamClient } from '../client/iccam-client.js';
import type { IccamItemRow, IccamTables } from '../iccam-item.entity.js';
import { noteProgress } from './note-progress.js';
import { noteUnread } from './note-unread.js';

/**
 * Reads again what other hotlines have of ours and did not finish: those that have waited longest, so many at a time.
 * While the exchange does not answer, nothing is concluded and the same ones come next. One that alone cannot be read
 * keeps the others from nothing.
 */
export const readPartners =
  (client: IccamClient): Tick =>
  async (work) => {
    for (const item of await dueItems(work)) {
      if (work.signal.aborted) return;
      const content = await client.content(item.contentId);
      if (content.ok) await noteProgress(item, content.value, work);
      else if (pausesRecipient(content.error.class)) return;
      else await noteUnread(item, content.error, work);
    }
  };

const dueItems = ({ em, clock, rulebook }: WorkContext): Promise<readonly IccamItemRow[]> =>
  kysely<IccamTables>(em)
    .selectFrom('iccam_item')
    .selectAll()
    .where('state', '=', 'REPORTED')
    .where('nextReadingAt', '<=', clock())
    .orderBy('nextReadingAt')
    .orderBy('id')
    .limit(rulebook.exchange.itemsPerReading)
    .execute();
