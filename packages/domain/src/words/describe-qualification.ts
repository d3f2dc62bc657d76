import type { Jurisdiction } from '../law/jurisdiction.js';
import type { LegalProvision } from '../law/provision.js';
import type { Qualification } from '../qualification/qualification.js';
import { qualificationPhrases, verdictSentences } from './descriptions.data.js';
import { filled, listed, paragraph, quoted } from './in-sentences.js';
import type { Language } from '../language.js';
import { ofCountry } from './of-country.js';
import { explain } from './words-of.js';

/** The fields of a qualification that are described. @public */
export type DescribedQualification = Pick<
  Qualification,
  'classification' | 'decidedBy' | 'because' | 'settledBy'
> &
  Partial<Pick<Qualification, 'raisedBy'>> & {
    readonly legalBasis: readonly Pick<LegalProvision, 'article' | 'statute' | 'source'>[];
  };

type Phrase = keyof typeof qualificationPhrases;

const say = (phrase: Phrase, values: Readonly<Record<string, string>>, language: Language): string =>
  filled(qualificationPhrases[phrase][language], values);

/** The articles by statute, each statute with its full name. */
function basisOf({ legalBasis }: DescribedQualification, language: Language, { statutes }: Jurisdiction) {
  const articles = new Map<string, string[]>();
  for (const { statute, article, source } of legalBasis) {
    const name = (Object.hasOwn(statutes, statute) && statutes[statute]?.name[language]) || source;
    articles.set(name, [...(articles.get(name) ?? []), article]);
  }
  return [...articles].map(([statute, list]) =>
    say(
      list.length === 1 ? 'ONE_ARTICLE' : 'ARTICLES',
      { statute, articles: listed(list, language) },
      language,
    ),
  );
}

const isCriterion = (code: string, { editions }: Jurisdiction): boolean =>
  editions.some(({ criteria, baseline }) => [...criteria, ...baseline].some((each) => each.code === code));

const counted = (one: Phrase, several: Phrase, list: readonly string[], language: Language): string | null =>
  list.length === 0
    ? null
    : say(list.length === 1 ? one : several, { list: listed(list, language) }, language);

/**
 * Describes a qualification in one paragraph: the legal result, the reasons, the criterion and articles, and the open
 * questions that would settle it. Repeats nothing. A reason without words is left out of the text.
 * @public
 */
export function describeQualification(
  qualification: DescribedQualification,
  language: Language,
  jurisdiction: Jurisdiction,
): string {
  const { classification, decidedBy, because, settledBy, raisedBy = [] } = qualification;
  const saidBelow = new Set([
    ...(settledBy.length > 0 ? ['OPEN_QUESTIONS'] : []),
    ...(raisedBy.length > 0 ? ['BASELINE_OPEN'] : []),
  ]);
  const wordsOf = (codes: readonly string[]) =>
    codes.flatMap((code) => explain(code, language, jurisdiction) ?? []);
  // When no criterion decided, the reason for that is used instead.
  const reasons = [...because, ...decidedBy.filter((code) => !isCriterion(code, jurisdiction))];
  const why = wordsOf(reasons.filter((code) => !saidBelow.has(code)));
  const titles = wordsOf(decidedBy.filter((code) => isCriterion(code, jurisdiction)))
    .filter((title) => !why.includes(`${title}.`))
    .map((title) => quoted(title, language));
  const asked = (codes: readonly string[]) => wordsOf(codes).map((question) => quoted(question, language));
  return paragraph([
    ofCountry(verdictSentences[classification][language], language, jurisdiction),
    ...why,
    counted('ONE_CRITERION', 'CRITERIA', titles, language),
    counted('BASIS', 'BASIS', basisOf(qualification, language, jurisdiction), language),
    counted('SETTLED_BY', 'SETTLED_BY', asked(settledBy), language),
    counted('RAISED_BY', 'RAISED_BY', asked(raisedBy), language),
  ]);
}
