// The audit actions that a dossier contains, and which of their details. Written for this project, 2026-11-23; house
// rule. Coverage: the actions on the content of the referral, from the opening of the case. Left out on purpose:
// reports and reporters (professional secrecy), who claimed or read the case (not about the content), the reasons of
// a route (they concern every item of the case), notes. An action that is not listed is not included.
import type { ChainAction } from './dossier-words.data.js';

/** The included actions, each with the names of its included details. */
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

/**
 * Actions without an actor, because the actor may be the reporter. A signed-in colleague can report an address too.
 */
export const withoutActor: ReadonlySet<ChainAction> = new Set<ChainAction>(['CASE_OPENED', 'CASE_REOPENED']);
