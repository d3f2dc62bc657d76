import { Language } from '@meldpunt/domain';
import { Field, ID, Int, ObjectType } from '../../../platform/graphql/type-graphql.js';
import { DateTimeScalar } from '../../../platform/graphql/scalars.js';
import type { Dossier } from './dossier.js';
import { dossierText } from './seal-dossier.js';

@ObjectType('Dossier', {
  description:
    'What police are handed about one referral, for their file: one version of it, in one language. Its schema is served at /schemas/police-dossier.json, and it is printed at /referrals/{id}/dossier.pdf.',
  simpleResolvers: true,
})
export class DossierType {
  @Field(() => ID, { description: 'Identifies this version.' })
  id!: string;

  @Field(() => String, {
    description: 'What people quote: the number of the referral, a slash, the version.',
  })
  reference!: string;

  @Field(() => Int, {
    description:
      'A new version says something that the one before did not; the same version is the same, byte for byte.',
  })
  version!: number;

  @Field(() => DateTimeScalar, { description: 'When this version was first issued.' })
  generatedAt!: Date;

  @Field(() => Language, { description: 'The language of its words.' })
  language!: Language;

  @Field(() => Boolean, { description: 'Whether it comes from an installation that only tests.' })
  isTest!: boolean;

  @Field(() => String, {
    description:
      'SHA-256 over the canonical JSON (RFC 8785) of the dossier without its digest, in hexadecimal.',
  })
  digest!: string;

  @Field(() => String, {
    description: 'The dossier as canonical JSON: keep it as it is, and it can be verified.',
  })
  json!: string;
}

export const presentDossier = (dossier: Dossier): DossierType => ({
  id: dossier.id,
  reference: dossier.reference,
  version: dossier.version,
  generatedAt: new Date(dossier.generatedAt),
  language: dossier.language,
  isTest: dossier.isTest,
  digest: dossier.digest,
  json: dossierText(dossier),
});
