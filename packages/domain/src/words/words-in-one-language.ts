import type { answerPageWords } from './answer-page.data.js';
import type { labels } from './labels.js';
import type { Language } from '../language.js';
import type { meanings } from './meanings.js';
import type { reasons } from './reasons.js';
import type { Guidance } from './guidance.js';

/** The tables of words with one language’s texts only. @public */
export type InOneLanguage<Tables> = {
  readonly [Type in keyof Tables]: { readonly [Code in keyof Tables[Type]]: string };
};

/** All texts of the library in one language. A code without words does not compile. @public */
export interface WordsInOneLanguage {
  readonly language: Language;
  readonly labels: InOneLanguage<typeof labels>;
  readonly meanings: InOneLanguage<typeof meanings>;
  readonly reasons: InOneLanguage<typeof reasons>;
  readonly answerPage: { readonly [Phrase in keyof typeof answerPageWords]: string };
}

/** The texts of the form and of the receipt for citizens, in one language. @public */
export interface ReportingWords {
  readonly language: Language;
  /** The result of `reporterGuidance` for Belgium; another country has its own help lines. */
  readonly guidance: readonly Guidance[];
  readonly progress: { readonly [Code in keyof (typeof labels)['ReportProgress']]: string };
  readonly progressMeaning: { readonly [Code in keyof (typeof meanings)['ReportProgress']]: string };
  /** One sentence for every code with which a field of the form can be refused. */
  readonly refusals: {
    readonly [
      Code in
        | keyof (typeof reasons)['ReportFieldCode']
        | keyof (typeof reasons)['AddressRefusalCode']
        | keyof (typeof reasons)['FieldRefusalCode']
    ]: string;
  };
}
