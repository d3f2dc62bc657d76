import { defineEntity, p } from '@mikro-orm/postgresql';

/**
 * An issued version of the dossier on a referral, with its digest in each language. The dossier itself is not stored.
 * It is created from the facts each time. Append-only.
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
