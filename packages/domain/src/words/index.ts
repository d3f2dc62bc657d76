export { reporterGuidance } from './reporter-guidance.js';
export type { Advice, Guidance, HelpLine } from './guidance.js';
export { besideGuidance } from './beside-guidance.js';
export type { BesideService } from './guidance.js';
export { belgianBesideServices } from './beside-services.data.js';
export { belgianPoliceUnit } from './police-units.data.js';
export { recipientIn, recipientOf, type KnownRecipients } from './recipient-of.js';
export { inCountry } from './country-name.js';
export { describeQualification, type DescribedQualification } from './describe-qualification.js';
export { describeRoute, type DescribedRoute, type RouteSpeaker } from './describe-route.js';
export { type InOneLanguage, type ReportingWords, type WordsInOneLanguage } from './words-in-one-language.js';
export { labels } from './labels.js';
export { meanings } from './meanings.js';
export { reasons } from './reasons.js';
export {
  explain,
  label,
  meaning,
  type ExplainedType,
  type LabelledType,
  type ReasonCode,
} from './words-of.js';
export { answerPageWords, type AnswerPagePhrase } from './answer-page.data.js';
export { writeNotice, type LetterText, type NoticeLetter } from './notice-letter.js';
export { citeProvision } from './cite-provision.js';
export type { RefusalDetail } from './refusal-detail.js';
export { refusalText, type RefusalInWords } from './refusal-text.js';
export { publishedNames } from './published-names.data.js';
