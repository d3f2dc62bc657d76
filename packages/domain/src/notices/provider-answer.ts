/** What a provider can answer to a notice, address by address. @public */
export const ProviderAnswer = {
  ACKNOWLEDGED: 'ACKNOWLEDGED',
  REMOVED: 'REMOVED',
  PRESERVED: 'PRESERVED',
  NOT_OURS: 'NOT_OURS',
  DISPUTED: 'DISPUTED',
} as const;
export type ProviderAnswer = keyof typeof ProviderAnswer;

/** Why a provider says that an address is not theirs, or that it disputes the notice. @public */
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

/** An answer as a provider gives it. @public */
export interface AnswerDraft {
  readonly answer: ProviderAnswer;
  readonly reason: AnswerReason | null;
  /** The provider's own number for it. */
  readonly reference: string | null;
}

const reasons: Readonly<Record<ProviderAnswer, readonly AnswerReason[]>> = {
  ACKNOWLEDGED: [],
  REMOVED: [],
  PRESERVED: [],
  NOT_OURS: ['NOT_IN_OUR_NETWORK', 'NO_LONGER_WITH_US', 'PASSED_ON_TO_CUSTOMER', 'OTHER_REASON'],
  DISPUTED: ['NOTHING_AT_ADDRESS', 'NOT_ILLEGAL_FOR_US', 'ORDER_REQUIRED', 'OTHER_REASON'],
};

/** The reasons that can stand behind an answer; none where the answer needs no reason. @public */
export const reasonsFor = (answer: ProviderAnswer): readonly AnswerReason[] => reasons[answer];

/** The longest reference of a provider. @public */
export const maxProviderReferenceLength = 100;

/** Why an answer cannot be taken. @public */
export const AnswerRefusalCode = {
  REASON_NEEDED: 'REASON_NEEDED',
  REASON_NOT_FOR_ANSWER: 'REASON_NOT_FOR_ANSWER',
  REFERENCE_TOO_LONG: 'REFERENCE_TOO_LONG',
} as const;
export type AnswerRefusalCode = keyof typeof AnswerRefusalCode;

/** What is wrong with an answer; `null` when nothing is. @public */
export function answerProblem({ answer, reason, reference }: AnswerDraft): AnswerRefusalCode | null {
  const fitting = reasonsFor(answer);
  if (reason === null && fitting.length > 0) return 'REASON_NEEDED';
  if (reason !== null && !fitting.includes(reason)) return 'REASON_NOT_FOR_ANSWER';
  return (reference?.length ?? 0) > maxProviderReferenceLength ? 'REFERENCE_TOO_LONG' : null;
}

/** What an answer brings about. @public */
export interface AnswerEffect {
  /** The referral counts as received. */
  readonly acknowledges: boolean;
  /** The answer stands as the provider's word behind a removal; an observation is still needed. */
  readonly checksRemoval: boolean;
  /** A person has to look at it. */
  readonly needsPerson: boolean;
  /** Nothing more is expected of the provider about this address, so that the link is used up for it. */
  readonly isFinal: boolean;
}

/** What an answer brings about: whatever the answer, it proves receipt. House rule. @public */
export const effectOfAnswer = (answer: ProviderAnswer): AnswerEffect => ({
  acknowledges: true,
  checksRemoval: answer === 'REMOVED',
  needsPerson: answer === 'NOT_OURS' || answer === 'DISPUTED',
  isFinal: answer === 'REMOVED' || answer === 'NOT_OURS' || answer === 'DISPUTED',
});
