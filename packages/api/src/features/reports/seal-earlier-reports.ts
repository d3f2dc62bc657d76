import { sql, type Selectable } from 'kysely';
import { openEarlier } from '../../platform/crypto/sealed.js';
import { dataKeyIdOf } from '../../platform/crypto/envelope.js';
import { kysely } from '../../platform/database/kysely.js';
import { inTransaction } from '../../platform/database/in-transaction.js';
import type { ActingContext } from '../../platform/work-context.js';
import { openSealed } from '../sealing/index.js';
import { placeInReport, sealReport } from './seal-report.js';
import type { ReportTables } from './report.entity.js';

const maxPerStep = 100;

type Work = Pick<ActingContext, 'em' | 'keys' | 'newId' | 'loaders'>;
type Row = Selectable<ReportTables['report']>;

/**
 * Seals reports from before there were envelopes, at most 100. Returns their number. Their texts were not encrypted, and
 * their contact and site access were encrypted with `DATA_KEY`.
 */
export async function sealEarlierReports(work: Work): Promise<number> {
  return inTransaction(work, async (em) => {
    const { rows } = await sql<Row>`
      select * from report where remarks is not null or found_via is not null
        or substring(contact_sealed from 1 for 4) <> '\\x4d504531'
        or substring(site_access_sealed from 1 for 4) <> '\\x4d504531'
        or substring(typed_sealed from 1 for 4) <> '\\x4d504531'
      order by id limit ${maxPerStep} for update skip locked
    `.execute(kysely(em));
    for (const row of rows) {
      const { fields, store } = await sealReport(work, row.id, {
        contact: await clear(work, row, 'contact', row.contactSealed),
        siteAccess: await clear(work, row, 'siteAccess', row.siteAccessSealed),
        typed: await clear(work, row, 'typed', row.typedSealed),
        remarks: row.remarks,
        foundVia: row.foundVia,
      });
      await store(em);
      await kysely<ReportTables>(em)
        .updateTable('report')
        .set({ ...fields, remarks: null, foundVia: null })
        .where('id', '=', row.id)
        .execute();
    }
    return rows.length;
  });
}

async function clear(
  work: Work,
  { id }: Row,
  field: 'contact' | 'siteAccess' | 'typed',
  sealed: Buffer | null,
): Promise<unknown> {
  if (sealed === null) return null;
  if (dataKeyIdOf(sealed) === null) return openEarlier(work.keys.data, sealed);
  const opened = await openSealed(work, placeInReport(id, field), sealed);
  return opened.isErased ? null : opened.value;
}
