import { Language } from '@meldpunt/domain';
import { Field, ID, Int, ObjectType } from '../../../platform/graphql/type-graphql.js';
import { DateTimeScalar } from '../../../platform/graphql/scalars.js';
import type { Dossier } from './dossier.js';
import { dossierText } from './seal-dossier.js';

@ObjectType('Dossier', {
  description:
    'The dossier for police about one referral: one version in one language. Its schema is at /schemas/police-dossier.json and its PDF at /referrals/{id}/dossier.pdf.',
  simpleResolvers: true,
})
export class DossierType {
  @Field(() => ID, { description: 'Identifies this version.' })
  id!: string;

  @Field(() => String, {
    description: 'The reference to quote: the reference of the referral, a slash, the version.',
  })
  reference!: string;

  @Field(() => Int, {
    description: 'The version. It increases when the content changes. The same version has the same bytes.',
  })
  version!: number;

  @Field(() => DateTimeScalar, { description: 'When this version was first issued.' })
  generatedAt!: Date;

  @Field(() => Language, { description: 'The language of its words.' })
  language!: Language;

  @Field(() => Boolean, { description: 'Whether it comes from a test installation.' })
  isTest!: boolean;

  @Field(() => String, {
    description:
      'SHA-256 over the canonical JSON (RFC 8785) of the dossier without its digest, in hexadecimal.',
  })
  digest!: string;

  @Field(() => String, {
    description: 'The dossier as canonical JSON. Store it unchanged to be able to verify it.',
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
