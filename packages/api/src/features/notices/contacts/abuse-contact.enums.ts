import { ContactKind, ContactSource, ContactStatus, OverrideScope } from '@meldpunt/domain';
import { publishEnum } from '../../../platform/graphql/enums.js';

publishEnum(ContactKind, 'AbuseContactKind', 'What power an abuse contact has over content.', {
  NETWORK: 'Holds the network that the address is in.',
  REGISTRAR: 'Registered the name; can take the whole name away, and nothing smaller.',
  OPERATOR: 'Runs the site; may be the offender, and is written to only when a person sets it.',
});
publishEnum(ContactStatus, 'AbuseContactStatus', 'Whether a person knows an abuse contact.', {
  PROPOSED: 'Found by the system; nothing is sent until somebody approves it.',
  APPROVED: 'May be written to.',
  REJECTED: 'Is never written to.',
});
publishEnum(ContactSource, 'AbuseContactSource', 'Where an abuse contact was found.', {
  RDAP_NETWORK: 'In the register of the network that the address is in.',
  RDAP_UPSTREAM: 'In the register of the network around that one.',
  RDAP_AUTNUM: 'In the register of the autonomous system that announces the address.',
  RDAP_DOMAIN: 'In the register of the domain name.',
  BY_HAND: 'A person entered it.',
});
publishEnum(OverrideScope, 'AbuseContactScope', 'What an abuse contact is set for by hand.', {
  HOSTNAME: 'A hostname and everything below it.',
  NETWORK: 'A block of IP addresses.',
  ASN: 'An autonomous system, where the register tells which one announces an address.',
});
