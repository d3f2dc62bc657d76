import { Permission } from '@meldpunt/domain';
import { requires } from '../../platform/auth/rules.js';

export const commentPermissions = {
  Case: { comments: requires(Permission.CASE_COMMENT) },
  Mutation: { addComment: requires(Permission.CASE_COMMENT) },
};
