// Words for the codes of law. Short labels, for screens and lists. Origin: written for this project, in plain official
// language. Checked 2026-11-22. Coverage: every code, in Dutch, French, German and English. Left out: nothing.
import type { LegalTopic } from '../../law/legal-topic.js';
import type { SourceConfidence } from '../../law/source-confidence.js';
import type { Consequence } from '../../law/criterion.js';
import { classificationLabels } from './qualification.data.js';
import type { Words } from '../../wording.js';

/** Labels of `LegalTopic`. @internal */
export const legalTopicLabels: Words<LegalTopic> = {
  DEFINITION: {
    NL: 'Definitie van de beelden',
    FR: 'Définition des images',
    DE: 'Begriffsbestimmung der Bilder',
    EN: 'Definition of the images',
  },
  PRODUCTION_AND_DISTRIBUTION: {
    NL: 'Vervaardigen en verspreiden',
    FR: 'Production et diffusion',
    DE: 'Herstellung und Verbreitung',
    EN: 'Production and distribution',
  },
  ASSOCIATION: {
    NL: 'In het kader van een vereniging',
    FR: 'Dans le cadre d’une association',
    DE: 'Im Rahmen einer Vereinigung',
    EN: 'In association',
  },
  POSSESSION: {
    NL: 'Verwerven en bezitten',
    FR: 'Acquisition et possession',
    DE: 'Erwerb und Besitz',
    EN: 'Acquisition and possession',
  },
  ACCESS: {
    NL: 'Zich toegang verschaffen',
    FR: 'Accès aux images',
    DE: 'Zugriff auf die Bilder',
    EN: 'Access to the images',
  },
  RECOGNISED_ORGANISATION: {
    NL: 'Erkende organisatie',
    FR: 'Organisation agréée',
    DE: 'Anerkannte Organisation',
    EN: 'Recognised organisation',
  },
  CONSENSUAL_OWN_CONTENT: {
    NL: 'Eigen beelden met wederzijdse toestemming',
    FR: 'Contenu propre avec consentement mutuel',
    DE: 'Eigene Bilder im gegenseitigen Einverständnis',
    EN: 'Own content by mutual consent',
  },
  PROMOTION_DISTRIBUTION: {
    NL: 'Bevordering van misbruik: verspreiden',
    FR: 'Promotion d’abus : diffusion',
    DE: 'Förderung von Missbrauch: Verbreitung',
    EN: 'Promotion of abuse: distribution',
  },
  PROMOTION_POSSESSION: {
    NL: 'Bevordering van misbruik: bezitten',
    FR: 'Promotion d’abus : possession',
    DE: 'Förderung von Missbrauch: Besitz',
    EN: 'Promotion of abuse: possession',
  },
  PROMOTION_ACCESS: {
    NL: 'Bevordering van misbruik: toegang',
    FR: 'Promotion d’abus : accès',
    DE: 'Förderung von Missbrauch: Zugriff',
    EN: 'Promotion of abuse: access',
  },
  PROMOTION_RECOGNISED_ORGANISATION: {
    NL: 'Bevordering van misbruik: erkende organisatie',
    FR: 'Promotion d’abus : organisation agréée',
    DE: 'Förderung von Missbrauch: anerkannte Organisation',
    EN: 'Promotion of abuse: recognised organisation',
  },
  AGGRAVATION: {
    NL: 'Verzwarende omstandigheden',
    FR: 'Circonstances aggravantes',
    DE: 'Erschwerende Umstände',
    EN: 'Aggravating circumstances',
  },
  ADVERTISING: {
    NL: 'Reclame en aanzetting',
    FR: 'Publicité et incitation',
    DE: 'Werbung und Anstiftung',
    EN: 'Advertising and incitement',
  },
  GOOD_MORALS: { NL: 'Goede zeden', FR: 'Bonnes mœurs', DE: 'Gute Sitten', EN: 'Good morals' },
  EXTREME_CONTENT: {
    NL: 'Extreme inhoud',
    FR: 'Contenus extrêmes',
    DE: 'Extreme Inhalte',
    EN: 'Extreme content',
  },
  REFUSAL_TO_REMOVE: {
    NL: 'Weigering om mee te werken aan verwijdering',
    FR: 'Refus de concourir au retrait',
    DE: 'Verweigerte Mitwirkung an der Entfernung',
    EN: 'Refusal to help remove content',
  },
  VICTIM_IDENTITY: {
    NL: 'Identiteit van het slachtoffer',
    FR: 'Identité de la victime',
    DE: 'Identität des Opfers',
    EN: 'Identity of the victim',
  },
  PROFESSIONAL_SECRECY: {
    NL: 'Beroepsgeheim',
    FR: 'Secret professionnel',
    DE: 'Berufsgeheimnis',
    EN: 'Professional secrecy',
  },
};

/** Labels of `SourceConfidence`. @internal */
export const sourceConfidenceLabels: Words<SourceConfidence> = {
  HIGH: {
    NL: 'Gelezen in de wettekst',
    FR: 'Lu dans le texte légal',
    DE: 'Im Gesetzestext gelesen',
    EN: 'Read in the text of the law',
  },
  MEDIUM: {
    NL: 'Uit secundaire bronnen',
    FR: 'De sources secondaires',
    DE: 'Aus Sekundärquellen',
    EN: 'From secondary sources',
  },
  LOW: {
    NL: 'Niet met een bron bevestigd',
    FR: 'Non confirmé par une source',
    DE: 'Nicht durch eine Quelle bestätigt',
    EN: 'Not confirmed by a source',
  },
};

/** Labels of `Consequence`. @internal */
export const consequenceLabels: Words<Consequence> = {
  NATIONALLY_ILLEGAL: classificationLabels.NATIONALLY_ILLEGAL,
  NOT_ILLEGAL: classificationLabels.NOT_ILLEGAL,
  OTHER_LAW: classificationLabels.OTHER_LAW,
  NOT_ASSESSABLE: classificationLabels.NOT_ASSESSABLE,
  UNDETERMINED: classificationLabels.UNDETERMINED,
  LEGAL_REVIEW: {
    NL: 'Juridische beoordeling beslist',
    FR: 'L’examen juridique tranche',
    DE: 'Rechtliche Prüfung entscheidet',
    EN: 'Legal review decides',
  },
  NO_LAW_KNOWN: {
    NL: 'Geen recht bekend',
    FR: 'Aucun droit connu',
    DE: 'Kein Recht bekannt',
    EN: 'No law known',
  },
  CONTRADICTION: {
    NL: 'Antwoorden spreken elkaar tegen',
    FR: 'Réponses contradictoires',
    DE: 'Antworten widersprechen sich',
    EN: 'Answers contradict each other',
  },
};
