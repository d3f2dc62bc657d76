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
