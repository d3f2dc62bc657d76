import { answerPageWords } from './answer-page.data.js';
import { labels } from './labels.js';
import type { Language } from '../language.js';
import { meanings } from './meanings.js';
import { ofCountry } from './of-country.js';
import { reasons } from './reasons.js';
import { reporterGuidance } from './reporter-guidance.js';
import type { Wording } from '../wording.js';
import type { InOneLanguage, ReportingWords, WordsInOneLanguage } from './words-in-one-language.js';

type Table = Readonly<Record<string, Wording>>;

const said = (table: Table, language: Language): Readonly<Record<string, string>> =>
  Object.fromEntries(
    Object.entries(table).map(([code, wording]) => [code, ofCountry(wording[language], language)]),
  );

const saidOfAll = <Tables extends Readonly<Record<string, Table>>>(
  tables: Tables,
  language: Language,
): InOneLanguage<Tables> =>
  Object.fromEntries(
    Object.entries(tables).map(([type, table]) => [type, said(table, language)]),
  ) as InOneLanguage<Tables>;

/** All texts of the library in one language. @internal */
export const wordsOfLanguage = (language: Language): WordsInOneLanguage => ({
  language,
  labels: saidOfAll(labels, language),
  meanings: saidOfAll(meanings, language),
  reasons: saidOfAll(reasons, language),
  answerPage: said(answerPageWords, language) as WordsInOneLanguage['answerPage'],
});

/** The texts for citizens, in one language. @internal */
export const reportingWordsOf = (language: Language): ReportingWords => ({
  language,
  guidance: reporterGuidance(language),
  progress: said(labels.ReportProgress, language) as ReportingWords['progress'],
  progressMeaning: said(meanings.ReportProgress, language) as ReportingWords['progressMeaning'],
  refusals: said(
    { ...reasons.FieldRefusalCode, ...reasons.AddressRefusalCode, ...reasons.ReportFieldCode },
    language,
  ) as ReportingWords['refusals'],
});
