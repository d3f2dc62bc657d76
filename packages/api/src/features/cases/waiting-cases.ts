import type { CaseStatus } from '@meldpunt/domain';
import { sql } from 'kysely';
import { kysely } from '../../platform/database/kysely.js';
import type { DeadlineSources } from '../../platform/deadline-sources.js';

interface CaseRow {
  readonly id: string;
  readonly status: CaseStatus;
  readonly since: Date;
  readonly queueBand: 0 | 1;
  readonly hasOpenReferrals: boolean;
}

/** Reads the facts for the deadlines of cases, in one statement. A routed case waits from the end of its last referral. */
export const waitingCases: DeadlineSources['CASE'] = async (em, ids) => {
  const { rows } = await sql<CaseRow>`
    select found.id, found.status, greatest(found.status_since, referrals.last_change) as since, found.queue_band,
      coalesce(referrals.has_open, false) as has_open_referrals
    from hotline_case found
    left join lateral (
      select bool_or(status not in ('COMPLETED', 'WITHDRAWN')) as has_open, max(status_since) as last_change
      from referral_fact where found.status = 'ROUTED' and case_id = found.id
    ) referrals on true
    where found.id = any (${ids})
  `.execute(kysely(em));
  return rows.map(({ id, status, since, queueBand, hasOpenReferrals }) => ({
    id,
    caseId: id,
    referralId: null,
    policeReferralId: null,
    facts: { subject: 'CASE', status, since, urgent: queueBand === 0, hasOpenReferrals },
  }));
};
