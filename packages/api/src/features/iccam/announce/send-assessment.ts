import {
  contradictsInIccam,
  currentIccamClassification,
  iccamAssessment,
  mayAssessInIccam,
} from '@meldpunt/domain';
import type { Attempt } from '../../hand-overs/index.js';
import { againstTheRules, requiredAnswersMissing, calledOff, failedBy } from '../outcomes.js';
import type { AnnouncementContext } from './announcement-context.js';

/**
 * Sends our assessment of an item if ICCAM accepts one. It is not sent twice, and it replaces only "national". If it
 * cannot be sent and contradicts the assessment in ICCAM, the hand-over fails and opens a work item.
 */
export async function sendAssessment({
  client,
  handOver,
  context,
  own,
  content,
  item,
  due,
}: AnnouncementContext): Promise<Attempt> {
  const { classification, findings } = own.facts;
  const isCurrent = handOver.payload['assessmentId'] === own.assessmentId;
  if (!isCurrent || classification === null || findings === null) return calledOff('NO_LONGER_TRUE');
  if (!due.some(({ tell }) => tell === 'ASSESSMENT')) return calledOff('NO_LONGER_TRUE');
  const proof = { contentId: own.item.contentId, classification };
  const isOurs = content.assessments.at(-1)?.assessingAnalystName === client.analyst;
  if (isOurs && currentIccamClassification(item) === classification) return { outcome: 'CONFIRMED', proof };
  if (!mayAssessInIccam(item, context.rulebook.home).ok)
    return contradictsInIccam(item, classification) ? againstTheRules : calledOff('STANDS_AS_ASSESSED');
  const assessment = iccamAssessment(classification, findings);
  if (!assessment.ok) return requiredAnswersMissing;
  const told = await client.assess(own.item.contentId, {
    assessingAnalystName: client.analyst,
    ...assessment.value,
  });
  return told.ok ? { outcome: 'CONFIRMED', proof } : failedBy(told.error);
}
