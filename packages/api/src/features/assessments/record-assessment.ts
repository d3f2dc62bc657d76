import { UniqueConstraintViolationException, type EntityManager } from '@mikro-orm/postgresql';
import {
  Permission,
  needsSettler,
  opinionDue,
  qualify,
  standingAfter,
  type Findings,
  type Opinion,
  type OpinionDue,
  type OpinionsStanding,
  type Qualification,
} from '@meldpunt/domain';
import { may } from '../../platform/auth/viewer.js';
import type { SignedInContext } from '../../platform/context.js';
import { inTransaction } from '../../platform/database/in-transaction.js';
import { keyedHash } from '../../platform/crypto/sealed.js';
import {
  idempotencyConflict,
  invalidInput,
  notFound,
  transitionNotAllowed,
} from '../../platform/graphql/user-error.js';
import { dayOf } from '../../platform/rulebook.js';
import { recordAudit } from '../audit/index.js';
import { lockCaseOfItem, refusalToChange, samePerson, type Case, type ContentItem } from '../cases/index.js';
import { referDanger } from '../referrals/index.js';
import { readFindings } from '../rules/index.js';
import type { RecordAssessmentInput } from './assessment.inputs.js';
import { AssessmentEntity, type Assessment } from './assessment.entity.js';
import { updateCaseAfterOpinion, releaseIfNothingToDo } from './update-case-after-opinion.js';
import { needsSupervisor } from './assessment.results.js';
import { problemsWith } from './problems-with.js';
import { secondOpinionFacts } from './second-opinion-facts.js';

/** The input and its parsed findings. */
interface Recording {
  readonly input: RecordAssessmentInput;
  readonly findings: Findings;
}

/**
 * Records one person's findings on an item of a claimed case and qualifies them under the law in force today. If policy
 * requires a second opinion, the qualification stays hidden until another person has given theirs. If a child is in
 * immediate danger, a referral to police is made in the same transaction.
 */
export async function recordAssessment(input: RecordAssessmentInput, context: SignedInContext) {
  const read = readFindings(input.findings, context.rulebook.jurisdiction);
  const problems = [...problemsWith(input), ...(read.ok ? [] : read.error)];
  if (!read.ok || problems.length > 0) return invalidInput(problems);
  const findings = read.value;
  if (needsSettler(findings) && !may(context.viewer, Permission.ASSESSMENT_SETTLE)) return needsSupervisor();
  try {
    return await attemptToRecord({ input, findings }, context);
  } catch (error) {
    const isOvertaken = error instanceof UniqueConstraintViolationException && Boolean(input.idempotencyKey);
    if (!isOvertaken) throw error;
    return attemptToRecord({ input, findings }, context);
  }
}

/**
 * One attempt. It fails if another transaction stores the same idempotency key at the same time; the next attempt then
 * finds that key.
 */
const attemptToRecord = (recording: Recording, context: SignedInContext) =>
  inTransaction(context, async (em) => {
    const { input } = recording;
    const found = await lockCaseOfItem(em, input.contentItemId);
    if (found === null) return notFound();
    const earlier = await em.find(
      AssessmentEntity,
      { contentItemId: found.item.id },
      { orderBy: { sequence: 'asc' } },
    );
    const repeated = await repeatedBy(em, input, context);
    if (repeated !== null)
      return repeated === 'CONFLICT'
        ? idempotencyConflict()
        : { recorded: repeated, case: found.case, isRepeat: true };
    const refusal = refusalToChange(found.case, context, input.expectedVersion);
    if (refusal !== null) return refusal;
    const due = opinionDue(
      {
        opinions: found.item.opinions,
        viewerId: context.viewer.id,
        maySettle: may(context.viewer, Permission.ASSESSMENT_SETTLE),
        firstAssessorId: latestFirst(earlier)?.assessedBy ?? null,
        partyIds: earlier.filter(({ opinion }) => opinion !== 'DECIDING').map(({ assessedBy }) => assessedBy),
      },
      context.rulebook.secondOpinion,
    );
    if (!due.ok) return due.error.code === 'SAME_PERSON' ? samePerson() : needsSupervisor();
    if (found.case.status === 'CLOSED') return transitionNotAllowed(found.case.status, []);
    return storeAssessment(em, context, recording, found, due.value, earlier);
  });

async function storeAssessment(
  em: EntityManager,
  context: SignedInContext,
  recording: Recording,
  { item, case: found }: { item: ContentItem; case: Case },
  { opinion, settlesOwn }: OpinionDue,
  earlier: readonly Assessment[],
) {
  const qualification = qualify(recording.findings, {
    on: dayOf(context.clock(), context.rulebook),
    jurisdiction: context.rulebook.jurisdiction,
  });
  const standing = standingAfter(
    {
      opinion,
      classification: qualification.classification,
      first: latestFirst(earlier)?.classification ?? null,
    },
    await secondOpinionFacts(em, context, item, opinion === 'FIRST' ? [qualification.classification] : []),
    context.rulebook.secondOpinion,
    context.rulebook.home,
  );
  const assessment = em.create(AssessmentEntity, {
    ...rowOf(recording, context, item, opinion, qualification, earlier.length + 1),
    secondOpinionBecause: [...standing.because],
  });
  em.persist(assessment);
  await em.flush();
  storeOutcome(item, assessment, standing);
  if (recording.findings.immediateDanger === true) {
    item.immediateDanger = true;
    found.queueBand = 0;
  }
  await updateCaseAfterOpinion(em, context, found, item);
  found.version += 1;
  await em.flush();
  await releaseIfNothingToDo(em, context, found);
  await recordAudit(em, context, {
    action: 'ASSESSMENT_RECORDED',
    subject: 'ASSESSMENT',
    subjectId: assessment.id,
    caseId: found.id,
    details: {
      contentItemId: item.id,
      opinion,
      lawVersion: qualification.lawVersion,
      rulesVersion: qualification.rulesVersion,
      ...(settlesOwn ? { settlesOwn } : {}),
    },
  });
  if (item.immediateDanger)
    await referDanger(em, context, item, { assessmentId: assessment.id, occurrence: assessment.id });
  return { recorded: assessment, case: found, isRepeat: false };
}

const latestFirst = (earlier: readonly Assessment[]): Assessment | null =>
  earlier.findLast(({ opinion }) => opinion === 'FIRST') ?? null;

/** The assessment that the viewer recorded with the same idempotency key; `CONFLICT` if its content differs. */
async function repeatedBy(
  em: EntityManager,
  input: RecordAssessmentInput,
  context: SignedInContext,
): Promise<Assessment | 'CONFLICT' | null> {
  if (!input.idempotencyKey) return null;
  const stored = await em.findOne(AssessmentEntity, {
    assessedBy: context.viewer.id,
    idempotencyKey: input.idempotencyKey,
  });
  if (stored === null) return null;
  return stored.idempotencyFingerprint?.equals(fingerprint(input, context)) ? stored : 'CONFLICT';
}

function fingerprint(
  { expectedVersion: _, ...content }: RecordAssessmentInput,
  { keys }: SignedInContext,
): Buffer {
  return keyedHash(keys.receipt, `assessment ${JSON.stringify(content)}`);
}

function rowOf(
  { input, findings }: Recording,
  context: SignedInContext,
  item: ContentItem,
  opinion: Opinion,
  qualification: Qualification,
  sequence: number,
) {
  return {
    id: context.newId(),
    caseId: item.caseId,
    contentItemId: item.id,
    sequence,
    opinion,
    assessedBy: context.viewer.id,
    assessedAt: context.clock(),
    findings,
    siteType: input.siteType ?? null,
    commerciality: input.commerciality ?? null,
    paymentMethods: input.paymentMethods ?? [],
    note: input.note?.trim() || null,
    classification: qualification.classification,
    decidedBy: [...qualification.decidedBy],
    legalBasis: qualification.legalBasis.map(({ code }) => code),
    because: [...qualification.because],
    settledBy: [...qualification.settledBy],
    needsLegalReview: qualification.needsLegalReview,
    concernsPromotion: qualification.concernsPromotion,
    lawVersion: qualification.lawVersion,
    rulesVersion: qualification.rulesVersion,
    idempotencyKey: input.idempotencyKey || null,
    idempotencyFingerprint: input.idempotencyKey ? fingerprint(input, context) : null,
  };
}

/** Stores the outcome on the item. The classification stays `null` while a blind second opinion is pending. */
function storeOutcome(
  item: ContentItem,
  assessment: Assessment,
  { opinions, classification }: OpinionsStanding,
): void {
  item.opinions = opinions;
  item.classification = classification;
  item.decidingAssessmentId = classification === null ? null : assessment.id;
}
