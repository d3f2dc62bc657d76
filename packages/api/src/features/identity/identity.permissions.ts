import { anyone } from '../../platform/auth/rules.js';

export const identityPermissions = { Query: { viewer: anyone }, Mutation: {} };
