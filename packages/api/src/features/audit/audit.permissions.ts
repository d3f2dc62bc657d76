import { Permission } from '@meldpunt/domain';
import { requires } from '../../platform/auth/rules.js';

export const auditPermissions = {
  Query: {
    auditChain: requires(Permission.AUDIT_READ),
    auditTrail: requires(Permission.AUDIT_READ),
  },
  Mutation: {},
};
