import * as abroad from './stories/abroad-stories.js';
import * as closing from './stories/closing-stories.js';
import * as held from './stories/held-stories.js';
import * as home from './stories/home-stories.js';
import * as oldLaw from './stories/old-law-stories.js';
import * as queue from './stories/queue-stories.js';
import type { Tell } from './stories/stage.js';

/** A story, how often it runs, and when its runs begin: a number of days ago, or between two dates. */
export interface PlannedStory {
  readonly tell: Tell;
  readonly times: number;
  readonly begins: DaysAgo | Between;
  /** How many cases one run opens. */
  readonly cases: number;
}

/** A range of days before the present. */
export interface DaysAgo {
  readonly daysAgo: readonly [latest: number, earliest: number];
}

/** A range of dates that does not depend on the present. */
export interface Between {
  readonly between: readonly [earliest: Date, latest: Date];
}

const plan = (times: number, tell: Tell, daysAgo: readonly [number, number], cases = 1): PlannedStory => ({
  tell,
  times,
  begins: { daysAgo },
  cases,
});

/** Begins in the months in which the postponed code was assumed to be in force, early enough to end in them. */
const underWrongCode = (times: number, tell: Tell): PlannedStory => ({
  tell,
  times,
  begins: { between: [new Date('2026-04-08T06:00:00Z'), new Date('2026-08-14T12:00:00Z')] },
  cases: 1,
});

/** All stories of the demo: the past weeks of a hotline, and its decisions under the wrong law. */
export const demoPlan: readonly PlannedStory[] = [
  plan(24, queue.untouched, [0.02, 3]),
  plan(6, queue.reportedByMany, [2, 4]),
  plan(2, queue.dangerReported, [0.01, 0.1]),
  plan(4, queue.placeReported, [0.05, 3]),
  plan(1, queue.dangerInWords, [0.003, 0.008]),
  plan(4, queue.severalAddresses, [0.1, 3], 3),
  plan(5, queue.claimedNow, [0.2, 2]),
  plan(1, queue.takenOverNow, [1, 2]),
  plan(1, queue.judgedInDanger, [0.1, 0.2]),
  plan(5, queue.givenBack, [0.6, 7]),
  plan(4, queue.leftToLapse, [4, 6]),
  plan(4, queue.judgedNotRouted, [4, 8]),
  plan(8, queue.awaitingSecond, [0.4, 5]),
  plan(2, queue.secondAtWork, [4, 6]),

  plan(7, held.originHidden, [0.5, 14]),
  plan(5, held.hostingConflicting, [0.5, 12]),
  plan(5, held.hostingUnresolved, [0.4, 10]),
  plan(3, held.countryUncertain, [4, 12]),
  plan(3, held.anycastUncertain, [4, 12]),
  plan(5, held.legalReviewNeeded, [4, 20]),
  plan(4, held.undetermined, [4, 12]),
  plan(4, held.opinionsDisagree, [6, 15]),
  plan(2, held.dangerUnresolved, [4, 6]),

  plan(10, home.gateAwaited, [0.3, 6]),
  plan(6, home.gateAwaitedWithPolice, [0.5, 8]),
  plan(7, home.gateHeld, [1, 25]),
  plan(7, home.gateCleared, [0.6, 8]),
  plan(5, home.baselineAtHome, [1, 8]),
  plan(2, home.settledAtHome, [9, 14]),
  plan(3, home.dangerAtHome, [0.1, 9]),
  plan(3, home.originFound, [10, 16]),
  plan(10, home.removedAtHome, [14, 45]),
  plan(4, home.goneAtHome, [12, 40]),
  plan(2, home.refusedAtHome, [9, 20]),

  plan(22, abroad.toMember, [0.3, 6]),
  plan(7, abroad.toNonMember, [0.3, 9]),
  plan(5, abroad.acknowledgedAbroad, [0.6, 12]),
  plan(3, abroad.promotionAbroad, [4, 12]),
  plan(5, abroad.onion, [0.5, 9]),
  plan(2, abroad.ipfs, [1, 12]),
  plan(5, abroad.severalCountries, [0.6, 8]),
  plan(3, abroad.pageWithFiles, [4, 12]),
  plan(3, abroad.movedAbroad, [9, 16]),
  plan(2, abroad.refusedAbroad, [8, 20]),
  plan(2, abroad.reportedMoved, [9, 20]),
  plan(18, abroad.transferred, [10, 50]),
  plan(4, abroad.removedAbroad, [12, 45]),
  plan(8, abroad.handedOver, [12, 50]),

  plan(32, closing.notIllegal, [0.3, 55]),
  plan(5, closing.outOfScope, [4, 50]),
  plan(6, closing.notFound, [4, 50]),
  plan(8, closing.notAssessable, [4, 50]),
  plan(2, closing.reviewedAndHarmless, [8, 30]),
  plan(5, closing.seenAgain, [16, 40], 2),
  plan(3, closing.reopened, [14, 40], 2),

  // These begin today: only the newest edition of the law asks about content under other law.
  plan(2, held.matterOfOtherLaw, [0.03, 0.1]),
  plan(2, closing.referredElsewhere, [0.03, 0.1]),

  underWrongCode(4, oldLaw.noticedUnderWrongCode),
  underWrongCode(4, oldLaw.transferredUnderWrongCode),
  underWrongCode(2, oldLaw.promotionBeforeItsArticle),
  underWrongCode(6, oldLaw.closedUnderWrongCode),
];
