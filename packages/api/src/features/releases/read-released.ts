import { mayReadReleased, type ReleaseKind } from '@meldpunt/domain';
import type { SignedInContext } from '../../platform/context.js';
import { inTransaction } from '../../platform/database/in-transaction.js';
import { notFound, presentAs } from '../../platform/graphql/user-error.js';
import { recordAudit, type AuditAction } from '../audit/index.js';
import { notClaimed } from '../cases/index.js';
import { openGiven, sealedReport, type ContactType } from '../reports/index.js';
import { claimsOf } from './claims-of.js';
import { factsOf, findRelease } from './find-release.js';
import { notYours, releaseState } from './release.results.js';
import { presentRelease, type SiteAccessType } from './release.type.js';

const actions: Readonly<Record<ReleaseKind, AuditAction>> = {
  CONTACT: 'REPORTER_CONTACT_READ',
  SITE_ACCESS: 'SITE_ACCESS_READ',
};

/** Returns a released value to the person who asked for it. Each read is one audit entry. */
export async function readReleased(releaseId: string, context: SignedInContext) {
  return inTransaction(context, async (em) => {
    const at = context.clock();
    const found = await findRelease(em, releaseId);
    const report = found === null ? null : await sealedReport(em, found.reportId);
    if (found === null || report === null) return notFound();
    const { id, kind, reason, caseId } = found;
    const holds = (await claimsOf(em, report.caseIds, context)).map(({ hold }) => hold);
    const allowed = mayReadReleased(factsOf(found), { viewerId: context.viewer.id, holds }, at);
    if (!allowed.ok) {
      const { error } = allowed;
      if (error.code === 'RELEASED_TO_ANOTHER') return notYours();
      return error.code === 'NOT_LEASED_TO_YOU' ? notClaimed() : releaseState(error);
    }
    await recordAudit(em, context, {
      action: actions[kind],
      subject: 'REPORT',
      subjectId: report.id,
      caseId,
      details: { release: id, reason },
    });
    const value = await openGiven(context, report, kind);
    return presentAs('ReadReleasedSuccess', {
      release: presentRelease(found, at),
      contact: kind === 'CONTACT' ? (value as ContactType | null) : null,
      siteAccess: kind === 'SITE_ACCESS' ? (value as SiteAccessType | null) : null,
    });
  });
}
