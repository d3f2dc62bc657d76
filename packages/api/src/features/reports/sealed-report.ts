import type { EntityManager } from '@mikro-orm/postgresql';
import type { ReleaseKind } from '@meldpunt/domain';
import { kysely } from '../../platform/database/kysely.js';
import { isId } from '../../platform/graphql/connection.js';
import type { ActingContext } from '../../platform/work-context.js';
import { canBeOpened, openSealed } from '../sealing/index.js';
import type { ReportTables } from './report.entity.js';
import { placeInReport } from './seal-report.js';

/** The sealed values of a report that can be released, and its cases. */
export interface SealedReport {
  readonly id: string;
  readonly caseIds: readonly string[];
  readonly sealed: Readonly<Record<ReleaseKind, Buffer | null>>;
}

/** Returns a report for a release; `null` if it does not exist. Opens nothing. */
export async function sealedReport(em: EntityManager, id: string): Promise<SealedReport | null> {
  if (!isId(id)) return null;
  const rows = await kysely<ReportTables>(em)
    .selectFrom('report')
    .leftJoin('reported_address', 'reported_address.reportId', 'report.id')
    .select(['report.id', 'reported_address.caseId', 'contactSealed', 'siteAccessSealed'])
    .where('report.id', '=', id)
    .orderBy('reported_address.caseId')
    .execute();
  const [report] = rows;
  if (report === undefined) return null;
  return {
    id: report.id,
    caseIds: [...new Set(rows.flatMap(({ caseId }) => (caseId === null ? [] : [caseId])))],
    sealed: { CONTACT: report.contactSealed, SITE_ACCESS: report.siteAccessSealed },
  };
}

/** Whether the reporter gave the value and it is not erased. Opens nothing. */
export async function isGiven(
  em: EntityManager,
  { sealed }: SealedReport,
  kind: ReleaseKind,
): Promise<boolean> {
  const value = sealed[kind];
  return value !== null && canBeOpened(em, value);
}

const fields = { CONTACT: 'contact', SITE_ACCESS: 'siteAccess' } as const;

/** Opens a value; `null` if the reporter did not give it or it is erased. The caller checks the release and audits it. */
export async function openGiven(
  context: Pick<ActingContext, 'keys' | 'loaders'>,
  { id, sealed }: SealedReport,
  kind: ReleaseKind,
): Promise<unknown> {
  const value = sealed[kind];
  if (value === null) return null;
  const opened = await openSealed(context, placeInReport(id, fields[kind]), value);
  return opened.isErased ? null : opened.value;
}
