import { defineEntity, p, type InferEntity } from '@mikro-orm/postgresql';
import type {
  Classification,
  Commerciality,
  Findings,
  Opinion,
  PaymentMethod,
  SiteType,
} from '@meldpunt/domain';
import type { TablesOf } from '../../platform/database/kysely.js';

/** One person's findings and the qualification that the law gives them. Append-only. */
export const AssessmentEntity = defineEntity({
  name: 'Assessment',
  tableName: 'assessment',
  properties: {
    id: p.uuid().primary(),
    caseId: p.uuid(),
    contentItemId: p.uuid(),
    sequence: p.integer(),
    opinion: p.text().$type<Opinion>(),
    assessedBy: p.uuid(),
    assessedAt: p.datetime(),
    findings: p.json().$type<Findings>(),
    siteType: p.text().$type<SiteType>().strictNullable(),
    commerciality: p.text().$type<Commerciality>().strictNullable(),
    paymentMethods: p.array().$type<PaymentMethod[]>(),
    note: p.text().strictNullable(),
    classification: p.text().$type<Classification>(),
    decidedBy: p.array().$type<string[]>(),
    legalBasis: p.array().$type<string[]>(),
    because: p.array().$type<string[]>(),
    settledBy: p.array().$type<string[]>(),
    needsLegalReview: p.boolean(),
    concernsPromotion: p.boolean(),
    /** The rules that required a second opinion then. Never shown, because a rule may depend on the verdict. */
    secondOpinionBecause: p.array().$type<string[]>(),
    lawVersion: p.text(),
    rulesVersion: p.text(),
    idempotencyKey: p.text().strictNullable(),
    idempotencyFingerprint: p.blob().$type<Buffer>().strictNullable(),
  },
});
export type Assessment = InferEntity<typeof AssessmentEntity>;

/** The tables of this file as rows. */
export type AssessmentTables = TablesOf<typeof AssessmentEntity>;
