import type { Pool } from 'pg';
import { clearancesOf, priorityAt, provisionsOf, rowsById } from './floor-parts.js';

/** One whole case by hand: nine plain statements in three round trips, joined in memory. */
export async function caseByHand(pool: Pool, { id }: { readonly id: string }) {
  const now = new Date();
  const [cases, items, reports, timeline] = await Promise.all([
    pool.query(
      `select id, reference, status, version, url, hostname, opened_at, closed_at, closed_because, held_because, report_count, queue_band,
         assignee_id, lease_expires_at from hotline_case where id = $1`,
      [id],
    ),
    pool.query(
      `select id, url, classification, opinions, hosting_kind, hosting_country, hosting_countries, hosting_confidence, hosting_provider,
         hosting_decided_by, hosting_evidence, hosting_as_of from content_item where case_id = $1 order by position`,
      [id],
    ),
    pool.query(
      `select report.id, received_at, contact_sealed is null as is_anonymous, url
       from reported_address join report on report.id = report_id where case_id = $1 order by received_at, report.id limit 20`,
      [id],
    ),
    pool.query(
      'select id::text, at, action, actor_id, details from audit_entry where case_id = $1 order by audit_entry.id limit 50',
      [id],
    ),
  ]);
  const itemIds = items.rows.map((row) => row.id);
  const [observations, assessments, referrals, clearances] = await Promise.all([
    pool.query(
      `select id, content_item_id, source, country, ip_address, provider, is_proxy, observed_at, note
       from hosting_observation where content_item_id = any ($1) order by observed_at, id`,
      [itemIds],
    ),
    pool.query(
      `select id, content_item_id, opinion, assessed_at, assessed_by, findings, note, classification, decided_by, because, law_version,
         legal_basis from assessment where content_item_id = any ($1) order by sequence`,
      [itemIds],
    ),
    pool.query(
      `select id, content_item_id, reference, kind, status, version, country, recipient, because, created_at, due_at, outcome
       from referral where content_item_id = any ($1) order by created_at, reference`,
      [itemIds],
    ),
    clearancesOf(pool, itemIds),
  ]);
  const [found] = cases.rows;
  const isClaimed = found.lease_expires_at !== null && found.lease_expires_at > now;
  const accountIds = [
    ...timeline.rows.map((row) => row.actor_id),
    ...assessments.rows.map((row) => row.assessed_by),
    ...(isClaimed ? [found.assignee_id] : []),
  ];
  const accounts = await pool.query('select id, name from account where id = any ($1)', [
    [...new Set(accountIds)],
  ]);
  const accountBy = rowsById(accounts.rows);
  const observationsBy = Map.groupBy(observations.rows, (row) => row.content_item_id);
  const assessmentsBy = Map.groupBy(assessments.rows, (row) => row.content_item_id);
  const referralsBy = Map.groupBy(referrals.rows, (row) => row.content_item_id);
  return {
    data: {
      case: {
        id: found.id,
        reference: found.reference,
        status: found.status,
        version: found.version,
        url: found.url,
        hostname: found.hostname,
        openedAt: found.opened_at,
        closedAt: found.closed_at,
        closedBecause: found.closed_because,
        heldBecause: found.held_because,
        reportCount: found.report_count,
        priority: priorityAt(found, now),
        assignee: isClaimed ? (accountBy.get(found.assignee_id) ?? null) : null,
        contentItems: items.rows.map((item) => ({
          id: item.id,
          url: item.url,
          classification: item.classification,
          opinions: item.opinions,
          hosting: {
            kind: item.hosting_kind,
            country: item.hosting_country,
            countries: item.hosting_countries,
            confidence: item.hosting_confidence,
            provider: item.hosting_provider,
            decidedBy: item.hosting_decided_by,
            evidence: item.hosting_evidence,
            asOf: item.hosting_as_of,
          },
          hostingObservations: (observationsBy.get(item.id) ?? []).map((row) => ({
            id: row.id,
            source: row.source,
            country: row.country,
            ipAddress: row.ip_address,
            provider: row.provider,
            isProxy: row.is_proxy,
            observedAt: row.observed_at,
            note: row.note,
          })),
          assessments: (assessmentsBy.get(item.id) ?? []).map((row) => ({
            id: row.id,
            opinion: row.opinion,
            assessedAt: row.assessed_at,
            assessor: accountBy.get(row.assessed_by),
            findings: {
              accessibility: row.findings.accessibility ?? null,
              medium: row.findings.medium ?? null,
              subject: row.findings.subject ?? null,
              conduct: row.findings.conduct ?? null,
            },
            note: row.note,
            qualification: {
              classification: row.classification,
              decidedBy: row.decided_by,
              because: row.because,
              lawVersion: row.law_version,
              legalBasis: provisionsOf(row.legal_basis, 'code', 'article', 'title'),
            },
          })),
          referrals: (referralsBy.get(item.id) ?? []).map((row) => ({
            id: row.id,
            reference: row.reference,
            kind: row.kind,
            status: row.status,
            version: row.version,
            country: row.country,
            recipient: row.recipient,
            because: row.because,
            createdAt: row.created_at,
            dueAt: row.due_at,
            outcome: row.outcome,
            clearance: clearances.get(item.id) ?? null,
          })),
        })),
        reports: {
          nodes: reports.rows.map((row) => ({
            id: row.id,
            receivedAt: row.received_at,
            reportedUrl: row.url,
            isAnonymous: row.is_anonymous,
          })),
        },
        timeline: {
          nodes: timeline.rows.map((row) => ({
            id: row.id,
            at: row.at,
            action: row.action,
            actor: accountBy.get(row.actor_id) ?? null,
            details: Object.entries(row.details).map(([name, value]) => ({ name, value: String(value) })),
          })),
        },
      },
    },
  };
}
