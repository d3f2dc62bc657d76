import { Permission } from '@meldpunt/domain';
import { requires } from '../../platform/auth/rules.js';

export const searchPermissions = {
  Query: { search: requires(Permission.CASE_LIST, Permission.REFERRAL_READ_POLICE) },
};
