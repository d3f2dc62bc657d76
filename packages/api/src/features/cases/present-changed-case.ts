import type { RequestContext } from '../../platform/context.js';
import type { Case } from './case.entity.js';
import { presentCase, type CaseType } from './case.type.js';

/** Presents a case that was changed in this request. */
export const presentChangedCase = (changed: Case, context: Pick<RequestContext, 'clock'>): CaseType =>
  presentCase(
    {
      id: changed.id,
      reference: changed.reference,
      identity_key: changed.identityKey,
      url: changed.url,
      hostname: changed.hostname ?? null,
      place_kind: changed.placeKind ?? null,
      cycle: changed.cycle,
      previous_case_id: changed.previousCaseId ?? null,
      status: changed.status,
      status_since: changed.statusSince,
      version: changed.version,
      opened_at: changed.openedAt,
      closed_at: changed.closedAt ?? null,
      closed_because: changed.closedBecause ?? null,
      held_because: changed.heldBecause,
      queue_band: changed.queueBand,
      dismissal_id: changed.dismissalId ?? null,
      waiting_since: changed.waitingSince,
      report_count: changed.reportCount,
      assignee_id: changed.assigneeId ?? null,
      lease_expires_at: changed.leaseExpiresAt ?? null,
    },
    context,
  );
