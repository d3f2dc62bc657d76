/** The power that a contact has over the content. The kinds are never mixed. @public */
export const ContactKind = {
  /** Operates the network that contains the address. */
  NETWORK: 'NETWORK',
  /** Registered the domain name. It can remove the whole name, but nothing smaller. */
  REGISTRAR: 'REGISTRAR',
  /** Runs the site. May be the offender, so nothing is sent to an operator unless a person decides so. */
  OPERATOR: 'OPERATOR',
} as const;
export type ContactKind = keyof typeof ContactKind;

/** Whether a person has approved an abuse contact. Nothing is sent to a contact that is not approved. @public */
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

/**
 * The recipient of a notice: first the host, then, by the escalation ladder of the policy, the providers above it.
 * @public
 */
export const NoticeAddressee = {
  PROVIDER: 'PROVIDER',
  UPSTREAM: 'UPSTREAM',
  REGISTRAR: 'REGISTRAR',
} as const;
export type NoticeAddressee = keyof typeof NoticeAddressee;

/** How a contact is reached. @public */
export const ContactChannel = {
  MAIL: 'MAIL',
  /** A person enters the notice into a form on the provider's site. */
  FORM: 'FORM',
} as const;
export type ContactChannel = keyof typeof ContactChannel;

/** How reliably a register says that a contact accepts reports of abuse; most reliable first. @public */
export const ContactStanding = {
  /** Listed with the role `abuse` (RFC 9083, 10.2.4). */
  ABUSE_ROLE: 'ABUSE_ROLE',
  /** A remark says that reports of abuse are sent there. */
  REMARK: 'REMARK',
  /** Listed with another role, and the mailbox name is an abuse name (RFC 2142, 4). */
  ABUSE_MAILBOX: 'ABUSE_MAILBOX',
  /** Listed with another role. */
  WEAK: 'WEAK',
} as const;
export type ContactStanding = keyof typeof ContactStanding;

/** What the person who approves a contact must be warned of. @public */
export const ContactWarning = {
  /** No register data says that it accepts reports of abuse. */
  NOT_FOR_ABUSE: 'NOT_FOR_ABUSE',
  /** The address of a registry, which does not operate the network. */
  REGISTRY: 'REGISTRY',
  /** The entry of a natural person. */
  PERSON: 'PERSON',
  /** The register also lists another address for abuse. */
  OTHER_CANDIDATE: 'OTHER_CANDIDATE',
} as const;
export type ContactWarning = keyof typeof ContactWarning;
