import type { Views } from '../../platform/feature.js';

/** The views that other features may read in SQL. */
export const hostingViews = {
  hosting_fact: [
    'id',
    'contentItemId',
    'source',
    'observedAt',
    'recordedAt',
    'country',
    'ipAddress',
    'provider',
    'isProxy',
    'isAnycast',
    'network',
    'asNumber',
  ],
} as const satisfies Views;
