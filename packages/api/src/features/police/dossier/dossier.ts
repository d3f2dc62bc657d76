import type { CalendarDate, Classification, Language } from '@meldpunt/domain';

/** A permanent code with its words in the language of the dossier. */
export type Coded<Code extends string = string> = { readonly code: Code; readonly words: string };

/** An instant in RFC 3339 format, in UTC. */
export type Instant = string;

/** A person under a pseudonym for this case. Only the hotline can resolve it. */
export type Person = { readonly pseudonym: string; readonly roles: readonly Coded[] };

/** Returns the pseudonym of a person, with the roles at the time of the action. */
export type PersonOf = (accountId: string, roles: readonly string[] | null) => Person;

export type DossierReferral = {
  readonly id: string;
  readonly reference: string;
  readonly kind: Coded<'POLICE' | 'POLICE_ABROAD'>;
  readonly status: Coded;
  readonly isUrgent: boolean;
  readonly recipient: string;
  /** For police abroad: the forwarding unit and the target country, or `null` if the country is unknown. */
  readonly forwarding: { readonly through: string; readonly country: Coded | null } | null;
  readonly hostingCountry: Coded | null;
  readonly because: readonly Coded[];
  readonly createdAt: Instant;
  readonly dueAt: Instant | null;
  readonly sentAt: Instant | null;
  readonly acknowledgedAt: Instant | null;
  readonly completedAt: Instant | null;
  readonly recipientReference: string | null;
  readonly outcome: Coded | null;
};

/** One dated observation, with its source, behind the hosting conclusion. */
export type DossierObservation = {
  readonly id: string;
  readonly source: Coded;
  readonly observedAt: Instant;
  readonly recordedAt: Instant;
  readonly country: Coded | null;
  readonly ipAddress: string | null;
  readonly provider: string | null;
  readonly isProxy: boolean;
  readonly isAnycast: boolean;
  readonly network: Coded | null;
};

export type DossierHosting = {
  readonly kind: Coded;
  readonly country: Coded | null;
  readonly countries: readonly Coded[];
  readonly confidence: Coded;
  readonly provider: string | null;
  readonly decidedBy: readonly Coded[];
  readonly asOf: Instant | null;
  readonly evidence: readonly DossierObservation[];
};

export type DossierContentItem = {
  readonly id: string;
  /** 1 is the reported address. Others were found on it. */
  readonly position: number;
  readonly address: {
    readonly defanged: string;
    /** The unchanged address, to be copied. */
    readonly exact: string;
    readonly hostname: string | null;
  };
  readonly hosting: DossierHosting;
};

export type Finding = { readonly question: Coded; readonly answer: Coded | null };

export type DossierAssessment = {
  readonly assessedAt: Instant;
  /**
   * Every question. A question with several answers appears once for each answer. `null` means not answered, not "no".
   */
  readonly findings: readonly Finding[];
  readonly siteType: Coded | null;
  readonly commerciality: Coded | null;
  readonly paymentMethods: readonly Coded[];
};

export type DossierClassification = {
  readonly result: Coded<Classification>;
  /** Whether all opinions required by the policy have been given. */
  readonly isConcluded: boolean;
  readonly decidedBy: readonly Coded[];
  readonly because: readonly Coded[];
  readonly needsLegalReview: boolean;
  readonly lawVersion: string;
  readonly rulesVersion: string;
};

export type DossierProvision = {
  readonly code: string;
  readonly statute: Coded;
  readonly article: string;
  /** A description of the provision, not its official heading. */
  readonly title: string;
  readonly validFrom: CalendarDate | null;
  readonly validTo: CalendarDate | null;
  readonly source: string;
  readonly sourceConfidence: Coded;
};

export type DossierOpinions = {
  readonly standing: Coded;
  readonly persons: number;
  /** Whether a second person gave an opinion without knowing the first one. */
  readonly hasIndependentSecond: boolean;
};

export type TakedownDecision = {
  readonly decision: Coded<'HELD' | 'CLEARED'>;
  readonly decidedAt: Instant;
  readonly reviewOn: CalendarDate | null;
  readonly reason: Coded | null;
  readonly reference: string | null;
  readonly person: Person;
};

/** The decision of police and prosecutor on the notice to the provider about the same content. */
export type DossierTakedown = { readonly state: Coded; readonly decisions: readonly TakedownDecision[] };

export type ChainEntry = {
  readonly at: Instant;
  readonly action: Coded;
  /** `null` for an action of the system, or of a person who must not appear in this dossier. */
  readonly person: Person | null;
  readonly details: readonly { readonly name: Coded; readonly value: Coded }[];
};

/** The content of a dossier in one language, before it is issued. */
export type DossierContent = {
  readonly schema: 'urn:meldpunt:police-dossier:1.0';
  readonly language: Language;
  /** Whether it comes from a test installation. */
  readonly isTest: boolean;
  /** How far the recipient may pass it on: a label of the Traffic Light Protocol. */
  readonly handling: Coded;
  readonly home: Coded;
  readonly timeZone: string;
  readonly case: { readonly reference: string; readonly openedAt: Instant };
  readonly referral: DossierReferral;
  readonly contentItem: DossierContentItem;
  readonly assessment: DossierAssessment | null;
  readonly classification: DossierClassification | null;
  readonly legalBasis: readonly DossierProvision[];
  readonly opinions: DossierOpinions;
  readonly takedown: DossierTakedown | null;
  readonly chain: readonly ChainEntry[];
};

/** The identity of one version of a dossier. */
export type DossierIssue = { readonly id: string; readonly version: number; readonly generatedAt: Instant };

/** An issued dossier: its content, its version, and the digest of everything else in it. */
export type Dossier = DossierContent &
  DossierIssue & {
    /** The reference of the referral and the version. */
    readonly reference: string;
    readonly integrity: {
      readonly algorithm: 'SHA-256';
      readonly canonicalisation: 'RFC 8785';
      readonly covers: 'EVERYTHING_BUT_DIGEST';
    };
    readonly digest: string;
  };
