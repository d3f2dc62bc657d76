// Words for the codes of routing. One sentence for each reason and refusal, for the person who reads it. Origin:
// written for this project, in plain official language. Checked 2026-11-22. Coverage: every code, in Dutch, French,
// German and English. Left out: nothing.
import type { RouteReason } from '../../routing/route-reason.js';
import { qualificationReasonReasons } from './qualification.data.js';
import type { Words } from '../../wording.js';

/** Reasons of `RouteReason`. @internal */
export const routeReasonReasons: Words<RouteReason> = {
  IMMEDIATE_DANGER: {
    NL: 'Een kind verkeert in onmiddellijk gevaar; de politie wordt nu ingelicht.',
    FR: 'Un enfant est en danger immédiat ; la police est avertie sans délai.',
    DE: 'Ein Kind ist in unmittelbarer Gefahr; die Polizei wird sofort unterrichtet.',
    EN: 'A child is in immediate danger; the police are being informed now.',
  },
  SECOND_OPINION_AWAITED: {
    NL: 'Een tweede analist moet de inhoud nog beoordelen.',
    FR: 'Un second analyste doit encore évaluer le contenu.',
    DE: 'Eine zweite Person muss den Inhalt noch beurteilen.',
    EN: 'A second analyst still has to judge the content.',
  },
  OPINIONS_DISAGREE: {
    NL: 'De oordelen van de analisten verschillen; een medewerker moet beslissen.',
    FR: 'Les avis des analystes divergent ; un membre de l’équipe doit trancher.',
    DE: 'Die Urteile der Analysten weichen voneinander ab; jemand aus dem Team muss entscheiden.',
    EN: 'The analysts’ opinions differ; a member of staff has to decide.',
  },
  LEGAL_REVIEW_NEEDED: qualificationReasonReasons.LEGAL_REVIEW_NEEDED,
  CLASSIFICATION_UNDETERMINED: {
    NL: 'De kwalificatie staat nog niet vast; wat niet bepaald is, wordt niet afgesloten.',
    FR: 'La qualification n’est pas encore établie ; ce qui est indéterminé n’est pas clôturé.',
    DE: 'Die Einstufung steht noch nicht fest; was offen ist, wird nicht abgeschlossen.',
    EN: 'The classification is not settled yet; what is undetermined is not closed.',
  },
  NOT_ILLEGAL: {
    NL: 'De inhoud is niet strafbaar volgens de bepalingen die dit meldpunt toetst; over ander recht zegt dit niets.',
    FR: 'Le contenu n’est pas punissable au regard des dispositions que cette hotline examine ; cela ne dit rien d’autres lois.',
    DE: 'Der Inhalt ist nach den Bestimmungen, die diese Meldestelle prüft, nicht strafbar; über anderes Recht sagt das nichts.',
    EN: 'The content is not illegal under the provisions that this hotline tests; it says nothing of other law.',
  },
  NOT_ASSESSABLE: {
    NL: 'De inhoud kon niet worden geopend en dus niet worden beoordeeld.',
    FR: 'Le contenu n’a pas pu être ouvert et donc pas être évalué.',
    DE: 'Der Inhalt konnte nicht geöffnet und daher nicht beurteilt werden.',
    EN: 'The content could not be opened and therefore not be judged.',
  },
  ILLEGAL_EVERYWHERE: {
    NL: 'De inhoud is in elk land strafbaar.',
    FR: 'Le contenu est punissable dans tous les pays.',
    DE: 'Der Inhalt ist in jedem Land strafbar.',
    EN: 'The content is illegal in every country.',
  },
  ILLEGAL_AT_HOME: {
    NL: 'De inhoud is strafbaar naar {law}.',
    FR: 'Le contenu est punissable en {law}.',
    DE: 'Der Inhalt ist nach {law} strafbar.',
    EN: 'The content is illegal under {law}.',
  },
  HOSTING_UNRESOLVED: {
    NL: 'Waar de inhoud wordt gehost, is nog niet bekend.',
    FR: 'Le lieu d’hébergement du contenu n’est pas encore connu.',
    DE: 'Wo der Inhalt gehostet wird, ist noch nicht bekannt.',
    EN: 'Where the content is hosted is not known yet.',
  },
  HOSTING_CONFLICTING: {
    NL: 'De waarnemingen over de hosting spreken elkaar tegen.',
    FR: 'Les observations relatives à l’hébergement se contredisent.',
    DE: 'Die Beobachtungen zum Hosting widersprechen sich.',
    EN: 'The observations about the hosting contradict each other.',
  },
  ORIGIN_HIDDEN: {
    NL: 'Een tussenserver verbergt waar de inhoud werkelijk staat; het land van die server telt niet.',
    FR: 'Un serveur intermédiaire masque l’emplacement réel du contenu ; le pays de ce serveur ne compte pas.',
    DE: 'Ein Zwischenserver verbirgt, wo der Inhalt tatsächlich liegt; dessen Land zählt nicht.',
    EN: 'A proxy hides where the content really is; its own country does not count.',
  },
  COUNTRY_UNCERTAIN: {
    NL: 'Het hostingland is onzeker.',
    FR: 'Le pays d’hébergement est incertain.',
    DE: 'Das Hosting-Land ist unsicher.',
    EN: 'The hosting country is uncertain.',
  },
  COUNTRY_UNKNOWN: {
    NL: 'Het hostingland is niet bekend.',
    FR: 'Le pays d’hébergement n’est pas connu.',
    DE: 'Das Hosting-Land ist nicht bekannt.',
    EN: 'The hosting country is not known.',
  },
  NO_WEB_ADDRESS: {
    NL: 'De plaats heeft geen webadres; er is geen land om op te zoeken.',
    FR: 'Le lieu n’a pas d’adresse web ; il n’y a pas de pays à rechercher.',
    DE: 'Der Ort hat keine Webadresse; es gibt kein Land zu ermitteln.',
    EN: 'The place has no web address; there is no country to look up.',
  },
  NO_HOSTING_COUNTRY: {
    NL: 'De inhoud staat op een netwerk zonder hostingland.',
    FR: 'Le contenu se trouve sur un réseau sans pays d’hébergement.',
    DE: 'Der Inhalt liegt in einem Netz ohne Hosting-Land.',
    EN: 'The content is on a network without a hosting country.',
  },
  HOSTED_IN_SEVERAL_COUNTRIES: {
    NL: 'De inhoud wordt in meerdere landen gehost; in elk ervan wordt opgetreden.',
    FR: 'Le contenu est hébergé dans plusieurs pays ; il y est donné suite dans chacun d’eux.',
    DE: 'Der Inhalt wird in mehreren Ländern gehostet; in jedem davon wird gehandelt.',
    EN: 'The content is hosted in several countries; action is taken in each of them.',
  },
  HOSTED_AT_HOME: {
    NL: 'De inhoud wordt {home} gehost.',
    FR: 'Le contenu est hébergé {home}.',
    DE: 'Der Inhalt wird {home} gehostet.',
    EN: 'The content is hosted {home}.',
  },
  HOSTED_ABROAD: {
    NL: 'De inhoud wordt in het buitenland gehost.',
    FR: 'Le contenu est hébergé à l’étranger.',
    DE: 'Der Inhalt wird im Ausland gehostet.',
    EN: 'The content is hosted abroad.',
  },
  NOTICE_GATED: {
    NL: 'De kennisgeving aan de provider wacht op vrijgave.',
    FR: 'La notification à l’hébergeur attend une autorisation.',
    DE: 'Die DSA-Meldung an den Anbieter wartet auf eine Freigabe.',
    EN: 'The notice to the provider awaits clearance.',
  },
  NOTICE_BY_POLICE: {
    NL: 'De politie verzoekt de provider zelf om verwijdering.',
    FR: 'La police demande elle-même le retrait à l’hébergeur.',
    DE: 'Die Polizei ersucht den Anbieter selbst um Entfernung.',
    EN: 'The police themselves ask the provider for removal.',
  },
  NOTICE_BY_AUTHORITY: {
    NL: 'De bevoegde overheid verzoekt de provider zelf om verwijdering.',
    FR: 'L’autorité compétente demande elle-même le retrait à l’hébergeur.',
    DE: 'Die zuständige Behörde ersucht den Anbieter selbst um Entfernung.',
    EN: 'The competent authority itself asks the provider for removal.',
  },
  NOTICE_BY_HOME_HOTLINE: {
    NL: 'Een ander meldpunt in eigen land verzoekt de provider om verwijdering.',
    FR: 'Une autre hotline du pays demande le retrait à l’hébergeur.',
    DE: 'Eine andere Meldestelle im Inland ersucht den Anbieter um Entfernung.',
    EN: 'Another hotline at home asks the provider for removal.',
  },
  AUTHORITY_BY_LAW: {
    NL: 'De wet wijst een overheid in eigen land als ontvanger aan.',
    FR: 'La loi désigne une autorité nationale comme destinataire.',
    DE: 'Das Gesetz bestimmt eine inländische Behörde als Empfängerin.',
    EN: 'The law makes an authority at home a recipient.',
  },
  NO_POLICE_BY_LAW: {
    NL: 'De wet legt inhoud die in eigen land wordt gehost niet bij de politie.',
    FR: 'La loi ne confie pas à la police le contenu hébergé dans le pays.',
    DE: 'Das Gesetz weist im Inland gehostete Inhalte nicht der Polizei zu.',
    EN: 'The law does not give content hosted at home to the police.',
  },
  SHARED_AT_HOME: {
    NL: 'De meldpunten in eigen land delen dit werk volgens afspraak.',
    FR: 'Les hotlines du pays se partagent ce travail selon leur accord.',
    DE: 'Die Meldestellen im Inland teilen sich diese Arbeit nach Absprache.',
    EN: 'The hotlines at home share this work by agreement.',
  },
  NO_RECIPIENT_AT_HOME: {
    NL: 'Voor inhoud in eigen land is geen ontvanger ingesteld; een medewerker beslist.',
    FR: 'Aucun destinataire n’est prévu pour le contenu hébergé dans le pays ; un membre de l’équipe décide.',
    DE: 'Für Inhalte im Inland ist kein Empfänger vorgesehen; ein Mitglied des Teams entscheidet.',
    EN: 'No recipient is set for content at home; a member of staff decides.',
  },
  NO_NOTICE_BY_POLICY: {
    NL: 'Volgens het gekozen beleid krijgt de provider geen kennisgeving.',
    FR: 'Selon la politique choisie, l’hébergeur ne reçoit pas de notification.',
    DE: 'Nach den gewählten Vorgaben erhält der Anbieter keine DSA-Meldung.',
    EN: 'Under the chosen policy the provider gets no notice.',
  },
  POLICE_COPY: {
    NL: 'De eigen politie krijgt een kopie van wat naar een buitenlands meldpunt gaat.',
    FR: 'La police nationale reçoit une copie de ce qui est transmis à une hotline étrangère.',
    DE: 'Die eigene Polizei erhält eine Kopie dessen, was an eine ausländische Meldestelle geht.',
    EN: 'The police at home get a copy of what goes to a hotline abroad.',
  },
  CONCERNS_PROMOTION: {
    NL: 'De inhoud bevordert misbruik; of het netwerk zulke inhoud aanneemt, staat niet vast.',
    FR: 'Le contenu fait la promotion d’abus ; il n’est pas établi que le réseau accepte de tels contenus.',
    DE: 'Der Inhalt fördert Missbrauch; ob das Netzwerk solche Inhalte annimmt, steht nicht fest.',
    EN: 'The content promotes abuse; whether the network takes such content is not settled.',
  },
  ORPHAN_IN_EXCHANGE: {
    NL: 'Het dossier gaat naar het netwerk, hoewel geen meldpunt van dat land het kan behandelen.',
    FR: 'Le dossier est transmis au réseau, bien qu’aucune hotline de ce pays ne puisse le traiter.',
    DE: 'Der Fall geht an das Netzwerk, obwohl keine Meldestelle dieses Landes ihn bearbeiten kann.',
    EN: 'It goes to the network although no hotline in that country can take it.',
  },
  NO_CONFIRMED_HOTLINE: {
    NL: 'Dat land heeft geen bevestigd meldpunt; een medewerker moet beslissen.',
    FR: 'Ce pays n’a pas de hotline confirmée ; un membre de l’équipe doit trancher.',
    DE: 'Dieses Land hat keine bestätigte Meldestelle; jemand aus dem Team muss entscheiden.',
    EN: 'That country has no confirmed hotline; a member of staff has to decide.',
  },
  MEMBERSHIP_CHECK_DUE: {
    NL: 'Het lidmaatschap is te lang geleden nagegaan; een medewerker moet het eerst controleren.',
    FR: 'L’affiliation a été vérifiée il y a trop longtemps ; un membre de l’équipe doit d’abord la contrôler.',
    DE: 'Die Mitgliedschaft wurde vor zu langer Zeit geprüft; jemand aus dem Team muss sie zuerst prüfen.',
    EN: 'The membership was checked too long ago; a member of staff has to check it first.',
  },
  NOTHING_TO_ROUTE: {
    NL: 'Het dossier bevat nog geen inhoud om door te verwijzen.',
    FR: 'Le dossier ne contient encore aucun contenu à transmettre.',
    DE: 'Der Fall enthält noch keinen Inhalt, der weiterzuleiten wäre.',
    EN: 'The case has no content to route yet.',
  },
  OTHER_LAW: {
    NL: 'Dit valt buiten wat dit meldpunt toetst; een medewerker beslist bij welke dienst of politie het hoort.',
    FR: 'Cela sort de ce que cette hotline examine ; un membre de l’équipe décide à quel service ou à quelle police le confier.',
    DE: 'Das liegt außerhalb dessen, was diese Meldestelle prüft; jemand aus dem Team entscheidet, an welche Stelle oder Polizei es gehört.',
    EN: 'This is outside what this hotline tests; a member of staff decides which service or police it is for.',
  },
};
