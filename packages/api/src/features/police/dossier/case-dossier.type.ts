import { Language } from '@meldpunt/domain';
import { Field, Int, ObjectType } from '../../../platform/graphql/type-graphql.js';
import { DateTimeScalar } from '../../../platform/graphql/scalars.js';
import { caseDossierText, type CaseDossier } from './case-dossier.js';

@ObjectType('CaseDossier', {
  description:
    'The dossier for police about all referrals of one case, in one language. It contains the issued dossier of each referral. Its schema is at /schemas/police-case-dossier.json and its PDF at /referrals/{id}/case-dossier.pdf.',
  simpleResolvers: true,
})
export class CaseDossierType {
  @Field(() => String, { description: 'The reference of the case.' })
  reference!: string;

  @Field(() => Int, { description: 'The number of referrals to police in it.' })
  referralCount!: number;

  @Field(() => DateTimeScalar, { description: 'When the newest of its dossiers was issued.' })
  generatedAt!: Date;

  @Field(() => Language, { description: 'The language of its words.' })
  language!: Language;

  @Field(() => Boolean, { description: 'Whether it comes from a test installation.' })
  isTest!: boolean;

  @Field(() => String, {
    description:
      'SHA-256 over the canonical JSON (RFC 8785) of the file without its digest, in hexadecimal. It changes when one of the dossiers changes.',
  })
  digest!: string;

  @Field(() => String, {
    description: 'The file as canonical JSON. Store it unchanged to be able to verify it.',
  })
  json!: string;
}

export const presentCaseDossier = (dossier: CaseDossier): CaseDossierType => ({
  reference: dossier.reference,
  referralCount: dossier.dossiers.length,
  generatedAt: new Date(dossier.generatedAt),
  language: dossier.language,
  isTest: dossier.isTest,
  digest: dossier.digest,
  json: caseDossierText(dossier),
});
