/** A page of information: a title, an introduction and sections. */
export interface InformationPage {
  readonly title: string;
  readonly introduction: string;
  readonly sections: readonly Section[];
}

/** A part of a page: paragraphs, then points, if there are any. */
export interface Section {
  readonly title: string;
  readonly paragraphs: readonly string[];
  readonly points?: readonly string[];
}

/** A field of the form: its label, and what helps to fill it in. */
export interface FieldWords {
  readonly label: string;
  readonly hint?: string;
}

/** The five kinds of place from which a person chooses. */
export const PlaceChoice = {
  WEBSITE: 'WEBSITE',
  FORUM: 'FORUM',
  APP: 'APP',
  FILES: 'FILES',
  ELSEWHERE: 'ELSEWHERE',
} as const;
export type PlaceChoice = keyof typeof PlaceChoice;

/**
 * All texts of the pages in one language. A missing text does not compile. Words of the rules (refusals, help lines, the
 * status of a report) are in `@meldpunt/domain`. `{…}` is filled in.
 */
export interface PageWords {
  readonly languageName: string;
  readonly common: {
    readonly service: string;
    readonly skip: string;
    readonly exit: string;
    readonly exitByKey: string;
    readonly languages: string;
    readonly about: string;
    readonly newTab: string;
    readonly newReport: string;
    readonly call: string;
    readonly test: string;
  };
  readonly form: {
    readonly title: string;
    readonly introduction: string;
    readonly emergency: string;
    readonly where: FieldWords;
    readonly danger: FieldWords;
    readonly optional: string;
    readonly kindTitle: string;
    readonly kind: Readonly<Record<PlaceChoice, string>>;
    readonly kindUnknown: string;
    readonly moreTitle: string;
    readonly via: FieldWords;
    readonly seen: FieldWords;
    readonly remarks: FieldWords;
    readonly accessTitle: string;
    readonly accessHint: string;
    readonly username: FieldWords;
    readonly password: FieldWords;
    readonly contactTitle: string;
    readonly contactHint: string;
    readonly name: FieldWords;
    readonly email: FieldWords;
    readonly phone: FieldWords;
    readonly continue: string;
    readonly beforeSending: string;
  };
  readonly problems: {
    readonly title: string;
    readonly prefix: string;
    readonly whereEmpty: string;
    readonly whereUnread: string;
  };
  readonly check: {
    readonly title: string;
    readonly notSent: string;
    readonly oneAddress: string;
    readonly addresses: string;
    readonly onePlace: string;
    readonly places: string;
    readonly ownWords: string;
    readonly noPlace: string;
    readonly unsure: string;
    readonly unread: string;
    readonly yourReport: string;
    readonly dangerStated: string;
    readonly anonymous: string;
    readonly contactable: string;
    readonly passwordGiven: string;
    readonly send: string;
    readonly change: string;
  };
  readonly sent: {
    readonly title: string;
    readonly receipt: string;
    readonly keep: string;
    readonly copy: string;
    readonly copied: string;
    readonly tolerated: string;
    readonly nextTitle: string;
    readonly next: readonly string[];
    readonly helpTitle: string;
    readonly interview: string;
    readonly another: string;
  };
  readonly status: {
    readonly title: string;
    readonly introduction: string;
    readonly receipt: FieldWords;
    readonly show: string;
    readonly empty: string;
    readonly invalid: string;
    readonly unknown: string;
    readonly receivedOn: string;
  };
  readonly failure: {
    readonly unavailableTitle: string;
    readonly unavailable: string;
    readonly unavailableStatus: string;
    readonly tooManyTitle: string;
    readonly tooMany: string;
    readonly tooLargeTitle: string;
    readonly missingTitle: string;
    readonly missing: string;
    readonly proofTitle: string;
    readonly proof: string;
    readonly proofWorking: string;
    readonly proofReady: string;
    readonly proofImpossible: string;
    readonly proofSend: string;
  };
  readonly whatHappens: InformationPage;
  readonly whatCounts: InformationPage;
  readonly privacy: InformationPage;
}
