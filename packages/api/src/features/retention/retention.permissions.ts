import { Permission } from '@meldpunt/domain';
import { requires } from '../../platform/auth/rules.js';

const manage = requires(Permission.LEGAL_HOLD_MANAGE);

export const retentionPermissions = {
  Query: {
    legalHolds: requires(Permission.LEGAL_HOLD_MANAGE, Permission.AUDIT_READ),
    retentionRuns: requires(Permission.AUDIT_READ),
  },
  Mutation: { placeLegalHold: manage, liftLegalHold: manage },
};
