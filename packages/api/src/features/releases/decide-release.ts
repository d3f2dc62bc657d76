import { mayDecideRelease, releaseOpenUntil } from '@meldpunt/domain';
import type { SignedInContext } from '../../platform/context.js';
import { inTransaction } from '../../platform/database/in-transaction.js';
import { kysely } from '../../platform/database/kysely.js';
import { notFound, presentAs } from '../../platform/graphql/user-error.js';
import { recordAudit } from '../audit/index.js';
import { settleWorkItem } from '../work-items/index.js';
import { factsOf, findRelease } from './find-release.js';
import type { ReleaseTables } from './release.entity.js';
import type { DecideReleaseInput } from './release.inputs.js';
import { ownRequest, releaseState } from './release.results.js';
import { presentRelease } from './release.type.js';

/** Records the decision of a second person. The primary key decides between two persons who decide at once. */
export async function decideRelease({ releaseId, decision }: DecideReleaseInput, context: SignedInContext) {
  return inTransaction(context, async (em) => {
    const at = context.clock();
    const by = { viewerId: context.viewer.id };
    const found = await findRelease(em, releaseId);
    if (found === null) return notFound();
    const allowed = mayDecideRelease(factsOf(found), by, at);
    if (!allowed.ok) return 'state' in allowed.error ? releaseState(allowed.error) : ownRequest();
    const { id, reportId, caseId, kind, reason, requestedBy } = found;
    const openUntil = decision === 'RELEASE' ? releaseOpenUntil(kind, at, context.rulebook.releases) : null;
    const decided = await kysely<ReleaseTables>(em)
      .insertInto('release_decision')
      .values({
        requestId: id,
        requestedBy,
        decision,
        decidedBy: context.viewer.id,
        decidedAt: at,
        openUntil,
      })
      .onConflict((conflict) => conflict.doNothing())
      .returningAll()
      .executeTakeFirst();
    if (decided === undefined) return decidedMeanwhile();
    await recordAudit(em, context, {
      action: 'RELEASE_DECIDED',
      subject: 'REPORT',
      subjectId: reportId,
      caseId,
      details: { release: id, kind, reason, decision },
    });
    await settleWorkItem(em, context, 'RELEASE_REQUESTED', id);
    return presentAs('DecideReleaseSuccess', { release: presentRelease({ ...found, ...decided }, at) });

    async function decidedMeanwhile() {
      const now = await findRelease(em, releaseId);
      const again = now === null ? null : mayDecideRelease(factsOf(now), by, at);
      if (again === null || again.ok || !('state' in again.error))
        throw new TypeError('the decision of somebody else was not found');
      return releaseState(again.error);
    }
  });
}
