import type { CaseSummaryFragment } from '@meldpunt/client';
import { isLeaseLive } from '@meldpunt/domain';

/** Whose claim is on the case now. `EXPIRED`: the viewer had it, and it ran out. */
export type Claim =
  | { readonly state: 'NONE' | 'EXPIRED' }
  | { readonly state: 'MINE' | 'OTHER'; readonly until: string; readonly name: string };

export function claimOn(
  { assignee, leaseExpiresAt }: Pick<CaseSummaryFragment, 'assignee' | 'leaseExpiresAt'>,
  viewerId: string,
  now: number,
): Claim {
  if (assignee === null || leaseExpiresAt === null) return { state: 'NONE' };
  const isMine = assignee.id === viewerId;
  if (!isLeaseLive(new Date(leaseExpiresAt), new Date(now))) return { state: isMine ? 'EXPIRED' : 'NONE' };
  return { state: isMine ? 'MINE' : 'OTHER', until: leaseExpiresAt, name: assignee.name };
}

/** From when on the page asks to renew a claim. */
export const renewalMinutes = 5;
