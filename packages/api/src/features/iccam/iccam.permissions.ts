import { Permission } from '@meldpunt/domain';
import { requires } from '../../platform/auth/rules.js';

export const iccamPermissions = {
  Query: { iccamStatus: requires(Permission.SYSTEM_RUN, Permission.CASE_READ) },
  Mutation: { linkIccamReport: requires(Permission.HAND_OVER_RETRY) },
  ContentItem: { iccam: requires(Permission.CASE_READ) },
};
