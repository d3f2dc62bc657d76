import {
  CheckReason,
  consequenceOf,
  PersonLooks,
  Reachability,
  ReachabilityProof,
  RemovalEvidenceClass,
  RemovalReason,
  RemovalState,
} from '@meldpunt/domain';
import { Field, ID, Int, ObjectType } from '../../platform/graphql/type-graphql.js';
import { publishEnum } from '../../platform/graphql/enums.js';
import { DateTimeScalar } from '../../platform/graphql/scalars.js';
import { ReachabilityMethod, type ReachabilityObservationRow } from '../reachability/index.js';

publishEnum(Reachability, 'Reachability', 'What a look at an address came to, or what a person saw there.', {
  ONLINE: 'The server serves the address; what is there was not read.',
  GONE_404_410: 'The server says that nothing is there any more.',
  DNS_GONE: 'The hostname no longer exists.',
  SEEN_OFFLINE: 'A person looked and no longer found the content.',
  CLOAKED: 'From one network it is there, from another the server says that it is not.',
  NOT_CONFIRMED: 'From one network it is gone, from another that could not be seen.',
  REDIRECTED: 'The server sends elsewhere, without end or without a readable target.',
  REDIRECTED_TO_FRONT_PAGE: 'The server sends to the front page; a person looks.',
  REDIRECTED_TO_ERROR_PAGE: 'The server sends to an error page, and does not say itself that it is gone.',
  REDIRECTED_TO_OTHER_COUNTRY: 'The server sends us to a page for another country.',
  REDIRECTED_TO_OTHER_SITE: 'The server sends to another site; that proves no removal.',
  HOST_SUSPENDED: 'The server sends to the page by which the provider says that the site is suspended.',
  PARKED: 'The name is with a service that parks names, by its name servers or its provider.',
  CHALLENGED: 'The server asks for proof of being a person.',
  SIGN_IN_NEEDED: 'The server asks for a sign-in.',
  FORBIDDEN: 'The server turned us away.',
  LEGALLY_BLOCKED: 'The server blocks the address for legal reasons.',
  THROTTLED: 'The server wants no more questions for a while.',
  SERVER_FAULT: 'The server has a fault.',
  TLS_FAULT: 'No secure connection came about.',
  UNREACHABLE: 'Nobody answered.',
  UNCLEAR: 'The answer does not say.',
  NOT_ALLOWED: 'The hostname leads into a private network, where nobody looks.',
  NOT_CHECKABLE: 'It cannot be reached from here.',
});

publishEnum(ReachabilityProof, 'ReachabilityProof', 'What an observation says about the content.', {
  THERE: 'It is there.',
  GONE: 'It is gone.',
  SUGGESTS_GONE: 'It looks gone, but the server did not say so.',
  NOTHING: 'It says nothing.',
});

publishEnum(PersonLooks, 'PersonLooks', 'Whether a person has to look because of an observation.', {
  NO: 'Nobody has to look.',
  IF_IT_LASTS: 'A person looks if it stays so.',
  AT_ONCE: 'A person looks at once.',
});

publishEnum(RemovalEvidenceClass, 'RemovalEvidenceClass', 'What kind of evidence a removal rests on.', {
  PROVIDER_WORD_AND_LOOK: 'The provider says so, and it was seen to be gone.',
  TWO_VANTAGE_POINTS: 'The watch saw it online, and then gone from two networks.',
  WATCH_SAW_ONLINE_THEN_GONE: 'The watch saw it online, and then gone for long enough.',
  CONFIRMED_BY_PERSON: 'A person confirmed what the watch was told.',
  NOT_CLASSIFIED: 'It ended before the kind of evidence was kept.',
});

publishEnum(RemovalState, 'RemovalState', 'Whether content is still there, as far as anybody has seen.', {
  STILL_ONLINE: 'It was there at the last clear sight.',
  CLOAKED: 'The host shows it to some and tells others that it is not there.',
  SUSPECTED_GONE: 'It was gone, but not for long enough yet.',
  REMOVED: 'Its removal is proven by observations.',
  BACK_ONLINE: 'It had been removed and is there again.',
  UNKNOWN: 'Nobody has seen clearly, or not lately.',
});

publishEnum(RemovalReason, 'RemovalReason', 'What the state of a removal rests on.', {
  NOTHING_CONCLUSIVE_SEEN: 'No observation was clear.',
  LAST_SEEN_TOO_LONG_AGO: 'The last clear observation is too old.',
  SEEN_ONLINE: 'It was seen online.',
  SEEN_ONLINE_AFTER_REMOVAL: 'It was seen online after its removal.',
  SHOWN_TO_SOME_ONLY: 'The host shows it to some only.',
  SEEN_GONE_TOO_BRIEFLY: 'It was seen gone too briefly or too seldom.',
  GONE_BUT_NEVER_SEEN_ONLINE: 'The server says that it is gone, but the watch never saw it: a person looks.',
  GONE_BUT_HOST_CLOAKS: 'The server says that it is gone, but has hidden it before: a person looks.',
  GONE_BY_HAND_ALONE: 'Only people saw that it is gone.',
  SEEN_GONE_REPEATEDLY: 'It was found gone each time, with enough time between.',
  CONFIRMED_BY_PERSON: 'A person confirmed what the watch was told.',
  PROVIDER_SAID_AND_SEEN_GONE: 'The provider says so, and it was seen.',
});

publishEnum(CheckReason, 'CheckReason', 'Why the next look is when it is, or why there is none.', {
  NOT_LOOKED_YET: 'Nobody has looked yet.',
  REMOVAL_WAS_ASKED: 'The removal has just been asked for.',
  STILL_WATCHED: 'It is looked at regularly until it is gone.',
  REMOVAL_TO_CONFIRM: 'One more observation has to confirm the removal.',
  MAY_COME_BACK: 'It is gone and might come back.',
  SERVER_ASKS_FOR_PATIENCE: 'The server asked to be left alone for a while.',
  NOT_CHECKABLE_FROM_HERE: 'It cannot be reached from here.',
  HELD_BY_POLICE: 'Police ask that the address be left alone.',
  WATCH_IS_OVER: 'The watch is over, or has not begun.',
});

publishEnum(ReachabilityMethod, 'ReachabilityMethod', 'How a look was made. None of them reads content.', {
  HEAD: 'The server was asked for headers alone.',
  GET: 'The server was asked as for a page; the connection was cut where its headers end.',
  NONE: 'No server was asked.',
  BY_HAND: 'A person looked.',
});

@ObjectType('ReachabilityObservation', {
  description: 'One dated statement whether an address answers. Never changed.',
  simpleResolvers: true,
})
export class ReachabilityObservationType {
  @Field(() => ID, { description: 'Opaque id, as cited by the conclusion.' })
  id!: string;

  @Field(() => DateTimeScalar, { description: 'When it was observed.' })
  observedAt!: Date;

  @Field(() => Reachability, { description: 'What was seen.' })
  outcome!: Reachability;

  @Field(() => Int, { nullable: true, description: 'The HTTP status, where there was one.' })
  httpStatus!: number | null;

  @Field(() => ReachabilityMethod, { description: 'How it was found out.' })
  method!: ReachabilityMethod;

  @Field(() => Reachability, {
    nullable: true,
    description: 'What was seen at the same time from a second network; `outcome` is what both come to.',
  })
  elsewhereOutcome!: Reachability | null;

  @Field(() => Int, { nullable: true, description: 'The HTTP status there, where there was one.' })
  elsewhereHttpStatus!: number | null;

  @Field(() => ReachabilityProof, { description: 'What it says about the content.' })
  proof!: ReachabilityProof;

  @Field(() => PersonLooks, { description: 'Whether a person has to look because of it.' })
  personLooks!: PersonLooks;
}

@ObjectType('ItemReachability', {
  description: 'Whether an item is still there, what shows it, and when it is looked at next.',
  simpleResolvers: true,
})
export class ItemReachabilityType {
  @Field(() => RemovalState, { description: 'What is concluded now.' })
  state!: RemovalState;

  @Field(() => RemovalReason, { description: 'What that rests on.' })
  because!: RemovalReason;

  @Field(() => RemovalEvidenceClass, {
    nullable: true,
    description: 'Of what kind the evidence of its last proven removal is; `null` where none is proven.',
  })
  evidence!: RemovalEvidenceClass | null;

  @Field(() => [ID], { description: 'Ids of the observations that decided, earliest first.' })
  decidedBy!: readonly string[];

  @Field(() => [ReachabilityObservationType], { description: 'Everything observed, earliest first.' })
  observations!: readonly ReachabilityObservationType[];

  @Field(() => DateTimeScalar, { nullable: true, description: 'When it is looked at next; `null` when not.' })
  nextCheckAt!: Date | null;

  @Field(() => CheckReason, { description: 'Why then, or why not.' })
  nextCheckBecause!: CheckReason;
}

export const presentReachability = (row: ReachabilityObservationRow): ReachabilityObservationType => ({
  id: row.id,
  observedAt: row.observedAt,
  outcome: row.outcome,
  httpStatus: row.httpStatus,
  method: row.method,
  elsewhereOutcome: row.elsewhereOutcome,
  elsewhereHttpStatus: row.elsewhereStatus,
  proof: consequenceOf(row.outcome).proof,
  personLooks: consequenceOf(row.outcome).personLooks,
});
