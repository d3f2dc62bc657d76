import type { EntityManager } from '@mikro-orm/postgresql';
import type { WaitingCase, WaitingContact, WaitingQuestion, WaitingReferral } from '@meldpunt/domain';

/** Something that waits, with the places where it is seen. */
export interface Found<Facts> {
  readonly id: string;
  readonly caseId: string | null;
  readonly referralId: string | null;
  /** The referral to police through which the liaison sees it; `null` when it is not for police to see. */
  readonly policeReferralId: string | null;
  readonly facts: Facts;
}
export type FoundCase = Found<WaitingCase>;
export type FoundReferral = Found<WaitingReferral> & { readonly caseId: string };
export type FoundQuestion = Found<WaitingQuestion> & { readonly caseId: string };
export type FoundContact = Found<WaitingContact>;

type Source<One, By extends string = 'id'> = (
  em: EntityManager,
  ids: readonly string[],
  by?: By,
) => Promise<readonly One[]>;

/**
 * Reads what the deadlines of some things depend on, in as many statements for one as for hundreds. Each source comes
 * from the feature that owns the thing. `by` says whose ids are given; without it they are those of the things.
 */
export interface DeadlineSources {
  readonly CASE: Source<FoundCase>;
  readonly REFERRAL: Source<FoundReferral, 'id' | 'caseId'>;
  readonly QUESTION: Source<FoundQuestion, 'id' | 'caseId' | 'referralId'>;
  readonly CONTACT: Source<FoundContact>;
}
