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

publishEnum(
  Reachability,
  'Reachability',
  'The result of a check of an address, or of an observation by a person.',
  {
    ONLINE: 'The server serves the address. Its content was not read.',
    GONE_404_410: 'The server reports that the content no longer exists.',
    DNS_GONE: 'The hostname no longer exists.',
    SEEN_OFFLINE: 'A person checked and found no content.',
    CLOAKED: 'One network gets the content. Another network gets the response that it does not exist.',
    NOT_CONFIRMED:
      'One network gets the response that it does not exist. Another network could not confirm this.',
    REDIRECTED: 'The redirects do not end, or have no readable target.',
    REDIRECTED_TO_FRONT_PAGE: 'The server redirects to the front page. A person must check it.',
    REDIRECTED_TO_ERROR_PAGE:
      'The server redirects to an error page, without a status that confirms the removal.',
    REDIRECTED_TO_OTHER_COUNTRY: 'The server redirects to a page for another country.',
    REDIRECTED_TO_OTHER_SITE: 'The server redirects to another site. This does not prove a removal.',
    HOST_SUSPENDED: 'The server redirects to the suspension page of the provider.',
    PARKED: 'The domain is parked, according to its name servers or its provider.',
    CHALLENGED: 'The server requires a CAPTCHA or similar check.',
    SIGN_IN_NEEDED: 'The server requires a sign-in.',
    FORBIDDEN: 'The server denied access.',
    LEGALLY_BLOCKED: 'The server blocks the address for legal reasons.',
    THROTTLED: 'The server limits the request rate.',
    SERVER_FAULT: 'The server reported an error.',
    TLS_FAULT: 'No TLS connection could be established.',
    UNREACHABLE: 'Nobody answered.',
    UNCLEAR: 'The response is inconclusive.',
    NOT_ALLOWED: 'The hostname resolves to a private network, which is not checked.',
    NOT_CHECKABLE: 'It cannot be reached from here.',
  },
);

publishEnum(ReachabilityProof, 'ReachabilityProof', 'What an observation proves about the content.', {
  THERE: 'It is online.',
  GONE: 'It is removed.',
  SUGGESTS_GONE: 'It seems removed, but the server did not confirm it.',
  NOTHING: 'It proves nothing.',
});

publishEnum(
  PersonLooks,
  'PersonLooks',
  'Whether a person must check the address because of an observation.',
  {
    NO: 'No check by a person is needed.',
    IF_IT_LASTS: 'A person checks it if the state lasts.',
    AT_ONCE: 'A person checks it at once.',
  },
);

publishEnum(RemovalEvidenceClass, 'RemovalEvidenceClass', 'The class of evidence for a removal.', {
  PROVIDER_WORD_AND_LOOK: 'The provider stated the removal, and the content was observed offline.',
  TWO_VANTAGE_POINTS: 'The removal watch saw it online, and then offline from two networks.',
  WATCH_SAW_ONLINE_THEN_GONE: 'The removal watch saw it online, and then offline for long enough.',
  CONFIRMED_BY_PERSON: 'A person confirmed what the removal watch observed.',
  NOT_CLASSIFIED: 'It ended before the class of evidence was stored.',
});

publishEnum(RemovalState, 'RemovalState', 'Whether content is still online, according to the observations.', {
  STILL_ONLINE: 'It was online at the last clear observation.',
  CLOAKED: 'The host shows it to some visitors and hides it from others.',
  SUSPECTED_GONE: 'It was offline, but not long enough yet.',
  REMOVED: 'Its removal is proven by observations.',
  BACK_ONLINE: 'It was removed and is online again.',
  UNKNOWN: 'There is no clear observation, or no recent one.',
});

publishEnum(RemovalReason, 'RemovalReason', 'The reason for the state of a removal.', {
  NOTHING_CONCLUSIVE_SEEN: 'No observation was conclusive.',
  LAST_SEEN_TOO_LONG_AGO: 'The last conclusive observation is too old.',
  SEEN_ONLINE: 'It was seen online.',
  SEEN_ONLINE_AFTER_REMOVAL: 'It was seen online after its removal.',
  SHOWN_TO_SOME_ONLY: 'The host shows it to some visitors only.',
  SEEN_GONE_TOO_BRIEFLY: 'It was observed offline too briefly or too few times.',
  GONE_BUT_NEVER_SEEN_ONLINE:
    'The server reports that it is removed, but the removal watch never saw it online. A person must check it.',
  GONE_BUT_HOST_CLOAKS:
    'The server reports that it is removed, but has hidden it before. A person must check it.',
  GONE_BY_HAND_ALONE: 'Only people observed that it is removed.',
  SEEN_GONE_REPEATEDLY: 'It was observed offline each time, with enough time in between.',
  CONFIRMED_BY_PERSON: 'A person confirmed what the removal watch observed.',
  PROVIDER_SAID_AND_SEEN_GONE: 'The provider stated the removal, and it was observed.',
});

publishEnum(CheckReason, 'CheckReason', 'The reason for the time of the next check, or for having none.', {
  NOT_LOOKED_YET: 'There was no check yet.',
  REMOVAL_WAS_ASKED: 'The removal was requested recently.',
  STILL_WATCHED: 'It is checked regularly until it is removed.',
  REMOVAL_TO_CONFIRM: 'One more observation must confirm the removal.',
  MAY_COME_BACK: 'It is removed and may come back.',
  SERVER_ASKS_FOR_PATIENCE: 'The server asked to wait before the next request.',
  NOT_CHECKABLE_FROM_HERE: 'It cannot be reached from here.',
  HELD_BY_POLICE: 'Police ask not to contact the address.',
  WATCH_IS_OVER: 'The removal watch has ended or has not started.',
});

publishEnum(ReachabilityMethod, 'ReachabilityMethod', 'The method of a check. No method reads content.', {
  HEAD: 'A HEAD request, which returns headers only.',
  GET: 'A GET request. The connection was closed at the end of the headers.',
  NONE: 'No request was sent.',
  BY_HAND: 'A person checked it.',
});

@ObjectType('ReachabilityObservation', {
  description: 'One dated observation of whether an address responds. It never changes.',
  simpleResolvers: true,
})
export class ReachabilityObservationType {
  @Field(() => ID, { description: 'Opaque id, as cited by the conclusion.' })
  id!: string;

  @Field(() => DateTimeScalar, { description: 'When it was observed.' })
  observedAt!: Date;

  @Field(() => Reachability, { description: 'The result.' })
  outcome!: Reachability;

  @Field(() => Int, { nullable: true, description: 'The HTTP status, if there was one.' })
  httpStatus!: number | null;

  @Field(() => ReachabilityMethod, { description: 'The method.' })
  method!: ReachabilityMethod;

  @Field(() => Reachability, {
    nullable: true,
    description: 'The result from a second network at the same time. `outcome` is the combined result.',
  })
  elsewhereOutcome!: Reachability | null;

  @Field(() => Int, {
    nullable: true,
    description: 'The HTTP status in the second network, if there was one.',
  })
  elsewhereHttpStatus!: number | null;

  @Field(() => ReachabilityProof, { description: 'What it proves about the content.' })
  proof!: ReachabilityProof;

  @Field(() => PersonLooks, { description: 'Whether a person must check the address because of it.' })
  personLooks!: PersonLooks;
}

@ObjectType('ItemReachability', {
  description: 'Whether an item is still online, the evidence, and the next check.',
  simpleResolvers: true,
})
export class ItemReachabilityType {
  @Field(() => RemovalState, { description: 'The current conclusion.' })
  state!: RemovalState;

  @Field(() => RemovalReason, { description: 'The reason for the conclusion.' })
  because!: RemovalReason;

  @Field(() => RemovalEvidenceClass, {
    nullable: true,
    description: 'The class of evidence of its last proven removal. `null` if none is proven.',
  })
  evidence!: RemovalEvidenceClass | null;

  @Field(() => [ID], { description: 'The ids of the deciding observations, earliest first.' })
  decidedBy!: readonly string[];

  @Field(() => [ReachabilityObservationType], { description: 'All observations, earliest first.' })
  observations!: readonly ReachabilityObservationType[];

  @Field(() => DateTimeScalar, {
    nullable: true,
    description: 'The time of the next check. `null` if there is none.',
  })
  nextCheckAt!: Date | null;

  @Field(() => CheckReason, { description: 'The reason for that time, or for having no check.' })
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
