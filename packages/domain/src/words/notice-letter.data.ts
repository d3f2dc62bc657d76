// The texts of a notice to a hosting provider, apart from its facts. House text, in plain official language. Origin:
// written for this project after Regulation (EU) 2022/2065, art. 16(2), whose terms it uses in each language
// (“kennisgeving”, “notification”, “Meldung”, “notice”). Checked 2026-11-22. Coverage: every phrase, in Dutch, French,
// German and English. Left out: any description of content.
import type { Words } from '../wording.js';

/** The phrases of a notice. `{…}` is filled in. @internal */
export type LetterPhrase =
  | 'SUBJECT'
  | 'REMINDER'
  | 'TEST_SUBJECT'
  | 'TEST_LINE'
  | 'TITLE'
  | 'INTRODUCTION'
  | 'TRUSTED_FLAGGER'
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
    NL: 'Kennisgeving {reference}: beelden van seksueel misbruik van minderjarigen (DSA, art. 16)',
    FR: 'Notification {reference} : images d’abus sexuels de mineurs (DSA, art. 16)',
    DE: 'DSA-Meldung {reference}: Darstellungen sexuellen Missbrauchs von Minderjährigen (DSA, Art. 16)',
    EN: 'Notice {reference}: child sexual abuse material (DSA, art. 16)',
  },
  REMINDER: {
    NL: 'Herinnering {round}: ',
    FR: 'Rappel {round} : ',
    DE: 'Erinnerung {round}: ',
    EN: 'Reminder {round}: ',
  },
  TEST_SUBJECT: { NL: '[TEST] ', FR: '[TEST] ', DE: '[TEST] ', EN: '[TEST] ' },
  TEST_LINE: {
    NL: '*** TEST: dit is een testbericht. U hoeft niets te doen. ***',
    FR: '*** TEST : ceci est un message de test. Aucune action n’est requise. ***',
    DE: '*** TEST: Dies ist eine Testnachricht. Sie müssen nichts tun. ***',
    EN: '*** TEST: this is a test message. You do not need to do anything. ***',
  },
  TITLE: {
    NL: 'Kennisgeving van illegale inhoud overeenkomstig artikel 16 van Verordening (EU) 2022/2065 (digitaledienstenverordening)',
    FR: 'Notification de contenu illicite au titre de l’article 16 du règlement (UE) 2022/2065 (règlement sur les services numériques)',
    DE: 'Meldung rechtswidriger Inhalte nach Artikel 16 der Verordnung (EU) 2022/2065 (Gesetz über digitale Dienste)',
    EN: 'Notice of illegal content under Article 16 of Regulation (EU) 2022/2065 (Digital Services Act)',
  },
  INTRODUCTION: {
    NL: '{organisation} stelt u in kennis van inhoud in uw dienst of netwerk die seksueel misbruik van minderjarigen betreft.',
    FR: '{organisation} vous notifie, dans votre service ou votre réseau, des contenus relatifs à l’abus sexuel de mineurs.',
    DE: '{organisation} meldet Ihnen Inhalte in Ihrem Dienst oder Netz, die den sexuellen Missbrauch von Minderjährigen betreffen.',
    EN: '{organisation} notifies you of content in your service or network that concerns the sexual abuse of minors.',
  },
  TRUSTED_FLAGGER: {
    NL: '{holder} is betrouwbare flagger in de zin van artikel 22 van Verordening (EU) 2022/2065 ({fields}), aangewezen door {body} op {day}. Wij verzoeken u deze kennisgeving overeenkomstig artikel 22, lid 1, met voorrang te behandelen en er zonder onnodige vertraging over te beslissen.',
    FR: '{holder} est signaleur de confiance au sens de l’article 22 du règlement (UE) 2022/2065 ({fields}), désigné par {body} le {day}. Conformément à l’article 22, paragraphe 1, nous vous demandons de traiter cette notification en priorité et de statuer dans les meilleurs délais.',
    DE: '{holder} ist vertrauenswürdiger Hinweisgeber im Sinne von Artikel 22 der Verordnung (EU) 2022/2065 ({fields}), benannt durch {body} am {day}. Wir ersuchen Sie, diese DSA-Meldung gemäß Artikel 22 Absatz 1 vorrangig zu behandeln und unverzüglich darüber zu entscheiden.',
    EN: '{holder} is a trusted flagger within the meaning of Article 22 of Regulation (EU) 2022/2065 ({fields}), designated by {body} on {day}. Under Article 22(1), we ask you to give this notice priority and to decide on it without undue delay.',
  },
  UPSTREAM: {
    NL: 'U ontvangt deze kennisgeving omdat de hostingprovider binnen uw netwerk herhaaldelijk niet heeft geantwoord.',
    FR: 'Vous recevez cette notification parce que l’hébergeur, au sein de votre réseau, n’a pas répondu à plusieurs reprises.',
    DE: 'Sie erhalten diese DSA-Meldung, weil der Hosting-Anbieter in Ihrem Netz wiederholt nicht geantwortet hat.',
    EN: 'You are receiving this notice because the hosting provider within your network has repeatedly failed to answer.',
  },
  REGISTRAR: {
    NL: 'U ontvangt deze kennisgeving als registrar van de domeinnaam, omdat de hostingprovider herhaaldelijk niet heeft geantwoord.',
    FR: 'Vous recevez cette notification en tant que bureau d’enregistrement du nom de domaine, parce que l’hébergeur n’a pas répondu à plusieurs reprises.',
    DE: 'Sie erhalten diese DSA-Meldung als Registrar des Domainnamens, weil der Hosting-Anbieter wiederholt nicht geantwortet hat.',
    EN: 'You are receiving this notice as the registrar of the domain name, because the hosting provider has repeatedly failed to answer.',
  },
  ROUND: {
    NL: 'Dit is herinnering {round}: wij hebben nog geen antwoord ontvangen.',
    FR: 'Ceci est le rappel {round} : nous n’avons pas encore reçu de réponse.',
    DE: 'Dies ist Erinnerung {round}: Wir haben noch keine Antwort erhalten.',
    EN: 'This is reminder {round}: we have not received an answer yet.',
  },
  REQUEST: { NL: 'Ons verzoek:', FR: 'Notre demande :', DE: 'Unser Ersuchen:', EN: 'Our request:' },
  ANSWER: {
    NL: 'Antwoord zonder account, per adres of voor alle adressen samen:',
    FR: 'Répondez sans compte, adresse par adresse ou pour toutes à la fois :',
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
    NL: 'De adressen zijn hier zo geschreven dat niemand ze per ongeluk opent. De bijlage {file} bevat ze exact, één per regel, in dezelfde volgorde.',
    FR: 'Les adresses sont écrites ici de façon que personne ne les ouvre par accident. La pièce jointe {file} les donne telles quelles, une par ligne, dans le même ordre.',
    DE: 'Die Adressen sind hier so geschrieben, dass niemand sie versehentlich öffnet. Die Anlage {file} enthält sie genau, eine je Zeile, in derselben Reihenfolge.',
    EN: 'The addresses are written here so that nobody opens them by accident. The attachment {file} gives them exactly, one per line, in the same order.',
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
    FR: 'Autorisation',
    DE: 'Freigabe',
    EN: 'Clearance',
  },
  EXPLANATION: {
    NL: 'Waarom dit illegaal is: opgeleide analisten hebben de inhoud op elk adres onderzocht en beoordeeld volgens de vermelde bepalingen, zoals die op de dag van de beoordeling golden. Die bepalingen stellen de inhoud strafbaar; om dat vast te stellen is geen verder juridisch onderzoek nodig.',
    FR: 'Pourquoi ce contenu est illicite : des analystes formés l’ont examiné à chaque adresse et l’ont évalué au regard des dispositions citées, telles qu’en vigueur le jour de l’évaluation. Ces dispositions le rendent punissable ; aucun examen juridique plus approfondi n’est nécessaire pour le constater.',
    DE: 'Warum dies rechtswidrig ist: Geschulte Analysten haben den Inhalt an jeder Adresse geprüft und nach den genannten Bestimmungen in der am Tag der Beurteilung geltenden Fassung beurteilt. Diese Bestimmungen stellen ihn unter Strafe; eine weitere rechtliche Prüfung ist dafür nicht nötig.',
    EN: 'Why this is illegal: trained analysts examined the content at each address and judged it under the provisions named, as in force on the day of the assessment. Those provisions make it a criminal offence; no further legal examination is needed to see that.',
  },
  GOOD_FAITH: {
    NL: 'Wij verklaren te goeder trouw dat de informatie en beweringen in deze kennisgeving juist en volledig zijn.',
    FR: 'Nous déclarons de bonne foi que les informations et les allégations contenues dans cette notification sont exactes et complètes.',
    DE: 'Wir erklären in gutem Glauben, dass die Angaben und Anführungen in dieser DSA-Meldung richtig und vollständig sind.',
    EN: 'We state in good faith that the information and allegations in this notice are accurate and complete.',
  },
  NOTIFIER: {
    NL: 'Artikel 16, lid 2, punt c), vereist voor deze strafbare feiten geen naam van de melder; wij delen die nooit mee.',
    FR: 'L’article 16, paragraphe 2, point c), n’exige pas le nom du notifiant pour ces infractions ; nous ne le communiquons jamais.',
    DE: 'Artikel 16 Absatz 2 Buchstabe c verlangt für diese Straftaten keinen Namen der meldenden Person; wir teilen ihn nie mit.',
    EN: 'Article 16(2)(c) does not require the notifier’s name for these offences; we never give it.',
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
  REFERENCE: { NL: 'Kennisgeving', FR: 'Notification', DE: 'DSA-Meldung', EN: 'Notice' },
};
