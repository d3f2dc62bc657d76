import { Permission } from '@meldpunt/domain';
import { requires } from '../../platform/auth/rules.js';

export const abuseContactPermissions = {
  Query: { abuseContacts: requires(Permission.ABUSE_CONTACT_READ) },
  Mutation: {
    approveAbuseContact: requires(Permission.ABUSE_CONTACT_APPROVE),
    rejectAbuseContact: requires(Permission.ABUSE_CONTACT_APPROVE),
    setAbuseContactForm: requires(Permission.ABUSE_CONTACT_APPROVE),
    setAbuseContactOverride: requires(Permission.ABUSE_CONTACT_APPROVE),
  },
};
