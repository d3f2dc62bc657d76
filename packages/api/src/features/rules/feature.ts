import type { Feature } from '../../platform/feature.js';
import {
  HostingExplanationResolver,
  QualificationExplanationResolver,
  RouteExplanationResolver,
  RouteLegExplanationResolver,
} from './explanation.resolver.js';
import { QualificationGuidanceResolver, RouteGuidanceResolver } from './guidance.resolver.js';
import { LegalProvisionResolver } from './legal-provision.type.js';
import {
  HostingRulesResolver,
  QualificationReasonsResolver,
  RouteLegReasonsResolver,
  RouteReasonsResolver,
} from './reasons.resolver.js';
import { rulesPermissions } from './rules.permissions.js';
import { RulesResolver } from './rules.resolver.js';

export const rules = {
  permissions: rulesPermissions,
  resolvers: () => [
    new RulesResolver(),
    new LegalProvisionResolver(),
    new HostingExplanationResolver(),
    new QualificationExplanationResolver(),
    new RouteExplanationResolver(),
    new RouteLegExplanationResolver(),
    new HostingRulesResolver(),
    new QualificationReasonsResolver(),
    new RouteReasonsResolver(),
    new RouteLegReasonsResolver(),
    new QualificationGuidanceResolver(),
    new RouteGuidanceResolver(),
  ],
} satisfies Feature;
