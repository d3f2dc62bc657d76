import { defineEntity, p } from '@mikro-orm/postgresql';

/**
 * That a version of the dossier on a referral was issued, and what its digest was in each language. The dossier
 * itself is not stored: it is made from the facts each time. Append-only.
 */
export const PoliceDossierEntity = defineEntity({
  name: 'PoliceDossier',
  tableName: 'police_dossier',
  properties: {
    id: p.uuid().primary(),
    referralId: p.uuid(),
    version: p.integer(),
    contentDigest: p.blob().$type<Buffer>(),
    digests: p.json().$type<Readonly<Record<string, string>>>(),
    generatedAt: p.datetime(),
  },
});
