import { anyone } from '../../platform/auth/rules.js';

export const reportPermissions = {
  Query: { reportStatus: anyone, readAddresses: anyone },
  Mutation: { submitReport: anyone },
};
