import { Permission } from '@meldpunt/domain';
import { anyone, requires } from '../../platform/auth/rules.js';

const manage = requires(Permission.ACCOUNT_MANAGE);

export const identityPermissions = {
  Query: { viewer: anyone, accounts: manage },
  Mutation: { recordVetting: manage, withdrawAccess: manage, restoreAccess: manage },
};
