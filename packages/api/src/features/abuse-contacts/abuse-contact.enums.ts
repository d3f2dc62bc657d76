import {
  ContactChannel,
  ContactKind,
  ContactSource,
  ContactStanding,
  ContactStatus,
  ContactWarning,
  OverrideScope,
} from '@meldpunt/domain';
import { publishEnum } from '../../platform/graphql/enums.js';

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
publishEnum(ContactChannel, 'AbuseContactChannel', 'How an abuse contact is written to.', {
  MAIL: 'By mail.',
  FORM: 'A person enters the notice into a form on the site of the provider.',
});
publishEnum(
  ContactStanding,
  'AbuseContactStanding',
  'How well a register says that a contact takes reports of abuse; the best first.',
  {
    ABUSE_ROLE: 'Named in the role for abuse.',
    REMARK: 'A remark says that reports of abuse go there.',
    ABUSE_MAILBOX: 'Named in another role, and the mailbox is called after abuse.',
    WEAK: 'Named in another role.',
  },
);
publishEnum(ContactWarning, 'AbuseContactWarning', 'What to know of a contact before approving it.', {
  NOT_FOR_ABUSE: 'Nothing says that reports of abuse go there.',
  REGISTRY: 'The address of a registry, which does not run the network.',
  PERSON: 'The card of a person.',
  OTHER_CANDIDATE: 'The register also names another address or form for abuse.',
});
