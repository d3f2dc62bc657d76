// What a notice to a hosting provider says around its facts. House text, in plain official language.
// Origin: written for this project after Regulation (EU) 2022/2065, art. 16(2), whose terms it uses in each language
// ("kennisgeving", "notification", "Meldung", "notice"). Checked 2026-11-22.
// Coverage: every phrase, in Dutch, French, German and English. Left out: any description of content.
import type { Words } from './wording.js';

/** The phrases of a notice. `{…}` is filled in. @internal */
export type LetterPhrase =
  | 'SUBJECT'
  | 'REMINDER'
  | 'TEST_SUBJECT'
  | 'TEST_LINE'
  | 'TITLE'
  | 'INTRODUCTION'
  | 'UPSTREAM'
  | 'REGISTRAR'
  | 'ROUND'
  | 'REQUEST'
  | 'ANSWER'
  | 'ADDRESSES'
  | 'DEFANGED'
  | 'CASE'
  | 'ADDRESS'
  | 'IP_ADDRESS'
  | 'OBSERVED'
  | 'CLASSIFICATION'
  | 'LEGAL_BASIS'
  | 'IN_FORCE_SINCE'
  | 'CLEARANCE'
  | 'EXPLANATION'
  | 'GOOD_FAITH'
  | 'NOTIFIER'
  | 'NO_FORWARDING'
  | 'CONTACT'
  | 'REFERENCE';

/** The phrases of a notice, in every language. @internal */
export const letterPhrases: Words<LetterPhrase> = {
  SUBJECT: {
    NL: 'Kennisgeving {reference}: materiaal van seksueel misbruik van minderjarigen (DSA, art. 16)',
    FR: 'Notification {reference} : contenu d’abus sexuel de mineurs (DSA, art. 16)',
    DE: 'Meldung {reference}: Darstellungen sexuellen Missbrauchs von Minderjährigen (DSA, Art. 16)',
    EN: 'Notice {reference}: child sexual abuse material (DSA, art. 16)',
  },
  REMINDER: {
    NL: 'Herinnering {round}: ',
    FR: 'Rappel {round} : ',
    DE: 'Erinnerung {round}: ',
    EN: 'Reminder {round}: ',
  },
  TEST_SUBJECT: { NL: '[TEST] ', FR: '[TEST] ', DE: '[TEST] ', EN: '[TEST] ' },
  TEST_LINE: {
    NL: '*** TEST: dit bericht is een proef. Er hoeft niets te gebeuren. ***',
    FR: '*** TEST : ce message est un essai. Aucune action n’est requise. ***',
    DE: '*** TEST: Diese Nachricht ist eine Probe. Es ist nichts zu tun. ***',
    EN: '*** TEST: this message is a trial. Nothing needs to be done. ***',
  },
  TITLE: {
    NL: 'Kennisgeving van illegale inhoud volgens artikel 16 van Verordening (EU) 2022/2065 (digitaledienstenverordening)',
    FR: 'Notification de contenu illicite au titre de l’article 16 du règlement (UE) 2022/2065 (règlement sur les services numériques)',
    DE: 'Meldung rechtswidriger Inhalte nach Artikel 16 der Verordnung (EU) 2022/2065 (Gesetz über digitale Dienste)',
    EN: 'Notice of illegal content under Article 16 of Regulation (EU) 2022/2065 (Digital Services Act)',
  },
  INTRODUCTION: {
    NL: '{organisation} meldt u inhoud in uw dienst of netwerk die seksueel misbruik van minderjarigen betreft.',
    FR: '{organisation} vous signale, dans votre service ou votre réseau, des contenus qui concernent l’abus sexuel de mineurs.',
    DE: '{organisation} meldet Ihnen Inhalte in Ihrem Dienst oder Netz, die den sexuellen Missbrauch von Minderjährigen betreffen.',
    EN: '{organisation} notifies you of content in your service or network that concerns the sexual abuse of minors.',
  },
  UPSTREAM: {
    NL: 'U ontvangt deze kennisgeving omdat de hostingprovider binnen uw netwerk herhaaldelijk niet heeft geantwoord.',
    FR: 'Vous recevez cette notification parce que l’hébergeur, au sein de votre réseau, n’a pas répondu à plusieurs reprises.',
    DE: 'Sie erhalten diese Meldung, weil der Hostinganbieter in Ihrem Netz wiederholt nicht geantwortet hat.',
    EN: 'You receive this notice because the hosting provider within your network has repeatedly not answered.',
  },
  REGISTRAR: {
    NL: 'U ontvangt deze kennisgeving als registrar van de domeinnaam, omdat de hostingprovider herhaaldelijk niet heeft geantwoord.',
    FR: 'Vous recevez cette notification en tant que bureau d’enregistrement du nom de domaine, parce que l’hébergeur n’a pas répondu à plusieurs reprises.',
    DE: 'Sie erhalten diese Meldung als Registrar des Domainnamens, weil der Hostinganbieter wiederholt nicht geantwortet hat.',
    EN: 'You receive this notice as the registrar of the domain name, because the hosting provider has repeatedly not answered.',
  },
  ROUND: {
    NL: 'Dit is herinnering {round}: wij hebben nog geen antwoord ontvangen.',
    FR: 'Ceci est le rappel {round} : nous n’avons pas encore reçu de réponse.',
    DE: 'Dies ist Erinnerung {round}: Wir haben noch keine Antwort erhalten.',
    EN: 'This is reminder {round}: we have not received an answer yet.',
  },
  REQUEST: { NL: 'Wij vragen u:', FR: 'Nous vous demandons :', DE: 'Wir bitten Sie:', EN: 'We ask you:' },
  ANSWER: {
    NL: 'Antwoord zonder account, per adres of voor alle adressen samen:',
    FR: 'Répondez sans compte, adresse par adresse ou pour toutes à la fois :',
    DE: 'Antworten Sie ohne Konto, für jede Adresse einzeln oder für alle zusammen:',
    EN: 'Answer without an account, address by address or for all at once:',
  },
  ADDRESSES: {
    NL: 'Exacte vindplaatsen',
    FR: 'Emplacements exacts',
    DE: 'Genaue Speicherorte',
    EN: 'Exact locations',
  },
  DEFANGED: {
    NL: 'De adressen staan hier zo geschreven dat niemand ze per ongeluk opent. Exact staan ze in de bijlage {file}, één per regel, in dezelfde volgorde.',
    FR: 'Les adresses sont écrites ici de façon que personne ne les ouvre par accident. La pièce jointe {file} les donne telles quelles, une par ligne, dans le même ordre.',
    DE: 'Die Adressen sind hier so geschrieben, dass niemand sie versehentlich öffnet. Genau stehen sie im Anhang {file}, eine je Zeile, in derselben Reihenfolge.',
    EN: 'The addresses are written here so that nobody opens them by accident. The attachment {file} gives them exactly, one a line, in the same order.',
  },
  CASE: { NL: 'Dossier', FR: 'Dossier', DE: 'Vorgang', EN: 'Case' },
  ADDRESS: { NL: 'Adres', FR: 'Adresse', DE: 'Adresse', EN: 'Address' },
  IP_ADDRESS: { NL: 'IP-adres', FR: 'Adresse IP', DE: 'IP-Adresse', EN: 'IP address' },
  OBSERVED: { NL: 'Vastgesteld', FR: 'Constaté', DE: 'Festgestellt', EN: 'Observed' },
  CLASSIFICATION: { NL: 'Kwalificatie', FR: 'Qualification', DE: 'Einstufung', EN: 'Classification' },
  LEGAL_BASIS: { NL: 'Rechtsgrond', FR: 'Base légale', DE: 'Rechtsgrundlage', EN: 'Legal basis' },
  IN_FORCE_SINCE: {
    NL: 'van kracht sinds {day}',
    FR: 'en vigueur depuis le {day}',
    DE: 'in Kraft seit {day}',
    EN: 'in force since {day}',
  },
  CLEARANCE: {
    NL: 'Vrijgave',
    FR: 'Feu vert',
    DE: 'Freigabe',
    EN: 'Clearance',
  },
  EXPLANATION: {
    NL: 'Waarom dit illegaal is: opgeleide analisten hebben de inhoud op elk adres onderzocht en beoordeeld volgens de vermelde bepalingen, zoals die op de dag van de beoordeling golden. Die bepalingen stellen de inhoud strafbaar; daarvoor is geen verder juridisch onderzoek nodig.',
    FR: 'Pourquoi c’est illégal : des analystes formés ont examiné le contenu à chaque adresse et l’ont évalué selon les dispositions citées, telles qu’en vigueur le jour de l’évaluation. Ces dispositions le rendent punissable ; aucun examen juridique plus approfondi n’est nécessaire.',
    DE: 'Warum dies rechtswidrig ist: Geschulte Analysten haben den Inhalt an jeder Adresse geprüft und nach den genannten Bestimmungen in der am Tag der Beurteilung geltenden Fassung beurteilt. Diese Bestimmungen stellen ihn unter Strafe; eine weitere rechtliche Prüfung ist dafür nicht nötig.',
    EN: 'Why this is illegal: trained analysts examined the content at each address and judged it under the provisions named, as in force on the day of the judgement. Those provisions make it a criminal offence; no further legal examination is needed to see that.',
  },
  GOOD_FAITH: {
    NL: 'Wij verklaren te goeder trouw dat de informatie en beweringen in deze kennisgeving juist en volledig zijn.',
    FR: 'Nous déclarons de bonne foi que les informations et les allégations contenues dans cette notification sont exactes et complètes.',
    DE: 'Wir erklären in gutem Glauben, dass die Angaben und Anführungen in dieser Meldung richtig und vollständig sind.',
    EN: 'We state in good faith that the information and allegations in this notice are accurate and complete.',
  },
  NOTIFIER: {
    NL: 'Artikel 16, lid 2, punt c), vraagt voor deze strafbare feiten geen naam van een melder; wij delen er nooit een mee.',
    FR: 'L’article 16, paragraphe 2, point c), ne demande pas le nom d’un notifiant pour ces infractions ; nous n’en communiquons jamais.',
    DE: 'Artikel 16 Absatz 2 Buchstabe c verlangt für diese Straftaten keinen Namen eines Meldenden; wir teilen nie einen mit.',
    EN: 'Article 16(2)(c) asks for no name of a notifier for these offences; we never give one.',
  },
  NO_FORWARDING: {
    NL: 'Open de adressen alleen als dat nodig is, bewaar geen kopieën buiten wat de wet u oplegt, en waarschuw de gebruiker niet voordat het bewijsmateriaal veilig is.',
    FR: 'N’ouvrez les adresses que si c’est nécessaire, ne conservez pas de copies au-delà de ce que la loi vous impose et n’avertissez pas l’utilisateur avant que les éléments de preuve soient en sûreté.',
    DE: 'Öffnen Sie die Adressen nur, wenn es nötig ist, bewahren Sie keine Kopien über das gesetzlich Gebotene hinaus auf und warnen Sie den Nutzer nicht, bevor die Beweismittel gesichert sind.',
    EN: 'Open the addresses only where you must, keep no copies beyond what the law asks of you, and do not warn the user before the evidence is safe.',
  },
  CONTACT: {
    NL: 'Contact van het meldpunt',
    FR: 'Contact de la hotline',
    DE: 'Kontakt der Meldestelle',
    EN: 'Contact of the hotline',
  },
  REFERENCE: { NL: 'Kennisgeving', FR: 'Notification', DE: 'Meldung', EN: 'Notice' },
};
