/**
 * The events of the police feed about a referral that is addressed to police.
 *
 * Every event concerns one referral and is sent once. The withdrawal of a referral is sent only when the referral
 * itself was sent.
 * @public
 */
export const PoliceFeedEvent = {
  /** A new referral. */
  REFERRAL: 'REFERRAL',
  /** A referral was withdrawn. */
  WITHDRAWN: 'WITHDRAWN',
  /** The hotline would not make the referral today. Police decide what happens with it. */
  OVERTAKEN: 'OVERTAKEN',
  /** A child was found to be in immediate danger after the referral was made. */
  DANGER_ADDED: 'DANGER_ADDED',
  /** The notice to the provider was already being sent when it was held or withdrawn, and was sent anyway. */
  NOTICE_LEFT_ANYWAY: 'NOTICE_LEFT_ANYWAY',
  /** The content is now hosted elsewhere. */
  CONTENT_MOVED: 'CONTENT_MOVED',
  /** The content was observed to be gone. */
  REMOVAL: 'REMOVAL',
  /** The host shows the content to some visitors and denies it to others. */
  CLOAKED: 'CLOAKED',
  /** The content was observed online again. */
  REAPPEARED: 'REAPPEARED',
  /** A colleague of police confirmed receipt of the referral. */
  ACKNOWLEDGED: 'ACKNOWLEDGED',
  /** Police ask to keep the content online for now. */
  HELD: 'HELD',
  /** Police cleared the takedown. */
  CLEARED: 'CLEARED',
  /** The hotline answered a question. */
  ANSWER: 'ANSWER',
} as const;
export type PoliceFeedEvent = keyof typeof PoliceFeedEvent;
