import type { Language } from '../language.js';
import type { LegalTopic } from './legal-topic.js';

// The subjects of the Belgian provisions, in the country’s three languages and English. Written 2026-11-22 from the
// content of the articles. Descriptions, not official headings: those differ between the two codes. Coverage: every
// topic. Left out: nothing.

type Title = Readonly<Record<Language, string>>;

/** A description for each topic, used for all codes. @internal */
export const belgianTitles: Readonly<Record<LegalTopic, Title>> = {
  DEFINITION: {
    NL: 'Definitie van beelden van seksueel misbruik van minderjarigen',
    FR: 'Définition des images d’abus sexuels de mineurs',
    DE: 'Begriffsbestimmung: Bilder des sexuellen Missbrauchs Minderjähriger',
    EN: 'Definition of images of sexual abuse of minors',
  },
  PRODUCTION_AND_DISTRIBUTION: {
    NL: 'Vervaardigen en verspreiden van beelden van seksueel misbruik van minderjarigen',
    FR: 'Production et diffusion d’images d’abus sexuels de mineurs',
    DE: 'Herstellung und Verbreitung von Bildern des sexuellen Missbrauchs Minderjähriger',
    EN: 'Production and distribution of images of sexual abuse of minors',
  },
  ASSOCIATION: {
    NL: 'Vervaardigen en verspreiden in het kader van een vereniging',
    FR: 'Production et diffusion dans le cadre d’une association',
    DE: 'Herstellung und Verbreitung im Rahmen einer Vereinigung',
    EN: 'Production and distribution in association',
  },
  POSSESSION: {
    NL: 'Verwerven en bezitten van beelden van seksueel misbruik van minderjarigen',
    FR: 'Acquisition et possession d’images d’abus sexuels de mineurs',
    DE: 'Erwerb und Besitz von Bildern des sexuellen Missbrauchs Minderjähriger',
    EN: 'Acquisition and possession of images of sexual abuse of minors',
  },
  ACCESS: {
    NL: 'Zich wetens toegang verschaffen tot beelden van seksueel misbruik van minderjarigen',
    FR: 'Accès en connaissance de cause à des images d’abus sexuels de mineurs',
    DE: 'Wissentlicher Zugriff auf Bilder des sexuellen Missbrauchs Minderjähriger',
    EN: 'Knowing access to images of sexual abuse of minors',
  },
  RECOGNISED_ORGANISATION: {
    NL: 'Erkende organisatie mag meldingen ontvangen, analyseren en overmaken',
    FR: 'Organisation agréée pouvant recevoir, analyser et transmettre des signalements',
    DE: 'Anerkannte Organisation darf Meldungen empfangen, auswerten und weiterleiten',
    EN: 'Recognised organisation may receive, analyse and transmit reports',
  },
  CONSENSUAL_OWN_CONTENT: {
    NL: 'Eigen beelden van minderjarigen boven zestien met wederzijdse toestemming',
    FR: 'Contenu propre de mineurs de plus de seize ans avec consentement mutuel',
    DE: 'Eigene Bilder von Minderjährigen über sechzehn im gegenseitigen Einverständnis',
    EN: 'Own content of minors over sixteen by mutual consent',
  },
  PROMOTION_DISTRIBUTION: {
    NL: 'Vervaardigen en verspreiden van inhoud die seksueel misbruik van minderjarigen bevordert of vergemakkelijkt',
    FR: 'Production et diffusion de contenus qui promeuvent ou facilitent les abus sexuels de mineurs',
    DE: 'Herstellung und Verbreitung von Inhalten, die sexuellen Missbrauch Minderjähriger fördern oder erleichtern',
    EN: 'Production and distribution of content that promotes or facilitates sexual abuse of minors',
  },
  PROMOTION_POSSESSION: {
    NL: 'Bezitten van inhoud die seksueel misbruik van minderjarigen bevordert of vergemakkelijkt',
    FR: 'Possession de contenus qui promeuvent ou facilitent les abus sexuels de mineurs',
    DE: 'Besitz von Inhalten, die sexuellen Missbrauch Minderjähriger fördern oder erleichtern',
    EN: 'Possession of content that promotes or facilitates sexual abuse of minors',
  },
  PROMOTION_ACCESS: {
    NL: 'Zich toegang verschaffen tot inhoud die seksueel misbruik van minderjarigen bevordert of vergemakkelijkt',
    FR: 'Accès à des contenus qui promeuvent ou facilitent les abus sexuels de mineurs',
    DE: 'Zugriff auf Inhalte, die sexuellen Missbrauch Minderjähriger fördern oder erleichtern',
    EN: 'Access to content that promotes or facilitates sexual abuse of minors',
  },
  PROMOTION_RECOGNISED_ORGANISATION: {
    NL: 'Erkende organisatie en inhoud die seksueel misbruik bevordert',
    FR: 'Organisation agréée et contenus qui promeuvent les abus sexuels',
    DE: 'Anerkannte Organisation und Inhalte, die sexuellen Missbrauch fördern',
    EN: 'Recognised organisation and content that promotes sexual abuse',
  },
  AGGRAVATION: {
    NL: 'Verzwarende bestanddelen en factoren',
    FR: 'Éléments et facteurs aggravants',
    DE: 'Erschwerende Umstände',
    EN: 'Aggravating elements and factors',
  },
  ADVERTISING: {
    NL: 'Reclame en aanzetting in verband met seksuele diensten van minderjarigen',
    FR: 'Publicité et incitation concernant des services sexuels de mineurs',
    DE: 'Werbung und Anstiftung in Bezug auf sexuelle Dienste Minderjähriger',
    EN: 'Advertising and incitement concerning sexual services of minors',
  },
  GOOD_MORALS: {
    NL: 'Liederen, geschriften en afbeeldingen die strijdig zijn met de goede zeden',
    FR: 'Chansons, écrits et images contraires aux bonnes mœurs',
    DE: 'Lieder, Schriften und Bilder, die gegen die guten Sitten verstoßen',
    EN: 'Songs, writings and images contrary to good morals',
  },
  EXTREME_CONTENT: {
    NL: 'Productie of verspreiding van extreem pornografische of gewelddadige inhoud',
    FR: 'Production ou diffusion de contenus extrêmement pornographiques ou violents',
    DE: 'Herstellung oder Verbreitung extrem pornografischer oder gewalttätiger Inhalte',
    EN: 'Production or distribution of extremely pornographic or violent content',
  },
  REFUSAL_TO_REMOVE: {
    NL: 'Weigering van technische medewerking aan de verwijdering',
    FR: 'Refus de concours technique au retrait',
    DE: 'Verweigerung der technischen Mitwirkung an der Entfernung',
    EN: 'Refusal of technical help to remove content',
  },
  VICTIM_IDENTITY: {
    NL: 'Bescherming van de identiteit van het slachtoffer',
    FR: 'Protection de l’identité de la victime',
    DE: 'Schutz der Identität des Opfers',
    EN: 'Protection of the identity of the victim',
  },
  PROFESSIONAL_SECRECY: {
    NL: 'Beroepsgeheim',
    FR: 'Secret professionnel',
    DE: 'Berufsgeheimnis',
    EN: 'Professional secrecy',
  },
};
