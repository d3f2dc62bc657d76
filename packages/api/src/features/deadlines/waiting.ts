import type { EntityManager } from '@mikro-orm/postgresql';
import {
  isPoliceKind,
  type CalendarDate,
  type CaseStatus,
  type ReferralKind,
  type ReferralStatus,
  type WaitingCase,
  type WaitingContact,
  type WaitingQuestion,
  type WaitingReferral,
} from '@meldpunt/domain';
import { sql } from 'kysely';
import { kysely } from '../../platform/database/kysely.js';

/** The facts about a subject that waits, with the ids of the case and referrals that it belongs to. */
export interface Found<Facts> {
  readonly id: string;
  readonly caseId: string | null;
  readonly referralId: string | null;
  /** The referral to police through which the liaison sees it; `null` if police may not see it. */
  readonly policeReferralId: string | null;
  readonly facts: Facts;
}
export type FoundCase = Found<WaitingCase>;
export type FoundReferral = Found<WaitingReferral> & { readonly caseId: string };
export type FoundQuestion = Found<WaitingQuestion> & { readonly caseId: string };
export type FoundContact = Found<WaitingContact>;

interface CaseRow {
  readonly id: string;
  readonly status: CaseStatus;
  readonly since: Date;
  readonly queueBand: 0 | 1;
  readonly hasOpenReferrals: boolean;
}

/**
 * The facts for the deadlines of cases, in one SQL statement. A routed case waits since the last status change of its
 * referrals.
 */
export async function waitingCases(em: EntityManager, ids: readonly string[]): Promise<readonly FoundCase[]> {
  const { rows } = await sql<CaseRow>`
    select found.id, found.status, greatest(found.status_since, referrals.last_change) as since, found.queue_band,
      coalesce(referrals.has_open, false) as has_open_referrals
    from hotline_case found
    left join lateral (
      select bool_or(status not in ('COMPLETED', 'WITHDRAWN')) as has_open, max(status_since) as last_change
      from referral where found.status = 'ROUTED' and case_id = found.id
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
}

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
 * The facts for the deadlines of referrals, in one SQL statement. The liaison sees a takedown that police decide on
 * through the referral to police about the same content.
 */
export async function waitingReferrals(
  em: EntityManager,
  by: 'id' | 'caseId',
  ids: readonly string[],
): Promise<readonly FoundReferral[]> {
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
}

interface QuestionRow {
  readonly id: string;
  readonly caseId: string;
  readonly referralId: string;
  readonly askedAt: Date;
  readonly queueBand: 0 | 1;
  readonly isAnswered: boolean;
}

/**
 * The facts for the deadlines of questions from police, in one SQL statement. The hotline must answer, so the deadline
 * is not listed as the liaison's. The liaison sees the due time on each question.
 */
export async function waitingQuestions(
  em: EntityManager,
  by: 'id' | 'caseId' | 'referralId',
  ids: readonly string[],
): Promise<readonly FoundQuestion[]> {
  const { rows } = await sql<QuestionRow>`
    select question.id, question.case_id, question.referral_id, question.asked_at, referral.queue_band,
      answer.question_id is not null as is_answered
    from police_question question
    join referral on referral.id = question.referral_id
    left join police_answer answer on answer.question_id = question.id
    where ${sql.ref(`question.${by}`)} = any (${ids})
  `.execute(kysely(em));
  return rows.map((row) => ({
    id: row.id,
    caseId: row.caseId,
    referralId: row.referralId,
    policeReferralId: null,
    facts: {
      subject: 'QUESTION',
      since: row.askedAt,
      urgent: row.queueBand === 0,
      isAnswered: row.isAnswered,
    },
  }));
}

interface ContactRow {
  readonly id: string;
  readonly isDecided: boolean;
  readonly since: Date;
  readonly isUrgent: boolean;
}

/**
 * The facts for the deadlines of abuse contacts, in one SQL statement. A contact has a deadline only if a notice waits
 * for its approval; it starts when that notice was opened. It is urgent if the work item for the approval is.
 */
export async function waitingContacts(
  em: EntityManager,
  ids: readonly string[],
): Promise<readonly FoundContact[]> {
  const { rows } = await sql<ContactRow>`
    select found.id, found.status <> 'PROPOSED' or waiting.since is null as is_decided,
      coalesce(waiting.since, found.found_at) as since, exists (
      select from work_item
      where kind = 'CONTACT_TO_APPROVE' and subject_key = found.id::text and settled_at is null and queue_band = 0
    ) as is_urgent
    from abuse_contact found
    left join lateral (
      select min(opened_at) as since from notice where contact_id = found.id and status = 'COLLECTING'
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
}
