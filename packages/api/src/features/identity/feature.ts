import type { Feature } from '../../platform/feature.js';
import { AccountEntity } from './account.entity.js';
import { AccountResolver } from './account.resolver.js';
import { identityPermissions } from './identity.permissions.js';
import { ViewerResolver } from './viewer.resolver.js';
import { accountViews } from './account.views.js';

export const identity = {
  entities: [AccountEntity],
  views: accountViews,
  permissions: identityPermissions,
  resolvers: () => [new ViewerResolver(), new AccountResolver()],
} satisfies Feature;
