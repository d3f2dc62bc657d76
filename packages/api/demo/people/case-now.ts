import type { Client, TypedDocument } from '@meldpunt/client';
import { insist } from '../script-broken.js';

interface Minutes {
  readonly minutes: number;
}

/** A case as an analyst sees it, as far as the stories turn on it. */
export interface CaseNow {
  readonly reference: string;
  readonly status: string;
  readonly closedBecause: string | null;
  readonly timeToRemoval: { readonly fromReport: Minutes; readonly fromNotice: Minutes | null } | null;
  readonly yardstick: { readonly state: string };
  readonly referrals: readonly { readonly kind: string; readonly status: string }[];
  readonly contentItems: readonly {
    readonly reachability: {
      readonly state: string;
      readonly because: string;
      readonly observations: readonly {
        readonly observedAt: string;
        readonly outcome: string;
        readonly method: string;
      }[];
    } | null;
  }[];
  readonly iccam: readonly { readonly contentId: number; readonly reportId: number }[];
}

const document = `query ($id: ID!) { case(id: $id) {
  reference status closedBecause yardstick { state }
  timeToRemoval { fromReport { minutes } fromNotice { minutes } }
  referrals { kind status }
  contentItems { reachability { state because observations { observedAt outcome method } } }
  iccam { contentId reportId }
} }` as TypedDocument<{ readonly case: CaseNow | null }, { readonly id: string }>;

export async function caseNow(client: Client, id: string): Promise<CaseNow> {
  const { case: found } = await client.execute(document, { id });
  insist(found !== null, 'a case is not there');
  return found;
}
