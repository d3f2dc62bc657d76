import type { Pool } from 'pg';
import { clearancesOf, cursorOf, provisionsOf, rowsById } from './floor-parts.js';

/** The liaison's first page by hand: four plain statements, joined in memory. */
export async function liaisonByHand(pool: Pool, { first }: { readonly first: number }) {
  const referrals = (
    await pool.query(
      `select id, reference, kind, status, version, country, because, queue_band, created_at, due_at, content_item_id
       from referral where kind in ('POLICE', 'POLICE_ABROAD') order by queue_band, created_at, id limit $1`,
      [first + 1],
    )
  ).rows;
  const page = referrals.slice(0, first);
  const itemIds = page.map((row) => row.content_item_id);
  const [items, clearances] = await Promise.all([
    pool.query(
      `select id, url, classification, deciding_assessment_id, hosting_kind, hosting_country, hosting_provider, hosting_as_of
       from content_item where id = any ($1)`,
      [itemIds],
    ),
    clearancesOf(pool, itemIds),
  ]);
  const assessments = await pool.query(
    'select id, classification, legal_basis from assessment where id = any ($1)',
    [items.rows.map((row) => row.deciding_assessment_id).filter(Boolean)],
  );
  const itemBy = rowsById(items.rows);
  const assessmentBy = rowsById(assessments.rows);
  const edges = page.map((row) => {
    const item = itemBy.get(row.content_item_id);
    const verdict = assessmentBy.get(item?.['deciding_assessment_id']);
    return {
      cursor: cursorOf(row.queue_band, row.created_at, row.id),
      node: {
        id: row.id,
        reference: row.reference,
        kind: row.kind,
        status: row.status,
        version: row.version,
        country: row.country,
        because: row.because,
        isUrgent: row.queue_band === 0,
        createdAt: row.created_at,
        dueAt: row.due_at,
        clearance: clearances.get(row.content_item_id) ?? null,
        contentItem: item && {
          id: item['id'],
          url: item['url'],
          classification: item['classification'],
          hosting: {
            kind: item['hosting_kind'],
            country: item['hosting_country'],
            provider: item['hosting_provider'],
            asOf: item['hosting_as_of'],
          },
          qualification: verdict
            ? {
                classification: verdict['classification'],
                legalBasis: provisionsOf(verdict['legal_basis'], 'code', 'article'),
              }
            : null,
        },
      },
    };
  });
  return {
    data: {
      referrals: {
        edges,
        pageInfo: { hasNextPage: referrals.length > first, endCursor: edges.at(-1)?.cursor ?? null },
      },
    },
  };
}
