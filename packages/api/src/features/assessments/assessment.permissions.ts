import { Permission } from '@meldpunt/domain';
import { requires } from '../../platform/auth/rules.js';

export const assessmentPermissions = {
  Query: {},
  Mutation: {
    recordAssessment: requires(Permission.ASSESSMENT_RECORD),
    recordAssessments: requires(Permission.ASSESSMENT_RECORD),
  },
  ContentItem: { assessments: requires(Permission.CASE_READ) },
};
