// The sentences for describing a route and a qualification in one paragraph. `{…}` is filled in. Origin: written for
// this project, in plain official language. Checked 2026-11-29. Coverage: every outcome, classification and kind of
// recipient, in Dutch, French, German and English. Left out: reasons, which have sentences of their own.
import type { Classification } from '../qualification/classification.js';
import type { ReferralKind, RouteOutcome } from '../routing/leg.js';
import type { Words } from '../wording.js';

/** The outcome of the whole item. @internal */
export const outcomeSentences: Words<RouteOutcome> = {
  ROUTED: {
    NL: 'Het dossier wordt doorverwezen.',
    FR: 'Le dossier est transmis.',
    DE: 'Der Fall wird weitergeleitet.',
    EN: 'The case is routed.',
  },
  HELD: {
    NL: 'Het dossier is in beraad.',
    FR: 'Le dossier est suspendu.',
    DE: 'Der Fall ist zurückgestellt.',
    EN: 'The case is held.',
  },
  CLOSED: {
    NL: 'Er wordt niets doorverwezen.',
    FR: 'Rien n’est transmis.',
    DE: 'Es wird nichts weitergeleitet.',
    EN: 'Nothing is handed over.',
  },
};

/** The introduction of the list of hand-overs, with or without the hosting place. @internal */
export const followSentences: Words<'HERE' | 'HERE_IN'> = {
  HERE: {
    NL: 'Er volgt {steps}.',
    FR: 'La suite est {steps}.',
    DE: 'Es folgt {steps}.',
    EN: 'What follows is {steps}.',
  },
  HERE_IN: {
    NL: 'Voor de inhoud die {in} wordt gehost, volgt {steps}.',
    FR: 'Pour le contenu hébergé {in}, la suite est {steps}.',
    DE: 'Für den Inhalt, der {in} gehostet wird, folgt {steps}.',
    EN: 'For the content hosted {in}, what follows is {steps}.',
  },
};

/** One hand-over in that list. @internal */
export const stepPhrases: Words<ReferralKind | 'POLICE_ELSEWHERE' | 'INHOPE_NETWORK'> = {
  POLICE: {
    NL: 'een overdracht aan {police}',
    FR: 'une transmission à {police}',
    DE: 'eine Übergabe an {police}',
    EN: 'a hand-over to {police}',
  },
  AUTHORITY: {
    NL: 'een overdracht aan {authority}',
    FR: 'une transmission à {authority}',
    DE: 'eine Übergabe an {authority}',
    EN: 'a hand-over to {authority}',
  },
  HOSTING_PROVIDER: {
    NL: 'een kennisgeving aan {provider}',
    FR: 'une notification à {provider}',
    DE: 'eine DSA-Meldung an {provider}',
    EN: 'a notice to {provider}',
  },
  INHOPE_HOTLINE: {
    NL: 'een overdracht via INHOPE aan {hotlines}',
    FR: 'une transmission, par le réseau INHOPE, à {hotlines}',
    DE: 'eine Übergabe über INHOPE an {hotlines}',
    EN: 'a hand-over through INHOPE to {hotlines}',
  },
  INHOPE_NETWORK: {
    NL: 'een overdracht aan het INHOPE-netwerk',
    FR: 'une transmission au réseau INHOPE',
    DE: 'eine Übergabe an das INHOPE-Netzwerk',
    EN: 'a hand-over to the INHOPE network',
  },
  POLICE_ABROAD: {
    NL: 'een overdracht aan {police}, bestemd voor de politie van dat land',
    FR: 'une transmission à {police}, à l’intention de la police de ce pays',
    DE: 'eine Übergabe an {police} zur Weitergabe an die Polizei dieses Landes',
    EN: 'a hand-over to {police} for the police of that country',
  },
  POLICE_ELSEWHERE: {
    NL: 'een overdracht aan {police}, bestemd voor de politie in het buitenland',
    FR: 'une transmission à {police}, à l’intention de la police à l’étranger',
    DE: 'eine Übergabe an {police} zur Weitergabe an die Polizei im Ausland',
    EN: 'a hand-over to {police} for the police abroad',
  },
};

/** The recipients without a known name, in the form used in that list. @internal */
export const unnamedRecipients: Words<'police' | 'authority' | 'provider'> = {
  police: { NL: 'de politie', FR: 'la police', DE: 'die Polizei', EN: 'the police' },
  authority: {
    NL: 'de bevoegde overheid',
    FR: 'l’autorité compétente',
    DE: 'die zuständige Behörde',
    EN: 'the competent authority',
  },
  provider: {
    NL: 'de hostingprovider',
    FR: 'l’hébergeur',
    DE: 'den Hosting-Anbieter',
    EN: 'the hosting provider',
  },
};

/** The legal result. @internal */
export const verdictSentences: Words<Classification> = {
  BASELINE: {
    NL: 'De inhoud voldoet aan de INTERPOL-criteria en is in elk land strafbaar.',
    FR: 'Le contenu répond aux critères d’INTERPOL et est punissable dans tous les pays.',
    DE: 'Der Inhalt erfüllt die Kriterien von INTERPOL und ist in jedem Land strafbar.',
    EN: 'The content meets the criteria of INTERPOL and is illegal in every country.',
  },
  NATIONALLY_ILLEGAL: {
    NL: 'De inhoud is strafbaar naar {law}.',
    FR: 'Le contenu est punissable en {law}.',
    DE: 'Der Inhalt ist nach {law} strafbar.',
    EN: 'The content is illegal under {law}.',
  },
  NOT_ILLEGAL: {
    NL: 'De inhoud valt niet onder de bepalingen van {law} die het meldpunt toetst; over andere wetgeving zegt dat niets.',
    FR: 'Le contenu ne relève pas des dispositions de {law} que la hotline examine ; cela ne dit rien d’autres lois.',
    DE: 'Der Inhalt fällt nicht unter die Bestimmungen, die die Meldestelle nach {law} prüft; über andere Gesetze sagt das nichts.',
    EN: 'The content falls under none of the provisions of {law} that the hotline tests; that says nothing of other law.',
  },
  OTHER_LAW: {
    NL: 'De inhoud valt buiten de bepalingen van {law} die het meldpunt toetst, maar kan onder andere wetgeving strafbaar zijn.',
    FR: 'Le contenu sort des dispositions de {law} que la hotline examine, mais peut être punissable en vertu d’autres lois.',
    DE: 'Der Inhalt liegt außerhalb der Bestimmungen, die die Meldestelle nach {law} prüft, kann aber nach anderen Gesetzen strafbar sein.',
    EN: 'The content is outside the provisions of {law} that the hotline tests, but may be illegal under other law.',
  },
  NOT_ASSESSABLE: {
    NL: 'De inhoud kon niet worden beoordeeld.',
    FR: 'Le contenu n’a pas pu être évalué.',
    DE: 'Der Inhalt konnte nicht beurteilt werden.',
    EN: 'The content could not be judged.',
  },
  UNDETERMINED: {
    NL: 'Of de inhoud strafbaar is naar {law}, staat nog niet vast.',
    FR: 'Il n’est pas encore établi que le contenu soit punissable en {law}.',
    DE: 'Ob der Inhalt nach {law} strafbar ist, steht noch nicht fest.',
    EN: 'Whether the content is illegal under {law} is not settled yet.',
  },
};

/** The text around criteria, articles and open questions. @internal */
export const qualificationPhrases: Words<
  'ONE_CRITERION' | 'CRITERIA' | 'BASIS' | 'ONE_ARTICLE' | 'ARTICLES' | 'SETTLED_BY' | 'RAISED_BY'
> = {
  ONE_CRITERION: {
    NL: 'Het beslissende criterium is {list}.',
    FR: 'Le critère décisif est {list}.',
    DE: 'Das entscheidende Kriterium ist {list}.',
    EN: 'The deciding criterion is {list}.',
  },
  CRITERIA: {
    NL: 'De beslissende criteria zijn {list}.',
    FR: 'Les critères décisifs sont {list}.',
    DE: 'Die entscheidenden Kriterien sind {list}.',
    EN: 'The deciding criteria are {list}.',
  },
  BASIS: {
    NL: 'Rechtsgrond: {list}.',
    FR: 'Base légale : {list}.',
    DE: 'Rechtsgrundlage: {list}.',
    EN: 'Legal basis: {list}.',
  },
  ONE_ARTICLE: {
    NL: '{statute}, artikel {articles}',
    FR: '{statute}, article {articles}',
    DE: '{statute}, Artikel {articles}',
    EN: '{statute}, article {articles}',
  },
  ARTICLES: {
    NL: '{statute}, artikelen {articles}',
    FR: '{statute}, articles {articles}',
    DE: '{statute}, Artikel {articles}',
    EN: '{statute}, articles {articles}',
  },
  SETTLED_BY: {
    NL: 'Uitsluitsel geeft het antwoord op {list}.',
    FR: 'La réponse à {list} tranchera.',
    DE: 'Den Ausschlag gibt die Antwort auf {list}.',
    EN: 'What settles it is the answer to {list}.',
  },
  RAISED_BY: {
    NL: 'Of de inhoud overal strafbaar is, hangt nog af van het antwoord op {list}.',
    FR: 'Que le contenu soit punissable partout dépend encore de la réponse à {list}.',
    DE: 'Ob der Inhalt überall strafbar ist, hängt noch von der Antwort auf {list} ab.',
    EN: 'Whether the content is illegal everywhere still depends on the answer to {list}.',
  },
};
