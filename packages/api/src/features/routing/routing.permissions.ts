import { Permission } from '@meldpunt/domain';
import { requires } from '../../platform/auth/rules.js';

export const routingPermissions = {
  Query: {},
  Mutation: {
    routeCase: requires(Permission.CASE_ROUTE),
    closeCase: requires(Permission.CASE_CLOSE),
    reopenCase: requires(Permission.CASE_REOPEN),
  },
};
