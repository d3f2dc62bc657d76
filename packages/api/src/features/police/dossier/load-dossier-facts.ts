import { IsolationLevel, type EntityManager } from '@mikro-orm/postgresql';
import { sql, type RawBuilder } from 'kysely';
import { kysely } from '../../../platform/database/kysely.js';
import { chainActions } from './chain.data.js';
import type {
  ActFacts,
  AssessmentFacts,
  DossierFacts,
  ObservationFacts,
  ReferralFacts,
  TakedownFacts,
} from './dossier-facts.js';

/**
 * Reads the facts for dossiers as of one instant. The number of statements does not depend on the number of referrals.
 * No note and no data of a reporter is read. Inside a transaction, its own changes are visible.
 */
export const loadDossierFacts = (
  em: EntityManager,
  referralIds: readonly string[],
): Promise<readonly DossierFacts[]> =>
  em.isInTransaction()
    ? readFacts(em, referralIds)
    : em.fork().transactional((reading) => readFacts(reading, referralIds), {
        isolationLevel: IsolationLevel.REPEATABLE_READ,
        readOnly: true,
      });

async function readFacts(
  em: EntityManager,
  referralIds: readonly string[],
): Promise<readonly DossierFacts[]> {
  const rowsOf = async <Row>(statement: RawBuilder<Row>): Promise<readonly Row[]> =>
    (await statement.execute(kysely(em))).rows;
  const referrals = await rowsOf(referralsIn(referralIds));
  const items = referrals.map(({ contentItemId: item }) => item);
  const evidence = await rowsOf(observationsIn(referrals.flatMap((row) => row.hostingEvidence)));
  const assessments = await rowsOf(assessmentsOf(items));
  const takedowns = await rowsOf(takedownsOf(items));
  const acts = await rowsOf(actsIn(referrals.map(({ caseId }) => caseId)));
  return referrals.map((referral) => ({
    referral,
    observations: evidence.filter(({ id }) => referral.hostingEvidence.includes(id)),
    assessments: assessments.filter((row) => row.contentItemId === referral.contentItemId),
    takedowns:
      referral.kind === 'POLICE'
        ? takedowns.filter((row) => row.contentItemId === referral.contentItemId)
        : [],
    acts: acts.filter((row) => row.caseId === referral.caseId),
  }));
}

const referralsIn = (ids: readonly string[]) => sql<ReferralFacts>`
  select referral.id, referral.reference, referral.case_id, referral.content_item_id, referral.assessment_id,
    referral.kind, referral.country, referral.recipient, referral.queue_band, referral.because, referral.status,
    referral.recipient_reference, referral.created_at, referral.due_at, referral.sent_at,
    referral.acknowledged_at, referral.completed_at, referral.outcome,
    hotline_case.reference as case_reference, hotline_case.opened_at,
    item.position, item.url, item.hostname, item.hosting_kind, item.hosting_country, item.hosting_countries,
    item.hosting_confidence, item.hosting_provider, item.hosting_decided_by, item.hosting_evidence,
    item.hosting_as_of, item.opinions, item.classification, item.deciding_assessment_id
  from referral_fact as referral
  join case_fact as hotline_case on hotline_case.id = referral.case_id
  join item_fact item on item.id = referral.content_item_id
  where referral.id = any (${ids}::uuid[]) and referral.kind in ('POLICE', 'POLICE_ABROAD')`;

const observationsIn = (ids: readonly string[]) => sql<ObservationFacts>`
  select id, source, observed_at, recorded_at, country, ip_address, provider, is_proxy, is_anycast, network
  from hosting_fact where id = any (${ids}::uuid[])
  order by observed_at, recorded_at, id`;

const assessmentsOf = (itemIds: readonly string[]) => sql<AssessmentFacts>`
  select id, content_item_id, assessed_by, opinion, assessed_at, findings, site_type, commerciality,
    payment_methods, classification, decided_by, legal_basis, because, needs_legal_review, law_version, rules_version
  from assessment_fact where content_item_id = any (${itemIds}::uuid[])
  order by content_item_id, sequence`;

const takedownsOf = (itemIds: readonly string[]) => sql<TakedownFacts>`
  select takedown.id as takedown_id, takedown.content_item_id, takedown.status, decision.decision,
    decision.review_on::text, decision.reason, decision.clearance_reference, decision.decided_by,
    decision.decided_at, account.roles
  from referral_fact takedown
  left join clearance_fact decision on decision.referral_id = takedown.id
  left join account_fact as account on account.id = decision.decided_by
  where takedown.content_item_id = any (${itemIds}::uuid[])
    and takedown.kind = 'HOSTING_PROVIDER' and takedown.gate is not null
  order by takedown.created_at, takedown.reference, decision.referral_version`;

const actsIn = (caseIds: readonly string[]) => sql<ActFacts>`
  select entry.at, entry.action, entry.case_id, entry.subject_type, entry.subject_id, entry.actor_id,
    account.roles, entry.details
  from audit_fact entry left join account_fact as account on account.id = entry.actor_id
  where entry.case_id = any (${caseIds}::uuid[]) and entry.action = any (${Object.keys(chainActions)}::text[])
  order by entry.id`;
