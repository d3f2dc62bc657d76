import { createHash, randomBytes, randomUUID } from 'node:crypto';
import type { Pool } from 'pg';

const sha256 = (text: string): Buffer => createHash('sha256').update(text).digest();

/**
 * A report by hand: the rows of a report of one new address, in one transaction with one statement per row or table.
 * It reads no address, seals nothing, and checks no limits.
 */
export async function submitByHand(
  pool: Pool,
  { input }: { readonly input: { readonly urls: readonly string[] } },
) {
  const [url = ''] = input.urls;
  const now = new Date();
  const [reportId, caseId, receipt] = [randomUUID(), randomUUID(), randomBytes(12).toString('hex')];
  const client = await pool.connect();
  try {
    await client.query('begin');
    await client.query(
      `insert into report (id, receipt_hash, received_at, language, states_immediate_danger, typed_sealed)
       values ($1, $2, $3, 'nl', false, $4)`,
      [reportId, sha256(receipt), now, randomBytes(url.length + 64)],
    );
    await client.query(
      `insert into data_key (id, purpose, row_id, key_id, wrapped) values ($1, 'REPORT_TEXT', $2, 'by hand', $3)`,
      [randomUUID(), reportId, randomBytes(60)],
    );
    const { hostname } = new URL(url);
    const joined = await client.query(
      `insert into hotline_case (id, identity_key, url, hostname, cycle, status, status_since, opened_at, queue_band, waiting_since, report_count)
       values ($1, $2, $3, $4, 1, 'RECEIVED', $5, $5, 1, $5, 1)
       on conflict (identity_key) where status <> 'CLOSED' do update set report_count = hotline_case.report_count + 1
       returning id, (xmax = 0) as is_new`,
      [caseId, sha256(url), url, hostname, now],
    );
    if (joined.rows[0].is_new)
      await client.query(
        `insert into content_item (id, case_id, position, identity_key, url, hostname, relation_keys, hosting_kind, hosting_confidence,
           hosting_decided_by, hosting_countries, hosting_evidence, opinions, immediate_danger)
         values ($1, $2, 1, $3, $4, $5, $6, 'UNRESOLVED', 'NONE', '{}', '{}', '{}', 'NONE', false)`,
        [randomUUID(), caseId, sha256(url), url, hostname, [`host ${hostname}`]],
      );
    await client.query('insert into reported_address (id, report_id, case_id, url) values ($1, $2, $3, $4)', [
      randomUUID(),
      reportId,
      joined.rows[0].id,
      url,
    ]);
    await client.query(
      `insert into audit_entry (at, action, subject_type, subject_id, case_id, details)
       values ($1, 'CASE_OPENED', 'CASE', $2, $2, '{}'), ($1, 'REPORT_SUBMITTED', 'REPORT', $3, null, '{"addresses": 1, "rejected": 0}')`,
      [now, joined.rows[0].id, reportId],
    );
    await client.query('commit');
  } catch (error) {
    await client.query('rollback');
    throw error;
  } finally {
    client.release();
  }
  return { data: { submitReport: { __typename: 'SubmitReportSuccess', receipt, acceptedUrls: 1 } } };
}
