import { pausesRecipient } from '@meldpunt/domain';
import { kysely } from '../../../platform/database/kysely.js';
import type { Tick, WorkContext } from '../../../platform/work-context.js';
import type { IccamClient } from '../client/iccam-client.js';
import type { IccamItemRow, IccamTables } from '../iccam-item.entity.js';
import { noteProgress } from './note-progress.js';
import { noteUnreadItem } from './note-unread.js';

/**
 * Polls the items that we reported to other hotlines and that are not finished: the longest waiting first, max.
 * `itemsPerReading`. If ICCAM is unreachable, nothing changes and the same items are next. An item that cannot be read
 * does not stop the others.
 */
export const readPartners =
  (client: IccamClient): Tick =>
  async (context) => {
    for (const item of await dueItems(context)) {
      if (context.signal.aborted) return;
      const content = await client.content(item.contentId);
      if (content.ok) await noteProgress(item, content.value, context);
      else if (pausesRecipient(content.error.class)) return;
      else await noteUnreadItem(item, content.error, context);
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
