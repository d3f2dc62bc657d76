import type { Feature } from '../../platform/feature.js';
import { CaseCommentEntity } from './comment.entity.js';
import { commentPermissions } from './comment.permissions.js';
import { CaseCommentsResolver, CommentResolver } from './comment.resolver.js';
import { commentViews } from './comment.views.js';
import { Migration20261130023700_case_comments } from './Migration20261130023700_case_comments.js';
import { Migration20261130054500_comment_events } from './Migration20261130054500_comment_events.js';

export const comments = {
  entities: [CaseCommentEntity],
  views: commentViews,
  migrations: [Migration20261130023700_case_comments, Migration20261130054500_comment_events],
  permissions: commentPermissions,
  resolvers: () => [new CommentResolver(), new CaseCommentsResolver()],
} satisfies Feature;
