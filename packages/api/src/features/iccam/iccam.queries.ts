import type { CountryCode, IccamAction, IccamItemState, IccamOrigin } from '@meldpunt/domain';
import { sql } from 'kysely';
import type { RequestContext } from '../../platform/context.js';
import { kysely } from '../../platform/database/kysely.js';
import { manyByKey, type LoaderDefinition } from '../../platform/graphql/loaders.js';
import type { IccamItemType, IccamStatusType } from './iccam.type.js';

interface Row {
  readonly caseId: string;
  readonly contentItemId: string;
  readonly reportId: number;
  readonly contentId: number;
  readonly origin: IccamOrigin;
  readonly state: IccamItemState;
  readonly assignedCountry: CountryCode | null;
  readonly assignedAt: Date;
  readonly receivedAt: Date | null;
  readonly reportingHotline: number | null;
  readonly readAt: Date | null;
  readonly actions: readonly { action: IccamAction; origin: IccamOrigin; doneAt: string }[];
}

const iccamItemsBy =
  (column: 'caseId' | 'contentItemId'): LoaderDefinition<string, readonly IccamItemType[]> =>
  async (ids, { em }) => {
    const { rows } = await sql<Row>`
      select item.*, coalesce((
        select jsonb_agg(jsonb_build_object('action', action, 'origin', origin, 'doneAt', done_at) order by sequence)
        from iccam_action where iccam_item_id = item.id
      ), '[]') as actions
      from iccam_item as item where item.${sql.ref(column)} = any (${ids}) order by item.content_id
    `.execute(kysely(em));
    return manyByKey(ids, rows, (row) => row[column]).map((found) => found.map(presentItem));
  };

export const iccamItemsOfCase = iccamItemsBy('caseId');
export const iccamItemsOfItem = iccamItemsBy('contentItemId');

const presentItem = (row: Row): IccamItemType => ({
  reportId: row.reportId,
  contentId: row.contentId,
  origin: row.origin,
  state: row.state,
  assignedCountry: row.assignedCountry,
  assignedAt: row.assignedAt,
  receivedAt: row.receivedAt,
  reportingHotline: row.reportingHotline,
  readAt: row.readAt,
  actions: row.actions.map(({ doneAt, ...action }) => ({ ...action, doneAt: new Date(doneAt) })),
});

/** The status of the connection to ICCAM, in counts only; no case data. */
export async function iccamStatus(
  { em }: Pick<RequestContext, 'em'>,
  isConfigured: boolean,
): Promise<IccamStatusType> {
  const { rows } = await sql<Omit<IccamStatusType, 'isConfigured'>>`
    select
      greatest((select max(ended_at) from hand_over_fact where channel = 'ICCAM' and status = 'CONFIRMED'),
        (select max(read_at) from iccam_item), (select max(succeeded_at) from iccam_visit)) as "lastSuccessAt",
      (select failing_since from iccam_visit where kind = 'INBOX') as "failingSince",
      (select failure_cause from iccam_visit where kind = 'INBOX') as "failureCause",
      (select count(*) from hand_over_fact where channel = 'ICCAM' and status = 'PENDING')::int as waiting,
      (select count(*) from hand_over_fact where channel = 'ICCAM' and status = 'DEAD')::int as stopped,
      (select count(*) from iccam_item where state = 'REPORTED')::int as "withPartners",
      (select count(*) from iccam_item where state in ('IMPORTED', 'CLAIMED'))::int as "inOurHands",
      array(
        select content_id from iccam_item where state = 'UNREADABLE'
        union select substring(subject_key from '^ICCAM CONTENT (\\d+)$')::int from work_item_fact
          where kind = 'EXCHANGE_ITEM_UNREADABLE' and settled_at is null and subject_key like 'ICCAM CONTENT %'
        order by 1 desc limit 100
      ) as unreadable
  `.execute(kysely(em));
  const [counts] = rows;
  if (counts === undefined) throw new TypeError('the status query returned no row');
  return { isConfigured, ...counts };
}
