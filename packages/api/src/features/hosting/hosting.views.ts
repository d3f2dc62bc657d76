import type { Views } from '../../platform/feature.js';

/** What other features may read in SQL. */
export const hostingViews = {
  hosting_fact: [
    'id',
    'content_item_id',
    'source',
    'observed_at',
    'recorded_at',
    'country',
    'ip_address',
    'provider',
    'is_proxy',
    'is_anycast',
    'network',
  ],
} as const satisfies Views;
