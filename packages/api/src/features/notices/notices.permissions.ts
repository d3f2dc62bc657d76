import { Permission } from '@meldpunt/domain';
import { requires } from '../../platform/auth/rules.js';

export const noticePermissions = {
  Mutation: { recordFormSubmission: requires(Permission.ABUSE_CONTACT_APPROVE) },
};
