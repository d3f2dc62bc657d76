/** What a message that came to the return path of a notice means. @public */
export const BounceClass = {
  /** The mailbox or its domain does not exist, or no longer; nothing was delivered. */
  RECIPIENT_UNKNOWN: 'RECIPIENT_UNKNOWN',
  /** Another address failed, such as one member of an alias: the message may have arrived. */
  MEMBER_FAILED: 'MEMBER_FAILED',
  /** The recipient's server refuses our mail: policy, SPF, DKIM, DMARC, reputation, a spam verdict, too many messages. */
  OWN_MAIL_REFUSED: 'OWN_MAIL_REFUSED',
  MAILBOX_FULL: 'MAILBOX_FULL',
  /** The message is late, and is still tried. */
  DELAYED: 'DELAYED',
  /** The recipient's server was not reached, or was in trouble, until attempts stopped. */
  RECIPIENT_UNREACHABLE: 'RECIPIENT_UNREACHABLE',
  /** The message was not delivered, and nothing says that the mailbox is dead or that our mail is at fault. */
  NOT_DELIVERED: 'NOT_DELIVERED',
  DELIVERED: 'DELIVERED',
  OUT_OF_OFFICE: 'OUT_OF_OFFICE',
  /** An automatic confirmation of receipt, such as a ticket that was opened. */
  RECEIPT: 'RECEIPT',
  /** Nobody reads the mailbox: reports are taken through a form. */
  FORM_NEEDED: 'FORM_NEEDED',
  /** A person must confirm that the sender is one before the message is delivered. */
  CHALLENGE: 'CHALLENGE',
  /** A feedback report (RFC 5965): somebody marked our mail as unwanted, or it failed authentication. */
  COMPLAINT: 'COMPLAINT',
  NOT_UNDERSTOOD: 'NOT_UNDERSTOOD',
} as const;
export type BounceClass = keyof typeof BounceClass;

/** What decided the class of a message. @public */
export const BounceReason = {
  /** A feedback report came (RFC 5965). */
  FEEDBACK_REPORT: 'FEEDBACK_REPORT',
  /** The report itself says so (RFC 3464, 2.3.3). */
  ACTION: 'ACTION',
  /** The enhanced status says so (RFC 3463). */
  STATUS: 'STATUS',
  /** One recipient failed and another did not. */
  PARTLY_DELIVERED: 'PARTLY_DELIVERED',
  /** Only addresses that are not ours to write to failed. */
  OTHER_RECIPIENT: 'OTHER_RECIPIENT',
  /** It failed, and nothing says why. */
  FAILED_WITHOUT_REASON: 'FAILED_WITHOUT_REASON',
  /** No rule fits. */
  NO_RULE: 'NO_RULE',
  /** A program behind the mailbox failed. */
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
