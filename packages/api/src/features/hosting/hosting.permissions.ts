import { Permission } from '@meldpunt/domain';
import { requires } from '../../platform/auth/rules.js';

export const hostingPermissions = {
  Query: {},
  Mutation: {
    lookUpHosting: requires(Permission.HOSTING_RECORD),
    recordHostingObservation: requires(Permission.HOSTING_RECORD),
  },
};
