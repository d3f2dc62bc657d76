import type { EntityManager } from '@mikro-orm/postgresql';
import type { Address } from '@meldpunt/domain';
import { sql } from 'kysely';
import { kysely } from '../../../platform/database/kysely.js';
import type { WorkContext } from '../../../platform/work-context.js';
import { addImportedItem, openOrJoinCases, targetOfAddress } from '../../cases/index.js';
import type { IccamContent } from '../client/iccam-answers.js';

/** Where an item of the exchange is worked on here. */
export interface Place {
  readonly caseId: string;
  readonly contentItemId: string;
}

/** A file joins the case of the page it was reported with while nobody works on that; otherwise it has its own. */
export async function placeOf(
  em: EntityManager,
  work: WorkContext,
  content: IccamContent,
  address: Address,
): Promise<Place> {
  const { rows } = await sql<{ caseId: string }>`
    select iccam_item.case_id from iccam_item
    join hotline_case on hotline_case.id = iccam_item.case_id and hotline_case.status = 'RECEIVED'
    where iccam_item.report_id = ${content.reportId} and iccam_item.origin = 'PARTNER'
    order by iccam_item.content_id limit 1
  `.execute(kysely(em));
  const [page] = content.url.isSourceUrl ? [] : rows;
  const added = page === undefined ? null : await addImportedItem(em, work, page.caseId, address);
  if (page !== undefined && added !== null) return { caseId: page.caseId, contentItemId: added };
  const [joined] = await openOrJoinCases(
    em,
    work,
    [targetOfAddress(address)],
    false,
    content.countryAssignmentDate,
  );
  if (joined === undefined) throw new TypeError('an address without a case');
  const found = await sql<{ id: string }>`
    select id from content_item where case_id = ${joined.caseId} and position = 1
  `.execute(kysely(em));
  const [item] = found.rows;
  if (item === undefined) throw new TypeError('a case without its reported address');
  return { caseId: joined.caseId, contentItemId: item.id };
}
