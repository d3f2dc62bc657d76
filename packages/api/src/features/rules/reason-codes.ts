import {
  Accessibility,
  BesideReason,
  Conduct,
  HostingRule,
  LegalReview,
  Medium,
  MembershipReason,
  QualificationReason,
  RouteReason,
  Subject,
  labels,
} from '@meldpunt/domain';
import { publishEnum } from '../../platform/graphql/enums.js';
import {
  UNLISTED,
  describedByLabels,
  describedByWords,
  listedAs,
} from '../../platform/graphql/listed-codes.js';

/** The reasons that the rules give for a classification or a route. */
export const ReasonCode = {
  ...QualificationReason,
  ...RouteReason,
  ...MembershipReason,
  ...BesideReason,
  ...Accessibility,
  ...Medium,
  ...Subject,
  ...Conduct,
  ...LegalReview,
  UNLISTED,
} as const;
export type ReasonCode = keyof typeof ReasonCode;

/** The rules that decide about hosting. */
export const HostingRuleCode = { ...HostingRule, UNLISTED } as const;
export type HostingRuleCode = keyof typeof HostingRuleCode;

/** The law of another country or of an earlier edition has codes of its own. */
const unlisted = {
  UNLISTED: 'Another code, from other law or an earlier edition: `explanation` has its words.',
};

publishEnum(
  ReasonCode,
  'ReasonCode',
  'A reason for a classification or a route.',
  describedByWords(ReasonCode, {
    ...describedByLabels(labels.LegalReview),
    ...unlisted,
    UNDETERMINED: 'The analyst cannot tell.',
  }),
);
publishEnum(
  HostingRuleCode,
  'HostingRule',
  'A rule that concludes where an address is hosted.',
  describedByWords(HostingRuleCode, unlisted),
);

const listedReason = listedAs(ReasonCode);
const listedHostingRule = listedAs(HostingRuleCode);

/** The reasons as values of the schema; `UNLISTED` for a code that it does not list. */
export const listedReasons = (codes: readonly string[]): readonly ReasonCode[] => codes.map(listedReason);

/** The rules as values of the schema; `UNLISTED` for a code that it does not list. */
export const listedHostingRules = (codes: readonly string[]): readonly HostingRuleCode[] =>
  codes.map(listedHostingRule);
