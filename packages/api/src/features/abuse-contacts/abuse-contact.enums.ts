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

publishEnum(ContactKind, 'AbuseContactKind', 'What an abuse contact can do about content.', {
  NETWORK: 'Holder of the network that contains the IP address.',
  REGISTRAR: 'Registrar of the domain name. It can suspend only the whole domain, not a single page.',
  OPERATOR:
    'Operator of the site. It may be the offender, so notices go there only if a person set it as the contact.',
});
publishEnum(ContactStatus, 'AbuseContactStatus', 'Whether a person has approved an abuse contact.', {
  PROPOSED: 'Found by the system. Nothing is sent until a person approves it.',
  APPROVED: 'Notices may be sent to it.',
  REJECTED: 'Notices are never sent to it.',
});
publishEnum(ContactSource, 'AbuseContactSource', 'Where an abuse contact was found.', {
  RDAP_NETWORK: 'In the RDAP record of the network that contains the IP address.',
  RDAP_UPSTREAM: 'In the RDAP record of the parent network.',
  RDAP_AUTNUM: 'In the RDAP record of the autonomous system that announces the IP address.',
  RDAP_DOMAIN: 'In the RDAP record of the domain name.',
  BY_HAND: 'A person entered it.',
});
publishEnum(OverrideScope, 'AbuseContactScope', 'What a manually set abuse contact applies to.', {
  HOSTNAME: 'A hostname and all its subdomains.',
  NETWORK: 'A block of IP addresses.',
  ASN: 'An autonomous system. It applies where the registry says which one announces the IP address.',
});
publishEnum(ContactChannel, 'AbuseContactChannel', 'How notices are sent to an abuse contact.', {
  MAIL: 'By mail.',
  FORM: 'A person submits the notice through a form on the provider’s site.',
});
publishEnum(
  ContactStanding,
  'AbuseContactStanding',
  'How clearly a registry says that a contact accepts abuse reports; the clearest first.',
  {
    ABUSE_ROLE: 'Listed with the role `abuse`.',
    REMARK: 'A remark in the record says that abuse reports go there.',
    ABUSE_MAILBOX: 'Listed with another role, but the name of the mailbox contains “abuse”.',
    WEAK: 'Listed with another role only.',
  },
);
publishEnum(ContactWarning, 'AbuseContactWarning', 'What to check before approving a contact.', {
  NOT_FOR_ABUSE: 'Nothing in the record says that abuse reports go there.',
  REGISTRY: 'The mail address of a registry, which does not operate the network.',
  PERSON: 'The contact card of an individual person.',
  OTHER_CANDIDATE: 'The registry also lists another address or form for abuse reports.',
});
