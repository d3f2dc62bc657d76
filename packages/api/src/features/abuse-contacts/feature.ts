import type { Feature } from '../../platform/feature.js';
import { AbuseContactEntity, AbuseContactOverrideEntity } from './abuse-contact.entity.js';
import { abuseContactPermissions } from './abuse-contact.permissions.js';
import { AbuseContactResolver } from './abuse-contact.resolver.js';
import type { AfterContactDecision } from './after-contact-decision.js';
import { waitingContacts } from './waiting-contacts.js';

export const abuseContacts = {
  entities: [AbuseContactEntity, AbuseContactOverrideEntity],
  deadlines: { CONTACT: waitingContacts },
  permissions: abuseContactPermissions,
  resolvers: ({ afterContactDecision }: { readonly afterContactDecision: AfterContactDecision }) => [
    new AbuseContactResolver(afterContactDecision),
  ],
} satisfies Feature;
