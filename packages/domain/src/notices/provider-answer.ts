/** A provider’s possible answers to a notice, for each address. @public */
export const ProviderAnswer = {
  ACKNOWLEDGED: 'ACKNOWLEDGED',
  REMOVED: 'REMOVED',
  PRESERVED: 'PRESERVED',
  NOT_OURS: 'NOT_OURS',
  DISPUTED: 'DISPUTED',
} as const;
export type ProviderAnswer = keyof typeof ProviderAnswer;

/** Why a provider says that an address is not its own, or that it disputes the notice. @public */
export const AnswerReason = {
  NOT_IN_OUR_NETWORK: 'NOT_IN_OUR_NETWORK',
  NO_LONGER_WITH_US: 'NO_LONGER_WITH_US',
  PASSED_ON_TO_CUSTOMER: 'PASSED_ON_TO_CUSTOMER',
  NOTHING_AT_ADDRESS: 'NOTHING_AT_ADDRESS',
  NOT_ILLEGAL_FOR_US: 'NOT_ILLEGAL_FOR_US',
  ORDER_REQUIRED: 'ORDER_REQUIRED',
  OTHER_REASON: 'OTHER_REASON',
} as const;
export type AnswerReason = keyof typeof AnswerReason;

/** A provider’s answer before validation. @public */
export interface AnswerDraft {
  readonly answer: ProviderAnswer;
  readonly reason: AnswerReason | null;
  /** The provider’s own reference. */
  readonly reference: string | null;
}

const reasons: Readonly<Record<ProviderAnswer, readonly AnswerReason[]>> = {
  ACKNOWLEDGED: [],
  REMOVED: [],
  PRESERVED: [],
  NOT_OURS: ['NOT_IN_OUR_NETWORK', 'NO_LONGER_WITH_US', 'PASSED_ON_TO_CUSTOMER', 'OTHER_REASON'],
  DISPUTED: ['NOTHING_AT_ADDRESS', 'NOT_ILLEGAL_FOR_US', 'ORDER_REQUIRED', 'OTHER_REASON'],
};

/** The reasons that an answer may have; none when the answer needs no reason. @public */
export const reasonsFor = (answer: ProviderAnswer): readonly AnswerReason[] => reasons[answer];

/** The maximum length of a provider’s reference. @public */
export const maxProviderReferenceLength = 100;

/** Why an answer is refused. @public */
export const AnswerRefusalCode = {
  REASON_NEEDED: 'REASON_NEEDED',
  REASON_NOT_FOR_ANSWER: 'REASON_NOT_FOR_ANSWER',
  REFERENCE_TOO_LONG: 'REFERENCE_TOO_LONG',
} as const;
export type AnswerRefusalCode = keyof typeof AnswerRefusalCode;

/** The problem of an answer; `null` when it is valid. @public */
export function answerProblem({ answer, reason, reference }: AnswerDraft): AnswerRefusalCode | null {
  const fitting = reasonsFor(answer);
  if (reason === null && fitting.length > 0) return 'REASON_NEEDED';
  if (reason !== null && !fitting.includes(reason)) return 'REASON_NOT_FOR_ANSWER';
  return (reference?.length ?? 0) > maxProviderReferenceLength ? 'REFERENCE_TOO_LONG' : null;
}

/** The effects of an answer. @public */
export interface AnswerEffect {
  /** The referral counts as received. */
  readonly acknowledges: boolean;
  /** The answer is recorded as the provider’s statement about a removal; an observation is still needed. */
  readonly checksRemoval: boolean;
  /** A person has to look at it. */
  readonly needsPerson: boolean;
  /** No further answer is expected from the provider about this address, so the link can no longer be used for it. */
  readonly isFinal: boolean;
}

/** The effects of an answer. Every answer proves receipt. House rule. @public */
export const effectOfAnswer = (answer: ProviderAnswer): AnswerEffect => ({
  acknowledges: true,
  checksRemoval: answer === 'REMOVED',
  needsPerson: answer === 'NOT_OURS' || answer === 'DISPUTED',
  isFinal: answer === 'REMOVED' || answer === 'NOT_OURS' || answer === 'DISPUTED',
});
