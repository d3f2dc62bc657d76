import {
  Accessibility,
  BesideReason,
  Conduct,
  HostingRule,
  Language,
  LegalReview,
  Medium,
  MembershipReason,
  QualificationReason,
  RouteReason,
  Subject,
  explain,
} from '@meldpunt/domain';
import { publishEnum } from '../../platform/graphql/enums.js';

/** A code that the schema does not list: the law of another country or of an earlier edition has codes of its own. */
const UNLISTED = 'UNLISTED';

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

const unlistedText = 'Another code, from other law or an earlier edition: `explanation` has its words.';

const described = <Code extends string>(codes: Readonly<Record<Code, Code>>): Record<Code, string> =>
  Object.fromEntries(
    Object.keys(codes).map((code) => [code, explain(code, Language.EN) ?? unlistedText]),
  ) as Record<Code, string>;

publishEnum(ReasonCode, 'ReasonCode', 'A reason for a classification or a route.', described(ReasonCode));
publishEnum(
  HostingRuleCode,
  'HostingRule',
  'A rule that concludes where an address is hosted.',
  described(HostingRuleCode),
);

const listed =
  <Code extends string>(codes: Readonly<Record<Code, Code>>) =>
  (stored: readonly string[]): readonly (Code | 'UNLISTED')[] =>
    stored.map((code) => (Object.hasOwn(codes, code) ? (code as Code) : UNLISTED));

/** The reasons as values of the schema; `UNLISTED` for a code that it does not list. */
export const listedReasons = listed(ReasonCode);

/** The rules as values of the schema; `UNLISTED` for a code that it does not list. */
export const listedHostingRules = listed(HostingRuleCode);
