/** Work that waits for a person, beside the queue of cases. @public */
export const WorkItemKind = {
  HAND_OVER_FAILED: 'HAND_OVER_FAILED',
  PARTNER_NOT_REACHED: 'PARTNER_NOT_REACHED',
  CONTACT_TO_APPROVE: 'CONTACT_TO_APPROVE',
  CONTACT_NOT_FOUND: 'CONTACT_NOT_FOUND',
  NOTICE_INCOMPLETE: 'NOTICE_INCOMPLETE',
  NOTICE_BOUNCED: 'NOTICE_BOUNCED',
  NOTICE_UNANSWERED: 'NOTICE_UNANSWERED',
  HOST_CHANGED: 'HOST_CHANGED',
  PROVIDER_DISPUTES: 'PROVIDER_DISPUTES',
  PROVIDER_NOT_THE_HOST: 'PROVIDER_NOT_THE_HOST',
  QUESTION_FROM_POLICE: 'QUESTION_FROM_POLICE',
  ACKNOWLEDGEMENT_OVERDUE: 'ACKNOWLEDGEMENT_OVERDUE',
  HOLD_OVERDUE: 'HOLD_OVERDUE',
  REFERRAL_OVERDUE: 'REFERRAL_OVERDUE',
  CASE_WAITING: 'CASE_WAITING',
  CONTENT_MOVED: 'CONTENT_MOVED',
  CONTENT_BACK: 'CONTENT_BACK',
  CHECK_BY_HAND: 'CHECK_BY_HAND',
  PARTNER_DISAGREES: 'PARTNER_DISAGREES',
  EXCHANGE_CODE_UNKNOWN: 'EXCHANGE_CODE_UNKNOWN',
  EXCHANGE_ITEM_UNREADABLE: 'EXCHANGE_ITEM_UNREADABLE',
  WEBHOOK_GONE: 'WEBHOOK_GONE',
} as const;
export type WorkItemKind = keyof typeof WorkItemKind;

/** Who sees work of a kind. @public */
export const Audience = { CASEWORK: 'CASEWORK', POLICE: 'POLICE', OPERATIONS: 'OPERATIONS' } as const;
export type Audience = keyof typeof Audience;

/**
 * Who sees which work: caseworkers what concerns a case or a contact, the liaison what police must do, operators what
 * concerns the system and its partners.
 * @public
 */
export const audiencesOf: Readonly<Record<WorkItemKind, readonly Audience[]>> = {
  HAND_OVER_FAILED: ['CASEWORK', 'OPERATIONS'],
  PARTNER_NOT_REACHED: ['CASEWORK', 'OPERATIONS'],
  CONTACT_TO_APPROVE: ['CASEWORK'],
  CONTACT_NOT_FOUND: ['CASEWORK'],
  NOTICE_INCOMPLETE: ['CASEWORK'],
  NOTICE_BOUNCED: ['CASEWORK'],
  NOTICE_UNANSWERED: ['CASEWORK'],
  HOST_CHANGED: ['CASEWORK'],
  PROVIDER_DISPUTES: ['CASEWORK'],
  PROVIDER_NOT_THE_HOST: ['CASEWORK'],
  QUESTION_FROM_POLICE: ['CASEWORK'],
  ACKNOWLEDGEMENT_OVERDUE: ['CASEWORK', 'POLICE'],
  HOLD_OVERDUE: ['CASEWORK', 'POLICE'],
  REFERRAL_OVERDUE: ['CASEWORK'],
  CASE_WAITING: ['CASEWORK'],
  CONTENT_MOVED: ['CASEWORK'],
  CONTENT_BACK: ['CASEWORK'],
  CHECK_BY_HAND: ['CASEWORK'],
  PARTNER_DISAGREES: ['CASEWORK'],
  EXCHANGE_CODE_UNKNOWN: ['CASEWORK', 'OPERATIONS'],
  EXCHANGE_ITEM_UNREADABLE: ['CASEWORK', 'OPERATIONS'],
  WEBHOOK_GONE: ['OPERATIONS'],
};

/** Work that ends when what it is about changes, and that nobody can wave away: its cause would still be there. */
const endsWithItsCause: ReadonlySet<WorkItemKind> = new Set([
  'HAND_OVER_FAILED',
  'PARTNER_NOT_REACHED',
  'CONTACT_TO_APPROVE',
  'QUESTION_FROM_POLICE',
  'ACKNOWLEDGEMENT_OVERDUE',
  'HOLD_OVERDUE',
  'REFERRAL_OVERDUE',
  'CASE_WAITING',
]);

/** Whether a person may settle work of a kind by saying that it is done. House rule. @public */
export const maySettleByHand = (kind: WorkItemKind): boolean => !endsWithItsCause.has(kind);
