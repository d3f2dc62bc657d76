import { Permission } from '@meldpunt/domain';
import { requires } from '../../platform/auth/rules.js';

export const rulesPermissions = {
  Query: {
    rulebook: requires(Permission.RULES_READ),
    qualify: requires(Permission.RULES_READ),
    route: requires(Permission.RULES_READ),
    hotlines: requires(Permission.DIRECTORY_READ),
  },
  Mutation: {},
};
