import { Permission } from '@meldpunt/domain';
import { requires } from '../../platform/auth/rules.js';

export const routingPermissions = {
  Query: {},
  Mutation: {
    routeCase: requires(Permission.CASE_ROUTE),
    routeCases: requires(Permission.CASE_ROUTE),
    reopenCase: requires(Permission.CASE_REOPEN),
  },
};
