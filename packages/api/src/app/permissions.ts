import type { Permissions } from '../platform/auth/rules.js';
import { assessmentPermissions } from '../features/assessments/assessment.permissions.js';
import { auditPermissions } from '../features/audit/audit.permissions.js';
import { casePermissions } from '../features/cases/case.permissions.js';
import { deadlinePermissions } from '../features/deadlines/deadline.permissions.js';
import { handOverPermissions } from '../features/hand-overs/hand-over.permissions.js';
import { hostingPermissions } from '../features/hosting/hosting.permissions.js';
import { iccamPermissions } from '../features/iccam/iccam.permissions.js';
import { identityPermissions } from '../features/identity/identity.permissions.js';
import { policePermissions } from '../features/police/police.permissions.js';
import { lawReviewPermissions } from '../features/law-review/law-review.permissions.js';
import { noticePermissions } from '../features/notices/notices.permissions.js';
import { referralPermissions } from '../features/referrals/referral.permissions.js';
import { removalPermissions } from '../features/removal/removal.permissions.js';
import { reportPermissions } from '../features/reports/report.permissions.js';
import { routingPermissions } from '../features/routing/routing.permissions.js';
import { rulesPermissions } from '../features/rules/rules.permissions.js';
import { webhookPermissions } from '../features/webhooks/webhook.permissions.js';
import { workItemPermissions } from '../features/work-items/work-item.permissions.js';

const features = [
  identityPermissions,
  reportPermissions,
  casePermissions,
  hostingPermissions,
  assessmentPermissions,
  routingPermissions,
  referralPermissions,
  removalPermissions,
  policePermissions,
  noticePermissions,
  handOverPermissions,
  workItemPermissions,
  webhookPermissions,
  rulesPermissions,
  auditPermissions,
  lawReviewPermissions,
  deadlinePermissions,
  iccamPermissions,
];

/** Who may ask for what, over all features. What is not named here at the roots is refused. */
export const permissions: Permissions = {
  Report: reportPermissions.Report,
  ContentItem: { ...assessmentPermissions.ContentItem, ...iccamPermissions.ContentItem },
  Referral: policePermissions.Referral,
  Query: Object.assign({}, ...features.map(({ Query }) => Query)) as Permissions['Query'],
  Subscription: policePermissions.Subscription,
  Mutation: Object.assign({}, ...features.map(({ Mutation }) => Mutation)) as Permissions['Mutation'],
};
