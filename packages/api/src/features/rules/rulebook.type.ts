import {
  Classification,
  DataClass,
  SecondOpinionReason,
  editionKnownOn,
  lawVersionOn,
  type CalendarDate,
  type CountryCode,
  type ExposurePolicy,
  type SecondOpinionRule,
} from '@meldpunt/domain';
import { publishEnum } from '../../platform/graphql/enums.js';
import { CountryCodeScalar, DateScalar } from '../../platform/graphql/scalars.js';
import { Field, Float, Int, ObjectType } from '../../platform/graphql/type-graphql.js';
import type { Rulebook } from '../../platform/rulebook.js';
import { HotlineDirectoryType, presentDirectory } from './directory.type.js';
import { RoutingPolicyType, presentRoutingPolicy } from './routing-policy.type.js';

/** A second opinion of a policy of its own has a code that the schema does not list. */
const SecondOpinionRuleCode = { ...SecondOpinionReason, UNLISTED: 'UNLISTED' } as const;
type SecondOpinionRuleCode = keyof typeof SecondOpinionRuleCode;

publishEnum(SecondOpinionRuleCode, 'SecondOpinionRuleCode', 'A reason for a second opinion.', {
  HOME_HOSTED_BASELINE: 'Content of the international baseline that is hosted at home.',
  HOME_HOSTED: 'Content that is hosted at home.',
  JUDGED_NOT_ILLEGAL_BEFORE: 'The same address was judged not illegal before.',
  VERDICT_CHANGED: 'A first opinion replaces a different one.',
  DRAWN_BY_LOT: 'The item is drawn by lot.',
  UNLISTED: 'Another reason, of the policy of this hotline.',
});

@ObjectType('SecondOpinionRule', { description: 'One reason for a second opinion.', simpleResolvers: true })
export class SecondOpinionRuleType {
  @Field(() => SecondOpinionRuleCode, { description: 'The reason.' })
  code!: SecondOpinionRuleCode;

  @Field(() => [Classification], { description: 'It applies to first opinions with these classifications.' })
  classifications!: readonly Classification[];

  @Field(() => Boolean, { description: 'Whether it applies only to content that may be hosted at home.' })
  onlyAtHome!: boolean;

  @Field(() => Float, {
    nullable: true,
    description: 'The share of items that are drawn by lot, from 0 to 1. `null`: every item.',
  })
  share!: number | null;
}

@ObjectType('SecondOpinionPolicy', {
  description: 'When a second opinion is required, and who settles two opinions.',
  simpleResolvers: true,
})
export class SecondOpinionPolicyType {
  @Field(() => [SecondOpinionRuleType], { description: 'Each reason alone requires a second opinion.' })
  rules!: readonly SecondOpinionRuleType[];

  @Field(() => Boolean, { description: 'Whether an author of an opinion may settle the opinions.' })
  partiesMaySettle!: boolean;
}

@ObjectType('PriorityPolicy', {
  description: 'How much a further report of the same address raises the priority.',
  simpleResolvers: true,
})
export class PriorityPolicyType {
  @Field(() => Int, { description: 'The waiting minutes that one further report counts for.' })
  minutesPerFurtherReport!: number;

  @Field(() => Int, { description: 'Further reports above this number do not count.' })
  furtherReportsCounted!: number;
}

@ObjectType('ExposurePolicy', {
  description: 'The limits of work with reported content. `null`: no limit.',
  simpleResolvers: true,
})
export class ExposurePolicyType {
  @Field(() => Int, { nullable: true, description: 'The most minutes of work without a break.' })
  sessionMinutes!: number | null;

  @Field(() => Int, { description: 'The least minutes of a break.' })
  breakMinutes!: number;

  @Field(() => Int, { nullable: true, description: 'The most minutes of work in 24 hours.' })
  dayMinutes!: number | null;

  @Field(() => Int, { nullable: true, description: 'The most minutes of work in seven days.' })
  weekMinutes!: number | null;

  @Field(() => Int, {
    nullable: true,
    description: 'The most minutes of a session during which no colleague works.',
  })
  aloneMinutes!: number | null;
}

@ObjectType('RetentionRule', { description: 'How long a kind of data is kept.', simpleResolvers: true })
export class RetentionRuleType {
  @Field(() => DataClass, { description: 'The kind of data.' })
  dataClass!: DataClass;

  @Field(() => Int, {
    nullable: true,
    description: 'The days after the end of the last case to which the data belong. `null`: kept.',
  })
  days!: number | null;

  @Field(() => String, { description: 'Why.' })
  source!: string;
}

@ObjectType('RetentionPolicy', { description: 'How long data are kept.', simpleResolvers: true })
export class RetentionPolicyType {
  @Field(() => String, { description: 'The version, which each run records.' })
  version!: string;

  @Field(() => [RetentionRuleType], { description: 'One rule for each kind of data.' })
  rules!: readonly RetentionRuleType[];
}

@ObjectType('Rulebook', {
  description: 'The law, the directory and the policies of this hotline that its decisions depend on.',
  simpleResolvers: true,
})
export class RulebookType {
  @Field(() => CountryCodeScalar, { description: 'The country of the hotline.' })
  home!: CountryCode;

  @Field(() => DateScalar, { description: 'The day on which the rules are applied: today in the country.' })
  on!: CalendarDate;

  @Field(() => String, {
    nullable: true,
    description: 'The version of the law that applies on this day; `null` if none is known.',
  })
  lawVersion!: string | null;

  @Field(() => String, {
    nullable: true,
    description: 'The edition of the rules in use; `null` if there is none.',
  })
  rulesVersion!: string | null;

  @Field(() => HotlineDirectoryType, { description: 'The hotlines that the routing rules know.' })
  directory!: HotlineDirectoryType;

  @Field(() => RoutingPolicyType, { description: 'Decides routes, with `home`, `on` and `directory`.' })
  routing!: RoutingPolicyType;

  @Field(() => PriorityPolicyType, { description: 'Decides the order of the queue.' })
  priority!: PriorityPolicyType;

  @Field(() => SecondOpinionPolicyType, { description: 'Decides when a second opinion is required.' })
  secondOpinion!: SecondOpinionPolicyType;

  @Field(() => ExposurePolicyType, { description: 'Limits the work with reported content.' })
  exposure!: ExposurePolicyType;

  @Field(() => RetentionPolicyType, { description: 'Decides how long data are kept.' })
  retention!: RetentionPolicyType;
}

const presentRule = ({
  code,
  classifications,
  hosting,
  share,
}: SecondOpinionRule): SecondOpinionRuleType => ({
  code: Object.hasOwn(SecondOpinionReason, code) ? (code as SecondOpinionReason) : 'UNLISTED',
  classifications,
  onlyAtHome: hosting === 'HOME',
  share: share ?? null,
});

const limit = (minutes: number): number | null => (Number.isFinite(minutes) ? minutes : null);

const presentExposure = (policy: ExposurePolicy): ExposurePolicyType => ({
  sessionMinutes: limit(policy.sessionMinutes),
  breakMinutes: policy.breakMinutes,
  dayMinutes: limit(policy.dayMinutes),
  weekMinutes: limit(policy.weekMinutes),
  aloneMinutes: limit(policy.aloneMinutes),
});

export const presentRulebook = (rulebook: Rulebook, on: CalendarDate): RulebookType => ({
  home: rulebook.home,
  on,
  lawVersion: lawVersionOn(rulebook.jurisdiction, on)?.version ?? null,
  rulesVersion: editionKnownOn(rulebook.jurisdiction)?.version ?? null,
  directory: presentDirectory(rulebook.directory),
  routing: presentRoutingPolicy(rulebook.routing),
  priority: rulebook.casework,
  secondOpinion: {
    rules: rulebook.secondOpinion.rules.map(presentRule),
    partiesMaySettle: rulebook.secondOpinion.partiesMaySettle,
  },
  exposure: presentExposure(rulebook.exposure),
  retention: rulebook.retention,
});
