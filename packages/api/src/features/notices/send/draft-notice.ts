import {
  citeProvision,
  isIllegal,
  missingElements,
  qualify,
  trustedFlaggerFor,
  type CalendarDate,
  type Jurisdiction,
  type Language,
  type Notice,
  type NoticeDraft,
  type NoticeElement,
  type TrustedFlaggerStatus,
} from '@meldpunt/domain';
import type { HotlineIdentity } from '../notice-settings.js';
import type { NoticeFacts } from './notice-facts.js';

/** The values that all addresses of a message share. */
export interface DraftSetting {
  readonly noticeReference: string;
  readonly answerUrl: string;
  readonly language: Language;
  readonly jurisdiction: Jurisdiction;
  /** Returns the calendar day in the time zone of the hotline. */
  readonly dayOf: (instant: Date) => CalendarDate;
  readonly identity: HotlineIdentity;
  /** The day of sending, in the time zone of the hotline. */
  readonly on: CalendarDate;
  readonly trustedFlagger: readonly TrustedFlaggerStatus[];
}

/** A notice about one address, or the elements that are missing under art. 16(2) DSA and the hotline's rules. */
export type Drafted =
  | { readonly notice: Notice; readonly missing: null }
  | { readonly notice: null; readonly missing: readonly [NoticeElement, ...NoticeElement[]] };

/** Creates a notice from the facts of one address. Returns the missing elements if it is incomplete. */
export function draftNotice(
  facts: NoticeFacts,
  ipAddresses: readonly string[],
  setting: DraftSetting,
): Drafted {
  const draft: NoticeDraft = {
    caseReference: facts.caseReference,
    noticeReference: setting.noticeReference,
    urls: [facts.url],
    ipAddresses,
    observedAt: facts.assessedAt,
    classification: facts.classification,
    legalBasis: legalBasisOf(facts, setting),
    requests: ['REMOVE_OR_DISABLE', 'PRESERVE_EVIDENCE'],
    isInGoodFaith: true,
    hotlineContact: setting.identity.contact,
    clearanceReference: clearanceOf(facts),
    answerUrl: setting.answerUrl,
    trustedFlagger: trustedFlaggerFor(setting.trustedFlagger, {
      classification: facts.classification,
      on: setting.on,
    }),
  };
  const [first, ...others] = missingElements(draft, facts.gate);
  return first === undefined
    ? { notice: draft as Notice, missing: null }
    : { notice: null, missing: [first, ...others] };
}

/**
 * Returns the articles in force on the day of the decision, in the current version of the law. Articles that are known
 * to be wrong are not sent. If the content is no longer illegal in that version, there are none and the notice is
 * incomplete.
 */
function legalBasisOf(
  { findings, assessedAt }: NoticeFacts,
  { jurisdiction, language, dayOf }: DraftSetting,
): Notice['legalBasis'] {
  if (findings === null || assessedAt === null) return [];
  const { classification, legalBasis } = qualify(findings, { on: dayOf(assessedAt), jurisdiction });
  if (!isIllegal(classification)) return [];
  return legalBasis.map((provision) => ({
    article: citeProvision(provision, jurisdiction, language),
    inForceSince: provision.validFrom,
  }));
}

/** The police reference of the clearance. Without one, our referral reference and the day of the decision. */
function clearanceOf({ gate, clearanceReference, clearedAt, referralReference }: NoticeFacts): string | null {
  if (gate === null || clearedAt === null) return null;
  return clearanceReference ?? `${referralReference}, ${clearedAt.toISOString().slice(0, 10)}`;
}
