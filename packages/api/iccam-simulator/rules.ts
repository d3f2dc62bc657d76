import type { ActionBody } from './bodies.js';
import type { Party } from './parties.data.js';
import type { Content, Report } from './records.js';
import { badRequest, Refusal } from './refusal.js';
import type { Kept } from './rule-names.data.js';

const BASELINE = 1;
const IGNORE = 4;
const LEA = 1;
const ISP = 2;
const REMOVED = 3;
const UNAVAILABLE = 4;
const NOT_ILLEGAL = 6;

const conflict = (code: string, message: string): Refusal => new Refusal(409, code, message);
const noRight = (message: string): Refusal => new Refusal(403, 'NO_RIGHT', message);

const isAssignedTo = (content: Content, party: Party): boolean =>
  content.assignedCountryCode === party.countryCode;

const mustBeAssigned = (content: Content, party: Party): void => {
  if (!isAssignedTo(content, party)) throw noRight('The item is assigned to another country');
};

const isFinished = ({ actions }: Content): boolean =>
  actions.some(({ actionType }) => [REMOVED, UNAVAILABLE, NOT_ILLEGAL].includes(actionType));

/** A person who signs for a hotline is one of its analysts. */
export function mustBeAnalyst({ analysts }: Party, name: string): void {
  if (!analysts.includes(name)) throw badRequest('The analyst is not one of your hotline');
}

/** Rule 1: the first assessment is the reporter's or the assigned country's; only "national" is assessed again. */
export function mayAssess(content: Content, report: Report, party: Party, kept: Kept): void {
  const last = content.assessments.at(-1);
  if (kept('REASSESSED_BEFORE_ACTIONS') && content.actions.length > 0)
    throw conflict('ACTIONS_EXIST', 'The item has actions');
  const isFinal = last?.classification === BASELINE || last?.classification === IGNORE;
  if (kept('FINAL_ASSESSMENT') && isFinal)
    throw conflict('ASSESSMENT_FINAL', 'Baseline and Ignore are final');
  if (isAssignedTo(content, party) || !kept('REASSESSED_BY_ASSIGNED')) return;
  if (last !== undefined || report.reporter.hotlineId !== party.hotlineId)
    throw noRight('Only the hotline of the assigned country assesses the item');
}

/** Rules 2, 3, 4 and 7, in that order. */
export function mayAct(
  content: Content,
  report: Report,
  action: ActionBody,
  { party, now, kept }: { readonly party: Party; readonly now: Date; readonly kept: Kept },
): void {
  const { actionType } = action;
  if (kept('ACTIONS_BY_ASSIGNED')) mustBeAssigned(content, party);
  if (kept('NOTHING_AFTER_FINAL') && isFinished(content))
    throw conflict('FINAL_ACTION_EXISTS', 'Nothing follows a final action');
  const done = content.actions.map((earlier) => earlier.actionType);
  if (kept('ACTION_ONCE') && done.includes(actionType))
    throw conflict('ACTION_EXISTS', 'Each action type is set once');
  if (kept('MONITOR_STAGE') && (report.monitoredFrom === null || report.monitoredFrom > now))
    throw conflict('REPORT_NOT_IN_MONITOR_STAGE', 'Site type, commerciality and payment methods come first');
  if (kept('NOT_ILLEGAL_TWICE_SAID')) mustFitAssessment(content, actionType);
  if (
    kept('POLICE_AND_PROVIDER_FIRST') &&
    actionType === REMOVED &&
    !(done.includes(LEA) && done.includes(ISP))
  )
    throw conflict('LEA_AND_ISP_FIRST', 'Removed follows ReportedToLEA and ReportedToISP');
  if (new Date(action.actionDate) > now) throw badRequest('actionDate: in the future');
}

/** Rule 7: "not illegal" is said by both the assessment and the action, or by neither. */
function mustFitAssessment({ assessments }: Content, actionType: number): void {
  if (actionType === UNAVAILABLE) return;
  const last = assessments.at(-1);
  if (last === undefined) throw conflict('NOT_ASSESSED', 'The item has no assessment');
  if ((actionType === NOT_ILLEGAL) !== (last.classification === IGNORE))
    throw conflict('ACTION_CONTRADICTS_ASSESSMENT', 'The action says other than the assessment');
}

/** Rule 2: who has an item may pass it on, until it is finished. */
export function mayMove(content: Content, party: Party): void {
  mustBeAssigned(content, party);
  if (isFinished(content)) throw conflict('FINAL_ACTION_EXISTS', 'Nothing follows a final action');
}

/** Rule 8: an item of a country without a hotline may be taken, by those with a mandate and for themselves. */
export function mayTakeOrphan(
  content: Content,
  party: Party,
  newCountry: string,
  { hasHotline, kept }: { readonly hasHotline: boolean; readonly kept: Kept },
): boolean {
  if (hasHotline || isAssignedTo(content, party)) return false;
  if (kept('ORPHANS_BY_MANDATE') && !party.mayTakeOrphans)
    throw noRight('Your hotline has no mandate for orphaned content');
  if (newCountry !== party.countryCode)
    throw badRequest('newCountryCode: orphaned content is taken for oneself');
  return true;
}

/** Rule 5: an item is claimed with a reference that the hotline has not used, once; repeating it changes nothing. */
export function mayClaim(
  content: Content,
  reference: string,
  contents: readonly Content[],
  { party, kept }: { readonly party: Party; readonly kept: Kept },
): boolean {
  mustBeAssigned(content, party);
  const own = content.references.get(party.hotlineId)?.reference;
  if (own === reference) return false;
  if (own !== undefined) throw conflict('ALREADY_CLAIMED', 'The item has a reference of yours');
  const used = contents.find((other) => other.references.get(party.hotlineId)?.reference === reference);
  if (kept('ITEM_REFERENCE_ONCE') && used !== undefined)
    throw conflict('REFERENCE_USED', 'The reference is used for another item');
  return true;
}

/** Rule 4: who reported it, or has an item of it, completes a report. */
export function mayComplete(report: Report, party: Party): void {
  const isReporter = report.reporter.hotlineId === party.hotlineId;
  if (!isReporter && !report.contents.some((content) => isAssignedTo(content, party)))
    throw noRight('The report is not yours, and nothing of it is assigned to you');
}
