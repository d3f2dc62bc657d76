import type { Feature } from '../../platform/feature.js';
import { HostingObservationEntity } from './hosting-observation.entity.js';
import { hostingPermissions } from './hosting.permissions.js';
import { HostingResolver } from './hosting.resolver.js';
import type { HostingLookup } from './lookup/hosting-lookup.port.js';
import { ProviderRangeEntity } from './lookup/provider-range.entity.js';
import { hostingViews } from './hosting.views.js';

export const hosting = {
  entities: [HostingObservationEntity, ProviderRangeEntity],
  views: hostingViews,
  permissions: hostingPermissions,
  resolvers: ({ lookup }: { readonly lookup: HostingLookup }) => [new HostingResolver(lookup)],
} satisfies Feature;
