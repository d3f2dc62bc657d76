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

/** What every address of a message has in common. */
export interface DraftSetting {
  readonly noticeReference: string;
  readonly answerUrl: string;
  readonly language: Language;
  readonly jurisdiction: Jurisdiction;
  /** The day that it is at the hotline. */
  readonly dayOf: (instant: Date) => CalendarDate;
  readonly identity: HotlineIdentity;
  /** The day on which it leaves, at the hotline. */
  readonly on: CalendarDate;
  readonly trustedFlagger: readonly TrustedFlaggerStatus[];
}

/** A notice about one address, or what it lacks by art. 16(2) and by the rules of the house. */
export type Drafted =
  | { readonly notice: Notice; readonly missing: null }
  | { readonly notice: null; readonly missing: readonly [NoticeElement, ...NoticeElement[]] };

/** Puts the facts of one address into the form of a notice. An incomplete one is not a notice. */
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
 * The articles as the edition of the law in use gives them for the day of the decision: what is known to be wrong does not
 * leave. Content that is no longer illegal by it has none, and its notice is incomplete.
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

/** The number that police gave their decision; without one, what identifies the decision to them: ours, and its day. */
function clearanceOf({ gate, clearanceReference, clearedAt, referralReference }: NoticeFacts): string | null {
  if (gate === null || clearedAt === null) return null;
  return clearanceReference ?? `${referralReference}, ${clearedAt.toISOString().slice(0, 10)}`;
}
