import type { Pool } from 'pg';
import { cursorOf, priorityAt, provisionsOf, rowsById } from './floor-parts.js';

/** The first page of the queue by hand: five plain statements, joined in memory. */
export async function queueByHand(pool: Pool, { first }: { readonly first: number }) {
  const now = new Date();
  const cases = (
    await pool.query(
      `select id, reference, status, version, url, hostname, opened_at, report_count, queue_band, waiting_since, assignee_id, lease_expires_at
       from hotline_case order by queue_band, waiting_since, id limit $1`,
      [first + 1],
    )
  ).rows;
  const page = cases.slice(0, first);
  const ids = page.map((row) => row.id);
  const assigneeIds = page.filter((row) => row.lease_expires_at > now).map((row) => row.assignee_id);
  const [items, accounts] = await Promise.all([
    pool.query(
      `select id, case_id, url, classification, deciding_assessment_id, hosting_kind, hosting_country, hosting_confidence, hosting_provider,
         hosting_decided_by, hosting_as_of from content_item where case_id = any ($1) order by case_id, position`,
      [ids],
    ),
    assigneeIds.length > 0
      ? pool.query('select id, name from account where id = any ($1)', [assigneeIds])
      : { rows: [] },
  ]);
  const [assessments, referrals] = await Promise.all([
    pool.query(
      'select id, classification, decided_by, because, law_version, legal_basis from assessment where id = any ($1)',
      [items.rows.map((row) => row.deciding_assessment_id).filter(Boolean)],
    ),
    pool.query(
      `select id, content_item_id, reference, kind, status, country, recipient, due_at from referral where content_item_id = any ($1)
       order by content_item_id, created_at, reference`,
      [items.rows.map((row) => row.id)],
    ),
  ]);
  const accountBy = rowsById(accounts.rows);
  const assessmentBy = rowsById(assessments.rows);
  const referralsBy = Map.groupBy(referrals.rows, (row) => row.content_item_id);
  const itemsBy = Map.groupBy(items.rows, (row) => row.case_id);
  const edges = page.map((row) => {
    const isClaimed = row.lease_expires_at !== null && row.lease_expires_at > now;
    return {
      cursor: cursorOf(row.queue_band, row.waiting_since, row.id),
      node: {
        id: row.id,
        reference: row.reference,
        status: row.status,
        version: row.version,
        url: row.url,
        hostname: row.hostname,
        openedAt: row.opened_at,
        reportCount: row.report_count,
        priority: priorityAt(row, now),
        assignee: isClaimed ? (accountBy.get(row.assignee_id) ?? null) : null,
        leaseExpiresAt: isClaimed ? row.lease_expires_at : null,
        contentItems: (itemsBy.get(row.id) ?? []).map((item) => {
          const verdict = assessmentBy.get(item.deciding_assessment_id);
          return {
            id: item.id,
            url: item.url,
            classification: item.classification,
            hosting: {
              kind: item.hosting_kind,
              country: item.hosting_country,
              confidence: item.hosting_confidence,
              provider: item.hosting_provider,
              decidedBy: item.hosting_decided_by,
              asOf: item.hosting_as_of,
            },
            qualification: verdict
              ? {
                  classification: verdict['classification'],
                  decidedBy: verdict['decided_by'],
                  because: verdict['because'],
                  lawVersion: verdict['law_version'],
                  legalBasis: provisionsOf(verdict['legal_basis'], 'code', 'article'),
                }
              : null,
            referrals: (referralsBy.get(item.id) ?? []).map((referral) => ({
              id: referral.id,
              reference: referral.reference,
              kind: referral.kind,
              status: referral.status,
              country: referral.country,
              recipient: referral.recipient,
              dueAt: referral.due_at,
            })),
          };
        }),
      },
    };
  });
  return {
    data: {
      cases: {
        edges,
        pageInfo: { hasNextPage: cases.length > first, endCursor: edges.at(-1)?.cursor ?? null },
      },
    },
  };
}
