import { isIllegal, type Classification } from '../qualification/classification.js';
import type { Gate } from '../routing/leg.js';
import type { Notice } from './notice.js';

/** The required elements of a notice. @public */
export const NoticeElement = {
  EXPLANATION: 'EXPLANATION',
  LEGAL_BASIS: 'LEGAL_BASIS',
  EXACT_LOCATION: 'EXACT_LOCATION',
  OBSERVATION_TIME: 'OBSERVATION_TIME',
  GOOD_FAITH: 'GOOD_FAITH',
  REQUEST: 'REQUEST',
  REFERENCES: 'REFERENCES',
  HOTLINE_CONTACT: 'HOTLINE_CONTACT',
  ANSWER_LINK: 'ANSWER_LINK',
  CLEARANCE: 'CLEARANCE',
} as const;
export type NoticeElement = keyof typeof NoticeElement;

/** A notice that may be incomplete. @public */
export type NoticeDraft = { readonly [Part in keyof Notice]?: Notice[Part] | null };

/** Whether a notice may be sent about content with this classification. @internal */
export const isNoticeable = (classification: Classification | null | undefined): boolean =>
  isIllegal(classification);

/** One element: the source that requires it, and when it is missing. @internal */
export interface NoticeElementRule {
  readonly code: NoticeElement;
  readonly source: string;
  readonly isMissing: (notice: NoticeDraft, gate: Gate | null) => boolean;
}

const art16 = 'Regulation (EU) 2022/2065, art. 16(2)';
const house = 'House rule';
const isBlank = (text: string | null | undefined): boolean => (text ?? '').trim() === '';
const isEmpty = (list: readonly unknown[] | null | undefined): boolean => (list ?? []).length === 0;
const hasNoTime = (at: Date | null | undefined): boolean => Number.isNaN(at?.getTime() ?? NaN);

/**
 * The elements of a notice: first those of the article in its order, then those of the house.
 *
 * Letter (c), name and address of the notifier, does not apply: offences under arts 3 to 7 of Directive 2011/93/EU are
 * excepted.
 * @internal
 */
export const noticeElements: readonly NoticeElementRule[] = [
  { code: 'EXPLANATION', source: `${art16}(a)`, isMissing: (notice) => !isNoticeable(notice.classification) },
  {
    code: 'LEGAL_BASIS',
    source: `${art16}(a)`,
    isMissing: ({ legalBasis }) =>
      isEmpty(legalBasis) || (legalBasis ?? []).some(({ article }) => isBlank(article)),
  },
  {
    code: 'EXACT_LOCATION',
    source: `${art16}(b)`,
    isMissing: ({ urls }) => isEmpty(urls) || (urls ?? []).some(isBlank),
  },
  { code: 'OBSERVATION_TIME', source: `${art16}(b)`, isMissing: ({ observedAt }) => hasNoTime(observedAt) },
  { code: 'GOOD_FAITH', source: `${art16}(d)`, isMissing: ({ isInGoodFaith }) => isInGoodFaith !== true },
  {
    code: 'REQUEST',
    source: house,
    isMissing: ({ requests }) => !(requests ?? []).includes('REMOVE_OR_DISABLE'),
  },
  {
    code: 'REFERENCES',
    source: house,
    isMissing: ({ caseReference, noticeReference }) => isBlank(caseReference) || isBlank(noticeReference),
  },
  { code: 'HOTLINE_CONTACT', source: house, isMissing: ({ hotlineContact }) => isBlank(hotlineContact) },
  { code: 'ANSWER_LINK', source: house, isMissing: ({ answerUrl }) => isBlank(answerUrl) },
  {
    code: 'CLEARANCE',
    source: 'The gate that the routing policy sets',
    isMissing: ({ clearanceReference }, gate) => gate !== null && isBlank(clearanceReference),
  },
];

/** The missing elements of a notice, given the gate before it; empty when it is complete. @public */
export const missingElements = (notice: NoticeDraft, gate: Gate | null): readonly NoticeElement[] =>
  noticeElements.filter(({ isMissing }) => isMissing(notice, gate)).map(({ code }) => code);
