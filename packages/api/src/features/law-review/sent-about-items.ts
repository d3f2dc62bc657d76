import type { EntityManager } from '@mikro-orm/postgresql';
import { sql } from 'kysely';
import { kysely } from '../../platform/database/kysely.js';

/** What can have been sent because of a decision. */
export const SentKind = {
  NOTICE: 'NOTICE',
  POLICE_DOSSIER: 'POLICE_DOSSIER',
  EXCHANGE_REPORT: 'EXCHANGE_REPORT',
} as const;
export type SentKind = keyof typeof SentKind;

/** Something that was sent about a content item. */
export interface SentOut {
  readonly kind: SentKind;
  /** The reference of the notice, or of the referral that the dossier or report belongs to. */
  readonly reference: string;
  /** The round of the notice or the version of the dossier; `null` for a report. */
  readonly number: number | null;
  readonly at: Date;
}

interface Row extends SentOut {
  readonly contentItemId: string;
}

/**
 * Everything that was sent about each item, oldest first, in one SQL statement. A notice cites the articles of the
 * edition that is current when it is sent, so notices under `edition` are correct and left out. A report to ICCAM cites
 * no articles; it is included because a partner may rely on its classification.
 */
export async function sentAboutItems(
  em: EntityManager,
  contentItemIds: readonly string[],
  edition: string,
): Promise<ReadonlyMap<string, readonly SentOut[]>> {
  const { rows } = await sql<Row>`
    with wanted as (select unnest(${contentItemIds}::uuid[]) as id)
    select entry.content_item_id, 'NOTICE' as kind, notice.reference, round.number,
      round.sent_at as at
    from notice_item_fact as entry
    join notice_fact as notice on notice.id = entry.notice_id
    join notice_round_fact as round on round.notice_id = entry.notice_id and entry.id = any (round.item_ids)
    where entry.content_item_id in (select id from wanted) and round.rules_version is distinct from ${edition}
    union all
    select referral.content_item_id, 'POLICE_DOSSIER', referral.reference, dossier.version, dossier.generated_at
    from dossier_fact as dossier
    join referral_fact as referral on referral.id = dossier.referral_id
    where referral.content_item_id in (select id from wanted)
    union all
    select referral.content_item_id, 'EXCHANGE_REPORT', referral.reference, null, min(sent.ended_at)
    from hand_over_fact as sent
    join referral_fact as referral on referral.id = sent.referral_id
    where referral.content_item_id in (select id from wanted)
      and sent.channel = 'ICCAM' and sent.status = 'CONFIRMED'
    group by referral.id, referral.content_item_id, referral.reference
    order by 5, 3, 4
  `.execute(kysely(em));
  const byItem = new Map<string, SentOut[]>();
  for (const { contentItemId, ...sent } of rows) {
    const about = byItem.get(contentItemId);
    if (about === undefined) byItem.set(contentItemId, [sent]);
    else about.push(sent);
  }
  return byItem;
}
