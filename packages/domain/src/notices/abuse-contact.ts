/** What power somebody has over content. The three are never mixed. @public */
export const ContactKind = {
  /** Holds the network that the address is in. */
  NETWORK: 'NETWORK',
  /** Registered the name; can take the whole name away, and nothing smaller. */
  REGISTRAR: 'REGISTRAR',
  /** Runs the site. May be the offender, so that nothing is sent to one unless a person says so. */
  OPERATOR: 'OPERATOR',
} as const;
export type ContactKind = keyof typeof ContactKind;

/** Whether a person knows an abuse contact. Nothing is sent to one that is not approved. @public */
export const ContactStatus = { PROPOSED: 'PROPOSED', APPROVED: 'APPROVED', REJECTED: 'REJECTED' } as const;
export type ContactStatus = keyof typeof ContactStatus;

/** Where an abuse contact was found. @public */
export const ContactSource = {
  RDAP_NETWORK: 'RDAP_NETWORK',
  RDAP_UPSTREAM: 'RDAP_UPSTREAM',
  RDAP_AUTNUM: 'RDAP_AUTNUM',
  RDAP_DOMAIN: 'RDAP_DOMAIN',
  BY_HAND: 'BY_HAND',
} as const;
export type ContactSource = keyof typeof ContactSource;

/** Whom a notice turns to: first who hosts, then, by the ladder of the policy, who stands above. @public */
export const NoticeAddressee = {
  PROVIDER: 'PROVIDER',
  UPSTREAM: 'UPSTREAM',
  REGISTRAR: 'REGISTRAR',
} as const;
export type NoticeAddressee = keyof typeof NoticeAddressee;

/** How a contact is written to. @public */
export const ContactChannel = {
  MAIL: 'MAIL',
  /** A person enters the notice into a form on the provider's site. */
  FORM: 'FORM',
} as const;
export type ContactChannel = keyof typeof ContactChannel;

/** How well a register says that somebody takes reports of abuse; the best first. @public */
export const ContactStanding = {
  /** Named in the role `abuse` (RFC 9083, 10.2.4). */
  ABUSE_ROLE: 'ABUSE_ROLE',
  /** A remark says that reports of abuse go there. */
  REMARK: 'REMARK',
  /** Named in another role, and the mailbox is called after abuse (RFC 2142, 4). */
  ABUSE_MAILBOX: 'ABUSE_MAILBOX',
  /** Named in another role. */
  WEAK: 'WEAK',
} as const;
export type ContactStanding = keyof typeof ContactStanding;

/** What the person who approves a contact must know of it. @public */
export const ContactWarning = {
  /** Nothing says that reports of abuse go there. */
  NOT_FOR_ABUSE: 'NOT_FOR_ABUSE',
  /** The address of a registry, which does not run the network. */
  REGISTRY: 'REGISTRY',
  /** The card of a person. */
  PERSON: 'PERSON',
  /** The register also names another address for abuse. */
  OTHER_CANDIDATE: 'OTHER_CANDIDATE',
} as const;
export type ContactWarning = keyof typeof ContactWarning;
