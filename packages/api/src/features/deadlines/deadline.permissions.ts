import { Permission } from '@meldpunt/domain';
import { requires } from '../../platform/auth/rules.js';

export const deadlinePermissions = {
  Query: {
    overdue: requires(Permission.REFERRAL_READ_ANY, Permission.REFERRAL_READ_POLICE),
    queueCounts: requires(Permission.CASE_LIST),
  },
  Mutation: {},
};
