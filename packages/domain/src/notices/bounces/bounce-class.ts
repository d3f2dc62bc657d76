/** The meaning of a message that arrived at the return path of a notice. @public */
export const BounceClass = {
  /** The mailbox or its domain does not exist, or no longer exists. The notice was not delivered. */
  RECIPIENT_UNKNOWN: 'RECIPIENT_UNKNOWN',
  /** Another address failed, such as one member of an alias. The notice may have been delivered. */
  MEMBER_FAILED: 'MEMBER_FAILED',
  /**
   * The recipient’s server refuses our mail: policy, SPF, DKIM, DMARC, reputation, a spam verdict, too many messages.
   */
  OWN_MAIL_REFUSED: 'OWN_MAIL_REFUSED',
  MAILBOX_FULL: 'MAILBOX_FULL',
  /** The notice is delayed, and the server still tries to deliver it. */
  DELAYED: 'DELAYED',
  /** The recipient’s server was not reachable, or had a fault, until the retries ended. */
  RECIPIENT_UNREACHABLE: 'RECIPIENT_UNREACHABLE',
  /** The notice was not delivered. The reason is neither a missing mailbox nor our mail. */
  NOT_DELIVERED: 'NOT_DELIVERED',
  DELIVERED: 'DELIVERED',
  OUT_OF_OFFICE: 'OUT_OF_OFFICE',
  /** An automatic confirmation of receipt, such as a new ticket. */
  RECEIPT: 'RECEIPT',
  /** The mailbox is not read: the provider accepts reports only through a form. */
  FORM_NEEDED: 'FORM_NEEDED',
  /** The sender must prove to be a person before the message is delivered. */
  CHALLENGE: 'CHALLENGE',
  /** A feedback report (RFC 5965): our mail was marked as unwanted, or failed authentication. */
  COMPLAINT: 'COMPLAINT',
  NOT_UNDERSTOOD: 'NOT_UNDERSTOOD',
} as const;
export type BounceClass = keyof typeof BounceClass;

/** The rule that decided the class of a message. @public */
export const BounceReason = {
  /** The message is a feedback report (RFC 5965). */
  FEEDBACK_REPORT: 'FEEDBACK_REPORT',
  /** The `Action` field of the report (RFC 3464, 2.3.3). */
  ACTION: 'ACTION',
  /** The enhanced status code (RFC 3463). */
  STATUS: 'STATUS',
  /** Delivery to one recipient failed and to another did not. */
  PARTLY_DELIVERED: 'PARTLY_DELIVERED',
  /** Only addresses other than our recipient failed. */
  OTHER_RECIPIENT: 'OTHER_RECIPIENT',
  /** Delivery failed, and the report gives no reason. */
  FAILED_WITHOUT_REASON: 'FAILED_WITHOUT_REASON',
  /** No rule matches. */
  NO_RULE: 'NO_RULE',
  /** A program that processes the mailbox failed. */
  DELIVERY_PROGRAM: 'DELIVERY_PROGRAM',
  GREYLISTED: 'GREYLISTED',
  RECIPIENT_RATE: 'RECIPIENT_RATE',
  OWN_QUOTA: 'OWN_QUOTA',
  MAILBOX_FULL: 'MAILBOX_FULL',
  READER_FILTER: 'READER_FILTER',
  EDGE_BLOCKING: 'EDGE_BLOCKING',
  GROUP_POSTING: 'GROUP_POSTING',
  /** SPF, DKIM or DMARC failed. */
  SENDER_AUTHENTICATION: 'SENDER_AUTHENTICATION',
  REVERSE_NAME: 'REVERSE_NAME',
  NO_ROUTER: 'NO_ROUTER',
  BLOCKED_ADDRESS: 'BLOCKED_ADDRESS',
  SPAM_VERDICT: 'SPAM_VERDICT',
  VIRUS_VERDICT: 'VIRUS_VERDICT',
  SENDER_REFUSED: 'SENDER_REFUSED',
  RATE_OR_CONNECTIONS: 'RATE_OR_CONNECTIONS',
  POLICY: 'POLICY',
  ACCOUNT_PAUSED_FOR_NOW: 'ACCOUNT_PAUSED_FOR_NOW',
  ACCOUNT_PAUSED: 'ACCOUNT_PAUSED',
  TOO_LARGE: 'TOO_LARGE',
  EXPIRED: 'EXPIRED',
  NO_SUCH_MAILBOX: 'NO_SUCH_MAILBOX',
  NO_SUCH_DOMAIN: 'NO_SUCH_DOMAIN',
  UNREACHABLE: 'UNREACHABLE',
  CONFIRM_SENDER: 'CONFIRM_SENDER',
  USE_OUR_FORM: 'USE_OUR_FORM',
  ABSENT: 'ABSENT',
  TICKET_OPENED: 'TICKET_OPENED',
} as const;
export type BounceReason = keyof typeof BounceReason;
