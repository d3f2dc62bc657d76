import { Permission } from '@meldpunt/domain';
import { requires } from '../../platform/auth/rules.js';

export const removalPermissions = {
  Query: {},
  Mutation: { recordReachability: requires(Permission.REACHABILITY_RECORD) },
};
