import { isPoliceKind, type CalendarDate, type ReferralKind, type ReferralStatus } from '@meldpunt/domain';
import { sql } from 'kysely';
import { kysely } from '../../platform/database/kysely.js';
import type { DeadlineSources } from '../../platform/deadline-sources.js';

interface ReferralRow {
  readonly id: string;
  readonly caseId: string;
  readonly kind: ReferralKind;
  readonly status: ReferralStatus;
  readonly statusSince: Date;
  readonly queueBand: 0 | 1;
  readonly reviewOn: CalendarDate | null;
  readonly policeReferralId: string | null;
}

/**
 * Reads the facts for the deadlines of referrals, in one statement. The liaison sees a gated takedown through the police
 * referral of the same content.
 */
export const waitingReferrals: DeadlineSources['REFERRAL'] = async (em, ids, by = 'id') => {
  const { rows } = await sql<ReferralRow>`
    select found.id, found.case_id, found.kind, found.status, found.status_since, found.queue_band,
      decision.review_on::text, police.id as police_referral_id
    from referral found
    left join lateral (
      select review_on from clearance_decision where found.status = 'ON_HOLD' and referral_id = found.id
      order by referral_version desc limit 1
    ) decision on true
    left join lateral (
      select id from referral
      where found.status in ('AWAITING_CLEARANCE', 'ON_HOLD') and content_item_id = found.content_item_id and kind = 'POLICE'
      order by created_at desc limit 1
    ) police on true
    where ${sql.ref(`found.${by}`)} = any (${ids})
  `.execute(kysely(em));
  return rows.map((row) => ({
    id: row.id,
    caseId: row.caseId,
    referralId: row.id,
    policeReferralId: isPoliceKind(row.kind) ? row.id : row.policeReferralId,
    facts: {
      subject: 'REFERRAL',
      kind: row.kind,
      status: row.status,
      since: row.statusSince,
      urgent: row.queueBand === 0,
      reviewOn: row.reviewOn,
    },
  }));
};
