import type { Views } from '../../../platform/feature.js';

/** The views that other features may read in SQL. */
export const dossierViews = {
  dossier_fact: ['referralId', 'version', 'generatedAt'],
} as const satisfies Views;
