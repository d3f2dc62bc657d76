import type { CountryCode, IccamAction, IccamItemState, IccamOrigin } from '@meldpunt/domain';
import { sql } from 'kysely';
import type { RequestContext } from '../../platform/context.js';
import { manyByKey, type LoaderDefinition } from '../../platform/graphql/loaders.js';
import type { IccamItemType, IccamStatusType } from './iccam.type.js';

interface Row {
  readonly case_id: string;
  readonly content_item_id: string;
  readonly report_id: number;
  readonly content_id: number;
  readonly origin: IccamOrigin;
  readonly state: IccamItemState;
  readonly assigned_country: CountryCode | null;
  readonly assigned_at: Date;
  readonly received_at: Date | null;
  readonly reporting_hotline: number | null;
  readonly read_at: Date | null;
  readonly actions: readonly { action: IccamAction; origin: IccamOrigin; doneAt: string }[];
}

const iccamItemsBy =
  (column: 'case_id' | 'content_item_id'): LoaderDefinition<string, readonly IccamItemType[]> =>
  async (ids, { em }) => {
    const { rows } = await sql<Row>`
      select item.*, coalesce((
        select jsonb_agg(jsonb_build_object('action', action, 'origin', origin, 'doneAt', done_at) order by sequence)
        from iccam_action where iccam_item_id = item.id
      ), '[]') as actions
      from iccam_item as item where item.${sql.ref(column)} = any (${ids}) order by item.content_id
    `.execute(em.getKysely());
    return manyByKey(ids, rows, (row) => row[column]).map((found) => found.map(presentItem));
  };

export const iccamItemsOfCase = iccamItemsBy('case_id');
export const iccamItemsOfItem = iccamItemsBy('content_item_id');

const presentItem = (row: Row): IccamItemType => ({
  reportId: row.report_id,
  contentId: row.content_id,
  origin: row.origin,
  state: row.state,
  assignedCountry: row.assigned_country,
  assignedAt: row.assigned_at,
  receivedAt: row.received_at,
  reportingHotline: row.reporting_hotline,
  readAt: row.read_at,
  actions: row.actions.map(({ doneAt, ...action }) => ({ ...action, doneAt: new Date(doneAt) })),
});

/** How the exchange goes, in counts; nothing of any case. */
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
  `.execute(em.getKysely());
  const [counts] = rows;
  if (counts === undefined) throw new TypeError('counts are always there');
  return { isConfigured, ...counts };
}
