// Headings and sentences of the printed dossier. Written for this project, in plain official language, 2026-11-23; no
// outside source. Coverage: every heading, in Dutch, French, German and English. Left out: nothing.
import type { Words } from '@meldpunt/domain';

export type PdfWord =
  | 'title'
  | 'subtitle'
  | 'testBanner'
  | 'urgentBanner'
  | 'atAGlance'
  | 'caution'
  | 'cautionOpening'
  | 'cautionCodes'
  | 'cautionPersons'
  | 'cautionTimes'
  | 'cautionEscapes'
  | 'reference'
  | 'version'
  | 'generatedAt'
  | 'case'
  | 'openedAt'
  | 'referral'
  | 'kind'
  | 'recipient'
  | 'forwarding'
  | 'foreignCountry'
  | 'noCountry'
  | 'status'
  | 'urgency'
  | 'urgent'
  | 'ordinary'
  | 'reasons'
  | 'createdAt'
  | 'dueAt'
  | 'sentAt'
  | 'acknowledgedAt'
  | 'completedAt'
  | 'recipientReference'
  | 'outcome'
  | 'addressAndHosting'
  | 'address'
  | 'addressShortened'
  | 'hostname'
  | 'reportedItself'
  | 'foundOnReported'
  | 'position'
  | 'hostingKind'
  | 'hostingCountry'
  | 'hostingCountries'
  | 'confidence'
  | 'provider'
  | 'decidedBy'
  | 'asOf'
  | 'evidence'
  | 'noEvidence'
  | 'observedAt'
  | 'source'
  | 'statement'
  | 'recordedAt'
  | 'proxy'
  | 'anycast'
  | 'findings'
  | 'question'
  | 'answer'
  | 'code'
  | 'notAnswered'
  | 'assessedAt'
  | 'notAssessed'
  | 'siteType'
  | 'commerciality'
  | 'paymentMethods'
  | 'opinions'
  | 'persons'
  | 'independentSecond'
  | 'noSecond'
  | 'classification'
  | 'result'
  | 'notConcluded'
  | 'criteria'
  | 'legalReview'
  | 'legalBasis'
  | 'article'
  | 'subject'
  | 'inForce'
  | 'from'
  | 'until'
  | 'stillInForce'
  | 'titleIsOurs'
  | 'takedown'
  | 'decision'
  | 'decidedAt'
  | 'noDecision'
  | 'decisionNumber'
  | 'reviewOn'
  | 'chain'
  | 'when'
  | 'what'
  | 'who'
  | 'details'
  | 'system'
  | 'exactAddresses'
  | 'exactAddressesHow'
  | 'integrity'
  | 'integrityWhat'
  | 'integrityHow'
  | 'digest'
  | 'attachment'
  | 'schema'
  | 'caseTitle'
  | 'caseSubtitle'
  | 'items'
  | 'itemCount'
  | 'item'
  | 'number'
  | 'issuedBy'
  | 'contact'
  | 'signed'
  | 'caseIntegrityWhat'
  | 'page'
  | 'none';

export const pdfWords: Words<PdfWord> = {
  title: {
    NL: 'Overdrachtsdossier voor politie en parket',
    FR: 'Dossier de transmission à la police et au parquet',
    DE: 'Übergabedossier für Polizei und Staatsanwaltschaft',
    EN: 'Hand-over dossier for police and prosecutor',
  },
  subtitle: {
    NL: 'Melding van een webadres aan het meldpunt',
    FR: 'Signalement d’une adresse web à la hotline',
    DE: 'Meldung einer Webadresse an die Meldestelle',
    EN: 'Report of a web address to the hotline',
  },
  testBanner: {
    NL: 'TEST: dit dossier komt van een testinstallatie en gaat over niets werkelijks',
    FR: 'TEST : ce dossier provient d’une installation de test et ne concerne rien de réel',
    DE: 'TEST: Dieses Dossier stammt aus einer Testinstallation und betrifft nichts Wirkliches',
    EN: 'TEST: this dossier comes from a test installation and is about nothing real',
  },
  urgentBanner: {
    NL: 'DRINGEND: mogelijk verkeert een kind in gevaar',
    FR: 'URGENT : un enfant est peut-être en danger',
    DE: 'DRINGEND: Ein Kind ist möglicherweise in Gefahr',
    EN: 'URGENT: a child may be in danger now',
  },
  atAGlance: { NL: 'In het kort', FR: 'En bref', DE: 'Auf einen Blick', EN: 'At a glance' },
  caution: {
    NL: 'Vooraf te weten',
    FR: 'À savoir avant de lire',
    DE: 'Vorab zu wissen',
    EN: 'Before you read',
  },
  cautionOpening: {
    NL: 'De adressen leiden naar inhoud waarvan de toegang strafbaar kan zijn. Ze zijn zo geschreven dat niets er een link van maakt; de exacte vorm staat in bijlage A. Open ze alleen in de uitoefening van uw ambt, in een beveiligde omgeving.',
    FR: 'Les adresses mènent à des contenus dont l’accès peut être punissable. Elles sont écrites de façon à ne former aucun lien ; la forme exacte figure à l’annexe A. Ne les ouvrez que dans l’exercice de vos fonctions, dans un environnement sécurisé.',
    DE: 'Die Adressen führen zu Inhalten, deren Abruf strafbar sein kann. Sie sind so geschrieben, dass daraus kein Link entsteht; die genaue Form steht in Anlage A. Öffnen Sie sie nur dienstlich, in einer gesicherten Umgebung.',
    EN: 'The addresses lead to content whose access may be an offence. They are written so that no program turns them into links. Their exact form is in appendix A. Open them only in the course of your duties, in a secured environment.',
  },
  cautionCodes: {
    NL: 'De bevindingen zijn antwoorden op gesloten vragen, met een vaste code. Het meldpunt beschrijft niets en bewaart geen kopie van de inhoud. Over wie gemeld heeft, zegt dit dossier niets.',
    FR: 'Les constatations sont des réponses à des questions fermées, avec un code permanent. La hotline ne décrit rien et ne conserve aucune copie du contenu. Le dossier ne dit rien de l’auteur du signalement.',
    DE: 'Die Feststellungen sind Antworten auf geschlossene Fragen, mit festem Code. Die Meldestelle beschreibt nichts und bewahrt keine Kopie des Inhalts auf. Über die meldende Person sagt das Dossier nichts.',
    EN: 'The findings are answers to closed questions, each with a permanent code. The hotline describes nothing and keeps no copy of the content. The dossier says nothing about the person who reported.',
  },
  cautionPersons: {
    NL: 'Wie gehandeld heeft, staat onder een pseudoniem (P-…) die binnen deze zaak dezelfde blijft. Alleen het meldpunt kan zeggen wie het is, en doet dat op een wettig verzoek (beroepsgeheim).',
    FR: 'Les personnes qui ont agi figurent sous un pseudonyme (P-…), le même dans toute l’affaire. Seule la hotline peut dire de qui il s’agit, et le fait sur réquisition légale (secret professionnel).',
    DE: 'Wer gehandelt hat, steht unter einem Pseudonym (P-…), das im ganzen Fall dasselbe bleibt. Nur die Meldestelle kann sagen, wer es ist, und tut das auf rechtmäßiges Ersuchen (Berufsgeheimnis).',
    EN: 'Each person who acted appears under a pseudonym (P-…) that is the same throughout the case. Only the hotline can say who it is, and does so on a lawful request (professional secrecy).',
  },
  cautionTimes: {
    NL: 'Alle tijden zijn plaatselijke tijden ({zone}), met het verschil met UTC.',
    FR: 'Toutes les heures sont locales ({zone}), avec leur décalage par rapport à UTC.',
    DE: 'Alle Zeiten sind Ortszeiten ({zone}), mit ihrem Abstand zu UTC.',
    EN: 'All times are local times ({zone}), with their offset from UTC.',
  },
  cautionEscapes: {
    NL: 'Tekens die hier niet gedrukt of niet gezien kunnen worden, staan als <U+XXXX>; dossier.json bevat ze zoals ze zijn.',
    FR: 'Les caractères qui ne peuvent être imprimés ou vus ici figurent sous la forme <U+XXXX> ; dossier.json les contient tels quels.',
    DE: 'Zeichen, die hier nicht gedruckt oder nicht gesehen werden können, stehen als <U+XXXX>; dossier.json enthält sie, wie sie sind.',
    EN: 'Characters that cannot be printed or seen here are written as <U+XXXX>; dossier.json contains them unchanged.',
  },
  reference: { NL: 'Kenmerk', FR: 'Référence', DE: 'Aktenzeichen', EN: 'Reference' },
  version: { NL: 'Versie', FR: 'Version', DE: 'Fassung', EN: 'Version' },
  generatedAt: { NL: 'Opgemaakt op', FR: 'Établi le', DE: 'Erstellt am', EN: 'Made on' },
  case: {
    NL: 'Zaak bij het meldpunt',
    FR: 'Affaire à la hotline',
    DE: 'Fall bei der Meldestelle',
    EN: 'Case at the hotline',
  },
  openedAt: { NL: 'Geopend op', FR: 'Ouverte le', DE: 'Eröffnet am', EN: 'Opened on' },
  referral: { NL: 'Doorverwijzing', FR: 'Transmission', DE: 'Weiterleitung', EN: 'Referral' },
  kind: { NL: 'Bestemd voor', FR: 'Destinée à', DE: 'Bestimmt für', EN: 'Meant for' },
  recipient: { NL: 'Ontvanger', FR: 'Destinataire', DE: 'Empfänger', EN: 'Recipient' },
  forwarding: {
    NL: 'Door tussenkomst van',
    FR: 'Par l’intermédiaire de',
    DE: 'Durch Vermittlung von',
    EN: 'Through',
  },
  foreignCountry: {
    NL: 'Voor de politie van',
    FR: 'Pour la police de',
    DE: 'Für die Polizei von',
    EN: 'For the police of',
  },
  noCountry: {
    NL: 'Geen land bekend',
    FR: 'Aucun pays connu',
    DE: 'Kein Land bekannt',
    EN: 'No country known',
  },
  status: { NL: 'Stand', FR: 'État', DE: 'Stand', EN: 'Status' },
  urgency: { NL: 'Dringendheid', FR: 'Urgence', DE: 'Dringlichkeit', EN: 'Urgency' },
  urgent: {
    NL: 'Dringend: onmiddellijk gevaar',
    FR: 'Urgente : danger immédiat',
    DE: 'Dringend: unmittelbare Gefahr',
    EN: 'Urgent: immediate danger',
  },
  ordinary: { NL: 'Gewoon', FR: 'Ordinaire', DE: 'Gewöhnlich', EN: 'Ordinary' },
  reasons: { NL: 'Redenen', FR: 'Motifs', DE: 'Gründe', EN: 'Reasons' },
  createdAt: { NL: 'Opgemaakt', FR: 'Établie', DE: 'Erstellt', EN: 'Made' },
  dueAt: {
    NL: 'Antwoord verwacht tegen',
    FR: 'Réponse attendue pour le',
    DE: 'Antwort erwartet bis',
    EN: 'Answer due',
  },
  sentAt: { NL: 'Overgemaakt', FR: 'Transmise', DE: 'Übergeben', EN: 'Handed over' },
  acknowledgedAt: {
    NL: 'Ontvangst bevestigd',
    FR: 'Réception confirmée',
    DE: 'Empfang bestätigt',
    EN: 'Receipt confirmed',
  },
  completedAt: { NL: 'Beëindigd', FR: 'Terminée', DE: 'Beendet', EN: 'Ended' },
  recipientReference: {
    NL: 'Nummer bij de politie',
    FR: 'Numéro de la police',
    DE: 'Nummer der Polizei',
    EN: 'Police reference',
  },
  outcome: { NL: 'Gevolg', FR: 'Suite', DE: 'Ergebnis', EN: 'Outcome' },
  addressAndHosting: {
    NL: 'Adres en hosting',
    FR: 'Adresse et hébergement',
    DE: 'Adresse und Hosting',
    EN: 'Address and hosting',
  },
  address: { NL: 'Adres', FR: 'Adresse', DE: 'Adresse', EN: 'Address' },
  addressShortened: {
    NL: '… (ingekort; volledig in bijlage A)',
    FR: '… (abrégée ; complète à l’annexe A)',
    DE: '… (gekürzt; vollständig in Anlage A)',
    EN: '… (shortened; in full in appendix A)',
  },
  hostname: { NL: 'Hostnaam', FR: 'Nom d’hôte', DE: 'Hostname', EN: 'Hostname' },
  reportedItself: {
    NL: 'Het gemelde adres zelf',
    FR: 'L’adresse signalée elle-même',
    DE: 'Die gemeldete Adresse selbst',
    EN: 'The reported address itself',
  },
  foundOnReported: {
    NL: 'Gevonden op het gemelde adres',
    FR: 'Trouvée à l’adresse signalée',
    DE: 'Unter der gemeldeten Adresse gefunden',
    EN: 'Found at the reported address',
  },
  position: { NL: 'Herkomst', FR: 'Provenance', DE: 'Herkunft', EN: 'Origin' },
  hostingKind: {
    NL: 'Wijze van hosting',
    FR: 'Mode d’hébergement',
    DE: 'Art des Hostings',
    EN: 'Kind of hosting',
  },
  hostingCountry: { NL: 'Hostingland', FR: 'Pays d’hébergement', DE: 'Hosting-Land', EN: 'Hosting country' },
  hostingCountries: {
    NL: 'Betrokken landen',
    FR: 'Pays concernés',
    DE: 'Betreffende Länder',
    EN: 'Countries concerned',
  },
  confidence: { NL: 'Zekerheid', FR: 'Certitude', DE: 'Gewissheit', EN: 'Confidence' },
  provider: { NL: 'Hostingprovider', FR: 'Hébergeur', DE: 'Hosting-Anbieter', EN: 'Hosting provider' },
  decidedBy: { NL: 'Waarop dat steunt', FR: 'Fondement', DE: 'Worauf das beruht', EN: 'Basis' },
  asOf: { NL: 'Stand van', FR: 'Situation au', DE: 'Stand vom', EN: 'As of' },
  evidence: {
    NL: 'Waarnemingen die beslist hebben',
    FR: 'Observations déterminantes',
    DE: 'Entscheidende Beobachtungen',
    EN: 'Deciding observations',
  },
  noEvidence: {
    NL: 'Geen waarneming die een land aanwijst.',
    FR: 'Aucune observation ne désigne un pays.',
    DE: 'Keine Beobachtung, die ein Land nennt.',
    EN: 'No observation that names a country.',
  },
  observedAt: { NL: 'Waargenomen', FR: 'Observé', DE: 'Beobachtet', EN: 'Observed' },
  source: { NL: 'Bron', FR: 'Source', DE: 'Quelle', EN: 'Source' },
  statement: { NL: 'Wat ze zegt', FR: 'Ce qu’elle dit', DE: 'Was sie sagt', EN: 'What it says' },
  recordedAt: { NL: 'Vastgelegd', FR: 'Enregistré', DE: 'Erfasst', EN: 'Recorded' },
  proxy: {
    NL: 'Tussenserver die de oorsprong verbergt',
    FR: 'Serveur intermédiaire qui cache l’origine',
    DE: 'Zwischenserver, der den Ursprung verbirgt',
    EN: 'Proxy that hides the origin',
  },
  anycast: {
    NL: 'Anycast: antwoordt vanaf meerdere plaatsen',
    FR: 'Anycast : répond de plusieurs endroits',
    DE: 'Anycast: antwortet von mehreren Orten',
    EN: 'Anycast: served from several locations',
  },
  findings: { NL: 'Bevindingen', FR: 'Constatations', DE: 'Feststellungen', EN: 'Findings' },
  question: { NL: 'Vraag', FR: 'Question', DE: 'Frage', EN: 'Question' },
  answer: { NL: 'Antwoord', FR: 'Réponse', DE: 'Antwort', EN: 'Answer' },
  code: { NL: 'Code', FR: 'Code', DE: 'Code', EN: 'Code' },
  notAnswered: { NL: 'Niet beantwoord', FR: 'Sans réponse', DE: 'Nicht beantwortet', EN: 'Not answered' },
  assessedAt: { NL: 'Vastgesteld op', FR: 'Constaté le', DE: 'Festgestellt am', EN: 'Found on' },
  notAssessed: {
    NL: 'Nog niemand heeft de inhoud beoordeeld.',
    FR: 'Personne n’a encore évalué le contenu.',
    DE: 'Noch niemand hat den Inhalt beurteilt.',
    EN: 'Nobody has assessed the content yet.',
  },
  siteType: { NL: 'Soort site', FR: 'Type de site', DE: 'Art der Website', EN: 'Kind of site' },
  commerciality: { NL: 'Commercieel', FR: 'Caractère commercial', DE: 'Kommerziell', EN: 'Commercial' },
  paymentMethods: { NL: 'Betaalwijzen', FR: 'Moyens de paiement', DE: 'Zahlungsarten', EN: 'Ways to pay' },
  opinions: { NL: 'Oordelen', FR: 'Avis', DE: 'Urteile', EN: 'Opinions' },
  persons: {
    NL: 'Aantal personen',
    FR: 'Nombre de personnes',
    DE: 'Anzahl der Personen',
    EN: 'Number of persons',
  },
  independentSecond: {
    NL: 'Een tweede analist oordeelde zonder het eerste oordeel te kennen.',
    FR: 'Une seconde personne s’est prononcée sans connaître le premier avis.',
    DE: 'Eine zweite Person urteilte, ohne das erste Urteil zu kennen.',
    EN: 'A second analyst gave an opinion without knowing the first one.',
  },
  noSecond: {
    NL: 'Geen tweede oordeel.',
    FR: 'Pas de second avis.',
    DE: 'Kein zweites Urteil.',
    EN: 'No second opinion.',
  },
  classification: {
    NL: 'Kwalificatie en wettelijke grond',
    FR: 'Qualification et base légale',
    DE: 'Einstufung und Rechtsgrundlage',
    EN: 'Classification and legal basis',
  },
  result: { NL: 'Kwalificatie', FR: 'Qualification', DE: 'Einstufung', EN: 'Classification' },
  notConcluded: {
    NL: 'Voorlopig: een tweede oordeel wordt nog verwacht.',
    FR: 'Provisoire : un second avis est encore attendu.',
    DE: 'Vorläufig: Ein zweites Urteil steht noch aus.',
    EN: 'Provisional: a second opinion is still awaited.',
  },
  criteria: {
    NL: 'Beslissend criterium',
    FR: 'Critère décisif',
    DE: 'Entscheidendes Kriterium',
    EN: 'Deciding criterion',
  },
  legalReview: {
    NL: 'Een jurist moet dit nog beoordelen.',
    FR: 'Un juriste doit encore se prononcer.',
    DE: 'Eine rechtliche Prüfung steht noch aus.',
    EN: 'A lawyer still has to assess this.',
  },
  legalBasis: { NL: 'Wettelijke grond', FR: 'Base légale', DE: 'Rechtsgrundlage', EN: 'Legal basis' },
  article: { NL: 'Artikel', FR: 'Article', DE: 'Artikel', EN: 'Article' },
  subject: { NL: 'Onderwerp', FR: 'Objet', DE: 'Gegenstand', EN: 'Subject' },
  inForce: { NL: 'Van kracht', FR: 'En vigueur', DE: 'In Kraft', EN: 'In force' },
  from: { NL: 'vanaf {day}', FR: 'depuis le {day}', DE: 'ab {day}', EN: 'from {day}' },
  until: { NL: 'tot en met {day}', FR: 'jusqu’au {day}', DE: 'bis {day}', EN: 'until {day}' },
  stillInForce: {
    NL: 'nog van kracht',
    FR: 'toujours en vigueur',
    DE: 'noch in Kraft',
    EN: 'still in force',
  },
  titleIsOurs: {
    NL: 'Het onderwerp is een omschrijving van het meldpunt, niet het officiële opschrift.',
    FR: 'L’objet est une description de la hotline, non l’intitulé officiel.',
    DE: 'Der Gegenstand ist eine Beschreibung der Meldestelle, nicht die amtliche Überschrift.',
    EN: 'The subject is the hotline’s description, not the official heading.',
  },
  takedown: {
    NL: 'Beslissing over de verwijdering',
    FR: 'Décision sur le retrait',
    DE: 'Entscheidung über die Entfernung',
    EN: 'Decision on the takedown',
  },
  decision: { NL: 'Beslissing', FR: 'Décision', DE: 'Entscheidung', EN: 'Decision' },
  decidedAt: { NL: 'Beslist op', FR: 'Décidé le', DE: 'Entschieden am', EN: 'Decided on' },
  noDecision: {
    NL: 'Nog geen beslissing.',
    FR: 'Pas encore de décision.',
    DE: 'Noch keine Entscheidung.',
    EN: 'No decision yet.',
  },
  decisionNumber: { NL: 'Nummer', FR: 'Numéro', DE: 'Nummer', EN: 'Number' },
  reviewOn: { NL: 'Herziening op', FR: 'Réexamen le', DE: 'Überprüfung am', EN: 'Review on' },
  chain: { NL: 'Wat er gedaan is', FR: 'Ce qui a été fait', DE: 'Was geschehen ist', EN: 'What was done' },
  when: { NL: 'Wanneer', FR: 'Quand', DE: 'Wann', EN: 'When' },
  what: { NL: 'Wat', FR: 'Quoi', DE: 'Was', EN: 'What' },
  who: { NL: 'Wie', FR: 'Qui', DE: 'Wer', EN: 'Who' },
  details: { NL: 'Toelichting', FR: 'Précisions', DE: 'Näheres', EN: 'Details' },
  system: {
    NL: 'Het systeem van het meldpunt',
    FR: 'Le système de la hotline',
    DE: 'Das System der Meldestelle',
    EN: 'The hotline’s system',
  },
  exactAddresses: {
    NL: 'Bijlage A. Exacte adressen',
    FR: 'Annexe A. Adresses exactes',
    DE: 'Anlage A. Genaue Adressen',
    EN: 'Appendix A. Exact addresses',
  },
  exactAddressesHow: {
    NL: 'Om te kopiëren, teken voor teken. Een adres dat over meerdere regels loopt, bevat geen spatie en geen regeleinde. De bijgevoegde dossier.json bevat hetzelfde adres.',
    FR: 'À copier, caractère par caractère. Une adresse qui occupe plusieurs lignes ne contient ni espace ni retour à la ligne. Le fichier dossier.json joint contient la même adresse.',
    DE: 'Zum Kopieren, Zeichen für Zeichen. Eine Adresse über mehrere Zeilen enthält weder Leerzeichen noch Zeilenumbruch. Die beigefügte Datei dossier.json enthält dieselbe Adresse.',
    EN: 'To be copied, character by character. An address on several lines contains no space and no line break. The attached dossier.json contains the same address.',
  },
  integrity: {
    NL: 'Bijlage B. Integriteit',
    FR: 'Annexe B. Intégrité',
    DE: 'Anlage B. Unversehrtheit',
    EN: 'Appendix B. Integrity',
  },
  integrityWhat: {
    NL: 'Dit document is de leesbare vorm van het bestand dossier.json, dat erbij gevoegd is. De onderstaande controlesom is berekend over dat bestand en staat op elke bladzijde. Het meldpunt bewaart van elke versie de controlesom en bevestigt ze op verzoek.',
    FR: 'Ce document est la forme lisible du fichier dossier.json, qui y est joint. L’empreinte ci-dessous est calculée sur ce fichier et figure sur chaque page. La hotline conserve l’empreinte de chaque version et la confirme sur demande.',
    DE: 'Dieses Dokument ist die lesbare Form der beigefügten Datei dossier.json. Die unten stehende Prüfsumme ist über diese Datei berechnet und steht auf jeder Seite. Die Meldestelle bewahrt die Prüfsumme jeder Fassung auf und bestätigt sie auf Anfrage.',
    EN: 'This document is the readable form of the file dossier.json that is attached to it. The digest below is calculated over that file and is printed on every page. The hotline stores the digest of every version and confirms it on request.',
  },
  integrityHow: {
    NL: 'Nakijken: haal uit dossier.json het lid "digest" weg en bereken SHA-256 over wat overblijft, bijvoorbeeld met:',
    FR: 'Vérification : retirez du fichier dossier.json le membre "digest" et calculez SHA-256 sur le reste, par exemple avec :',
    DE: 'Prüfen: Entfernen Sie aus dossier.json das Feld "digest" und berechnen Sie SHA-256 über den Rest, zum Beispiel mit:',
    EN: 'To check: remove the member "digest" from dossier.json and compute SHA-256 over the rest, for example with:',
  },
  digest: { NL: 'Controlesom', FR: 'Empreinte', DE: 'Prüfsumme', EN: 'Digest' },
  attachment: { NL: 'Bijgevoegd bestand', FR: 'Fichier joint', DE: 'Beigefügte Datei', EN: 'Attached file' },
  schema: { NL: 'Schema', FR: 'Schéma', DE: 'Schema', EN: 'Schema' },
  caseTitle: {
    NL: 'Overdrachtsdossier van een zaak voor politie en parket',
    FR: 'Dossier de transmission d’une affaire à la police et au parquet',
    DE: 'Übergabedossier eines Falls für Polizei und Staatsanwaltschaft',
    EN: 'Hand-over dossier of a case for police and prosecutor',
  },
  caseSubtitle: {
    NL: 'Alle doorverwijzingen van één zaak aan de politie',
    FR: 'Toutes les transmissions d’une même affaire à la police',
    DE: 'Alle Weiterleitungen eines Falls an die Polizei',
    EN: 'All referrals of one case to police',
  },
  items: {
    NL: 'Doorverwijzingen in deze zaak',
    FR: 'Transmissions dans cette affaire',
    DE: 'Weiterleitungen in diesem Fall',
    EN: 'Referrals in this case',
  },
  itemCount: {
    NL: 'Aantal doorverwijzingen',
    FR: 'Nombre de transmissions',
    DE: 'Anzahl der Weiterleitungen',
    EN: 'Number of referrals',
  },
  item: {
    NL: 'Doorverwijzing {number}: {reference}',
    FR: 'Transmission {number} : {reference}',
    DE: 'Weiterleitung {number}: {reference}',
    EN: 'Referral {number}: {reference}',
  },
  number: {
    NL: 'Nr.',
    FR: 'N°',
    DE: 'Nr.',
    EN: 'No.',
  },
  issuedBy: {
    NL: 'Opgemaakt door',
    FR: 'Établi par',
    DE: 'Erstellt von',
    EN: 'Issued by',
  },
  contact: {
    NL: 'Contact',
    FR: 'Contact',
    DE: 'Kontakt',
    EN: 'Contact',
  },
  signed: {
    NL: 'Dit bestand is elektronisch ondertekend (PAdES). Een PDF-lezer toont door wie en wanneer, en of er daarna iets gewijzigd is.',
    FR: 'Ce fichier est signé électroniquement (PAdES). Un lecteur PDF indique par qui et quand, et si le fichier a été modifié depuis.',
    DE: 'Diese Datei ist elektronisch signiert (PAdES). Ein PDF-Programm zeigt, von wem und wann, und ob danach etwas geändert wurde.',
    EN: 'This file is signed electronically (PAdES). A PDF reader shows by whom and when, and whether anything was changed since.',
  },
  caseIntegrityWhat: {
    NL: 'Dit document is de leesbare vorm van het bestand dossier.json, dat erbij gevoegd is. Dat bestand bevat het dossier van elke doorverwijzing, met een eigen controlesom. De onderstaande controlesom is berekend over het hele bestand en staat op elke bladzijde. Het meldpunt bewaart van elke versie van elk dossier de controlesom en bevestigt ze op verzoek.',
    FR: 'Ce document est la forme lisible du fichier dossier.json, qui y est joint. Ce fichier contient le dossier de chaque transmission, avec sa propre empreinte. L’empreinte ci-dessous est calculée sur le fichier entier et figure sur chaque page. La hotline conserve l’empreinte de chaque version de chaque dossier et la confirme sur demande.',
    DE: 'Dieses Dokument ist die lesbare Form der beigefügten Datei dossier.json. Diese Datei enthält das Dossier jeder Weiterleitung mit eigener Prüfsumme. Die unten stehende Prüfsumme ist über die ganze Datei berechnet und steht auf jeder Seite. Die Meldestelle bewahrt die Prüfsumme jeder Fassung jedes Dossiers auf und bestätigt sie auf Anfrage.',
    EN: 'This document is the readable form of the file dossier.json that is attached to it. That file contains the dossier of each referral, with its own digest. The digest below is calculated over the whole file and is printed on every page. The hotline stores the digest of every version of every dossier and confirms it on request.',
  },
  page: {
    NL: 'Bladzijde {page} van {pages}',
    FR: 'Page {page} sur {pages}',
    DE: 'Seite {page} von {pages}',
    EN: 'Page {page} of {pages}',
  },
  none: { NL: 'Geen', FR: 'Aucun', DE: 'Keine', EN: 'None' },
};
