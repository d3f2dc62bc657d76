import { isPoliceKind, type CalendarDate, type ReferralKind, type ReferralStatus } from '@meldpunt/domain';
import { sql } from 'kysely';
import type { DeadlineSources } from '../../platform/deadline-sources.js';

interface ReferralRow {
  readonly id: string;
  readonly case_id: string;
  readonly kind: ReferralKind;
  readonly status: ReferralStatus;
  readonly status_since: Date;
  readonly queue_band: 0 | 1;
  readonly review_on: CalendarDate | null;
  readonly police_referral_id: string | null;
}

/**
 * What the clocks of these referrals go by, in one statement. A takedown that police decide on is seen by the liaison
 * through the referral to police about the same content.
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
  `.execute(em.getKysely());
  return rows.map((row) => ({
    id: row.id,
    caseId: row.case_id,
    referralId: row.id,
    policeReferralId: isPoliceKind(row.kind) ? row.id : row.police_referral_id,
    facts: {
      subject: 'REFERRAL',
      kind: row.kind,
      status: row.status,
      since: row.status_since,
      urgent: row.queue_band === 0,
      reviewOn: row.review_on,
    },
  }));
};
