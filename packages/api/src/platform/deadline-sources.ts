import type { EntityManager } from '@mikro-orm/postgresql';
import type { WaitingCase, WaitingContact, WaitingQuestion, WaitingReferral } from '@meldpunt/domain';

/** A subject with a deadline, and where it is shown. */
export interface Found<Facts> {
  readonly id: string;
  readonly caseId: string | null;
  readonly referralId: string | null;
  /** The police referral that shows it to the liaison; `null` if police must not see it. */
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
 * Functions that read the facts for deadlines. The number of statements does not depend on the number of ids. Each
 * function comes from the feature that owns the subject. `by` names the column of the ids; the default is `id`.
 */
export interface DeadlineSources {
  readonly CASE: Source<FoundCase>;
  readonly REFERRAL: Source<FoundReferral, 'id' | 'caseId'>;
  readonly QUESTION: Source<FoundQuestion, 'id' | 'caseId' | 'referralId'>;
  readonly CONTACT: Source<FoundContact>;
}
