import { Permission } from '@meldpunt/domain';
import { requires } from '../../platform/auth/rules.js';

export const casePermissions = {
  Query: {
    cases: requires(Permission.CASE_LIST),
    case: requires(Permission.CASE_READ),
  },
  Subscription: {
    queueChanged: requires(Permission.CASE_LIST),
    caseChanged: requires(Permission.CASE_READ),
  },
  CaseChange: { case: requires(Permission.CASE_READ) },
  Mutation: {
    claimNextCase: requires(Permission.CASE_CLAIM),
    claimCase: requires(Permission.CASE_CLAIM),
    releaseCase: requires(Permission.CASE_CLAIM),
    releaseCases: requires(Permission.CASE_CLAIM),
    closeCase: requires(Permission.CASE_CLOSE),
    closeCases: requires(Permission.CASE_CLOSE),
    addContentItem: requires(Permission.CONTENT_ITEM_ADD),
  },
};
