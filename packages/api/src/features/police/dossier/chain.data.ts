// Which acts a dossier tells of, and which of their details. Written for this project, 2026-11-23; house rule.
// Coverage: what was done with the content that police are handed, from the opening of the case on. Left out on
// purpose: reports and who made them (professional secrecy), who claimed or read the case (it says nothing of the
// content), the reasons of a route (they speak of every item of the case), notes. What is not listed is not told.
import type { ChainAction } from './dossier-words.data.js';

/** The acts told of, each with the names of the details that are told with it. */
export const chainActions: Readonly<Record<ChainAction, readonly ChainDetail[]>> = {
  CASE_OPENED: [],
  CASE_REOPENED: [],
  CONTENT_ITEM_ADDED: [],
  HOSTING_OBSERVED: ['sources', 'kind', 'country'],
  ASSESSMENT_RECORDED: [],
  CASE_ROUTED: [],
  CASE_HELD: [],
  CASE_CLOSED: [],
  REFERRAL_CREATED: [],
  REFERRAL_WITHDRAWN: [],
  REFERRAL_MADE_URGENT: [],
  REFERRAL_SENT: [],
  REFERRAL_ACKNOWLEDGED: [],
  REFERRAL_COMPLETED: ['outcome', 'evidence'],
  REMOVAL_STATE_CHANGED: ['to', 'evidence'],
  TAKEDOWN_HELD: ['reason', 'reviewOn'],
  TAKEDOWN_CLEARED: [],
};

export type ChainDetail =
  'sources' | 'kind' | 'country' | 'outcome' | 'evidence' | 'to' | 'reason' | 'reviewOn';

/** Acts whose actor may be the reporter: a signed-in colleague who reports an address is a reporter like any other. */
export const withoutActor: ReadonlySet<ChainAction> = new Set<ChainAction>(['CASE_OPENED', 'CASE_REOPENED']);
