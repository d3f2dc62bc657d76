import { sql } from 'kysely';
import { kysely } from '../../platform/database/kysely.js';
import type { DeadlineSources } from '../../platform/deadline-sources.js';

interface ContactRow {
  readonly id: string;
  readonly isDecided: boolean;
  readonly since: Date;
  readonly isUrgent: boolean;
}

/**
 * Reads the facts for the deadlines of abuse contacts, in one statement. A contact has a deadline only while a notice
 * waits for it. The deadline starts when that notice was created. It is urgent if its approval was opened for an urgent
 * referral.
 */
export const waitingContacts: DeadlineSources['CONTACT'] = async (em, ids) => {
  const { rows } = await sql<ContactRow>`
    select found.id, found.status <> 'PROPOSED' or waiting.since is null as is_decided,
      coalesce(waiting.since, found.found_at) as since, exists (
      select from work_item_fact
      where kind = 'CONTACT_TO_APPROVE' and subject_key = found.id::text and settled_at is null and queue_band = 0
    ) as is_urgent
    from abuse_contact found
    left join lateral (
      select min(opened_at) as since from notice_fact where contact_id = found.id and status = 'COLLECTING'
    ) waiting on true
    where found.id = any (${ids})
  `.execute(kysely(em));
  return rows.map(({ id, isDecided, since, isUrgent: urgent }) => ({
    id,
    caseId: null,
    referralId: null,
    policeReferralId: null,
    facts: { subject: 'CONTACT', since, urgent, isDecided },
  }));
};
