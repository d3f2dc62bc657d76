import {
  contradictsInIccam,
  currentIccamClassification,
  iccamAssessment,
  mayAssessInIccam,
} from '@meldpunt/domain';
import type { Attempt } from '../../hand-overs/index.js';
import { againstTheRules, answersMissing, calledOff, failedBy } from '../outcomes.js';
import type { Telling } from './telling.js';

/**
 * Tells our assessment of an item where the exchange takes one: it is asked for by nobody twice, and overrules nothing
 * but "national". What cannot be told and says the opposite of what stands there is visible work.
 */
export async function tellAssessment({
  client,
  handOver,
  work,
  own,
  content,
  item,
  due,
}: Telling): Promise<Attempt> {
  const { classification, findings } = own.facts;
  const isCurrent = handOver.payload['assessmentId'] === own.assessmentId;
  if (!isCurrent || classification === null || findings === null) return calledOff('NO_LONGER_TRUE');
  if (!due.some(({ tell }) => tell === 'ASSESSMENT')) return calledOff('NO_LONGER_TRUE');
  const proof = { contentId: own.item.contentId, classification };
  const isOurs = content.assessments.at(-1)?.assessingAnalystName === client.analyst;
  if (isOurs && currentIccamClassification(item) === classification) return { outcome: 'CONFIRMED', proof };
  if (!mayAssessInIccam(item, work.rulebook.home).ok)
    return contradictsInIccam(item, classification) ? againstTheRules : calledOff('STANDS_AS_ASSESSED');
  const assessment = iccamAssessment(classification, findings);
  if (!assessment.ok) return answersMissing;
  const told = await client.assess(own.item.contentId, {
    assessingAnalystName: client.analyst,
    ...assessment.value,
  });
  return told.ok ? { outcome: 'CONFIRMED', proof } : failedBy(told.error);
}
