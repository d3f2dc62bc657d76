import type { Feature } from '../../platform/feature.js';
import { RouteCaseReasonsResolver } from './route-case-reasons.resolver.js';
import { routingPermissions } from './routing.permissions.js';
import { ItemRouteInputResolver } from './item-route-input.resolver.js';
import { RoutingResolver } from './routing.resolver.js';

export const routing = {
  permissions: routingPermissions,
  resolvers: () => [new RoutingResolver(), new ItemRouteInputResolver(), new RouteCaseReasonsResolver()],
} satisfies Feature;
