import {
  bestWordsIn,
  belgianRoutingPolicy,
  belgium,
  type Findings,
  inhopeDirectory,
  packQuestionsOf,
  parseCountryCode,
  qualify,
  type Qualification,
  route,
  type Route,
  type RouteInput,
  verdictOfItem,
} from '@meldpunt/domain';
import type { ContentItemDetailFragment } from '@meldpunt/client';
import { dayOf } from '../app/day-of.js';
import type { Speech } from '../language/speech.js';

/**
 * The rules of this hotline, for the preview: the same data as in the rulebook of the API. Another hotline changes these
 * lines and the time zone of `day-of.ts`. What is stored is always the decision of the API.
 */
const hotline = {
  jurisdiction: belgium,
  home: belgium.country,
  directory: inhopeDirectory,
  policy: belgianRoutingPolicy,
};

/** The questions that the law of this hotline adds to those of every hotline. */
export const packQuestions = packQuestionsOf(hotline.jurisdiction.editions.at(-1) ?? {});

/** What the API would decide about these findings today. */
export const qualifyToday = (findings: Findings, now: number): Qualification =>
  qualify(findings, { on: dayOf(now), jurisdiction: hotline.jurisdiction });

/** Who would have to act, if this qualification were the verdict. */
export const routeToday = (
  item: ContentItemDetailFragment,
  findings: Findings,
  qualification: Qualification,
  now: number,
): Route =>
  routeWith(
    item,
    { classification: qualification.classification, opinions: 'AGREED' },
    findings,
    qualification,
    now,
  );

/** Who will have to act on an item with its recorded opinions, before the case is routed. */
export function routeOfItem(item: ContentItemDetailFragment, now: number): Route {
  const findings = item.assessments.at(-1)?.findings ?? null;
  const qualification = findings === null ? null : qualifyToday(findings, now);
  const { classification, opinions } = item;
  return routeWith(item, verdictOfItem({ classification, opinions }), findings, qualification, now);
}

function routeWith(
  item: ContentItemDetailFragment,
  verdict: Pick<RouteInput, 'classification' | 'opinions'>,
  findings: Findings | null,
  qualification: Qualification | null,
  now: number,
): Route {
  return route(
    {
      ...verdict,
      hosting: hostingOf(item),
      immediateDanger: findings?.immediateDanger === true || isInDanger(item),
      needsLegalReview: qualification?.needsLegalReview ?? false,
      concernsPromotion: qualification?.concernsPromotion ?? false,
      besideDefinition: findings?.besideDefinition ?? null,
    },
    { home: hotline.home, directory: hotline.directory, policy: hotline.policy, on: dayOf(now) },
  );
}

/** Danger that was stated before counts as well: police have an urgent referral for it. */
const isInDanger = ({ referrals }: ContentItemDetailFragment): boolean =>
  referrals.some(({ reasons }) => reasons.includes('IMMEDIATE_DANGER'));

const hostingOf = ({ hosting }: ContentItemDetailFragment): RouteInput['hosting'] => ({
  kind: hosting.kind,
  confidence: hosting.confidence,
  country: hosting.country === null ? null : parseCountryCode(hosting.country),
  countries: hosting.countries.flatMap((code) => parseCountryCode(code) ?? []),
});

/** One sentence for a code of a decision, as the API says it: the words of this law first, then those of the domain. */
export function sayReason(code: string, { explain, language }: Speech): string {
  const own = hotline.jurisdiction.words?.[code] ?? titles.get(code);
  return own === undefined ? (explain(code) ?? code) : bestWordsIn(own, language);
}

/** The titles of the rows of the law; those of the latest edition win. */
const titles = new Map(
  hotline.jurisdiction.editions.flatMap(({ criteria, baseline, provisions }) =>
    [...criteria, ...baseline, ...provisions].map(({ code, title }) => [code, title] as const),
  ),
);
