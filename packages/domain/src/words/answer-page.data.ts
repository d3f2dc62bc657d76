// The texts of the page on which a provider answers a notice. House text, in plain official language. Origin: written
// for this project, 2026-11-22. Coverage: every phrase, in Dutch, French, German and English. Left out: anything about
// content, case or hotline staff.
import type { Words } from '../wording.js';

/** The phrases of the page on which a provider answers. `{…}` is filled in. @public */
export type AnswerPagePhrase =
  | 'TITLE'
  | 'NOTICE'
  | 'INTRODUCTION'
  | 'LANGUAGES'
  | 'ONE_BY_ONE'
  | 'ALL_AT_ONCE'
  | 'ALL_HINT'
  | 'ADDRESS'
  | 'YOUR_ANSWER'
  | 'AS_FOR_ALL'
  | 'NO_ANSWER_YET'
  | 'ANSWERED'
  | 'REASON'
  | 'REASON_HINT'
  | 'NO_REASON'
  | 'REFERENCE'
  | 'REFERENCE_HINT'
  | 'SEND'
  | 'NOTHING_CHOSEN'
  | 'PROBLEMS'
  | 'THANKS'
  | 'RECORDED'
  | 'MAY_RETURN'
  | 'COMPLETE'
  | 'NOT_VALID'
  | 'NOT_VALID_HINT'
  | 'TOO_OFTEN'
  | 'TOO_OFTEN_HINT'
  | 'TEST'
  | 'PRIVACY';

/** The phrases of the page on which a provider answers, in every language. @public */
export const answerPageWords: Words<AnswerPagePhrase> = {
  TITLE: {
    NL: 'Antwoord op een kennisgeving',
    FR: 'Répondre à une notification',
    DE: 'Antwort auf eine DSA-Meldung',
    EN: 'Answer a notice',
  },
  NOTICE: { NL: 'Kennisgeving', FR: 'Notification', DE: 'DSA-Meldung', EN: 'Notice' },
  INTRODUCTION: {
    NL: 'Deze pagina hoort bij de kennisgeving die u van het meldpunt hebt ontvangen. De adressen zijn zo geschreven dat niemand ze per ongeluk opent.',
    FR: 'Cette page correspond à la notification que la hotline vous a envoyée. Les adresses sont écrites de façon que personne ne les ouvre par accident.',
    DE: 'Diese Seite gehört zu der DSA-Meldung, die Sie von der Meldestelle erhalten haben. Die Adressen sind so geschrieben, dass niemand sie versehentlich öffnet.',
    EN: 'This page belongs to the notice that the hotline sent you. The addresses are written so that nobody opens them by accident.',
  },
  LANGUAGES: { NL: 'Taal', FR: 'Langue', DE: 'Sprache', EN: 'Language' },
  ONE_BY_ONE: {
    NL: 'Antwoord per adres',
    FR: 'Répondre adresse par adresse',
    DE: 'Für jede Adresse einzeln antworten',
    EN: 'Answer address by address',
  },
  ALL_AT_ONCE: {
    NL: 'Eén antwoord voor alle adressen',
    FR: 'Une réponse pour toutes les adresses',
    DE: 'Eine Antwort für alle Adressen',
    EN: 'One answer for all addresses',
  },
  ALL_HINT: {
    NL: 'Geldt voor elk adres waarvoor u hieronder niets anders kiest.',
    FR: 'S’applique à chaque adresse pour laquelle vous ne choisissez rien d’autre ci-dessous.',
    DE: 'Gilt für jede Adresse, für die Sie unten nichts anderes wählen.',
    EN: 'Applies to every address for which you choose nothing else below.',
  },
  ADDRESS: {
    NL: 'Adres {number} van {count}',
    FR: 'Adresse {number} sur {count}',
    DE: 'Adresse {number} von {count}',
    EN: 'Address {number} of {count}',
  },
  YOUR_ANSWER: { NL: 'Uw antwoord', FR: 'Votre réponse', DE: 'Ihre Antwort', EN: 'Your answer' },
  AS_FOR_ALL: {
    NL: 'Zoals hierboven gekozen',
    FR: 'Comme choisi ci-dessus',
    DE: 'Wie oben gewählt',
    EN: 'As chosen above',
  },
  NO_ANSWER_YET: {
    NL: 'Nog geen antwoord',
    FR: 'Pas encore de réponse',
    DE: 'Noch keine Antwort',
    EN: 'No answer yet',
  },
  ANSWERED: {
    NL: 'Laatste antwoord: {answer}',
    FR: 'Dernière réponse : {answer}',
    DE: 'Letzte Antwort: {answer}',
    EN: 'Last answer: {answer}',
  },
  REASON: { NL: 'Reden', FR: 'Motif', DE: 'Grund', EN: 'Reason' },
  REASON_HINT: {
    NL: 'Alleen nodig bij “{notOurs}” of “{disputed}”.',
    FR: 'Nécessaire seulement pour « {notOurs} » ou « {disputed} ».',
    DE: 'Nur nötig bei „{notOurs}“ oder „{disputed}“.',
    EN: 'Only needed for “{notOurs}” or “{disputed}”.',
  },
  NO_REASON: { NL: 'Geen reden', FR: 'Pas de motif', DE: 'Kein Grund', EN: 'No reason' },
  REFERENCE: {
    NL: 'Uw eigen referentie (niet verplicht)',
    FR: 'Votre propre référence (facultatif)',
    DE: 'Ihr eigenes Aktenzeichen (freiwillig)',
    EN: 'Your own reference (optional)',
  },
  REFERENCE_HINT: {
    NL: 'Hoogstens {longest} tekens, bijvoorbeeld een ticketnummer. Geen namen, geen adressen.',
    FR: '{longest} caractères au plus, par exemple un numéro de ticket. Ni noms, ni adresses.',
    DE: 'Höchstens {longest} Zeichen, zum Beispiel eine Ticketnummer. Keine Namen, keine Adressen.',
    EN: 'At most {longest} characters, for example a ticket number. No names, no addresses.',
  },
  SEND: { NL: 'Antwoord verzenden', FR: 'Envoyer la réponse', DE: 'Antwort senden', EN: 'Send the answer' },
  NOTHING_CHOSEN: {
    NL: 'Kies minstens één antwoord.',
    FR: 'Choisissez au moins une réponse.',
    DE: 'Wählen Sie mindestens eine Antwort.',
    EN: 'Choose at least one answer.',
  },
  PROBLEMS: {
    NL: 'Uw antwoord is nog niet verzonden',
    FR: 'Votre réponse n’a pas encore été envoyée',
    DE: 'Ihre Antwort ist noch nicht gesendet',
    EN: 'Your answer has not been sent yet',
  },
  THANKS: { NL: 'Bedankt', FR: 'Merci', DE: 'Danke', EN: 'Thank you' },
  RECORDED: {
    NL: 'Uw antwoord is geregistreerd. Dit is genoteerd:',
    FR: 'Votre réponse est enregistrée. Voici ce qui a été noté :',
    DE: 'Ihre Antwort wurde gespeichert. Vermerkt ist:',
    EN: 'Your answer has been recorded. It now reads:',
  },
  MAY_RETURN: {
    NL: 'Weet u later meer, dan kunt u met dezelfde link opnieuw antwoorden.',
    FR: 'Si vous en apprenez davantage par la suite, vous pouvez répondre à nouveau avec le même lien.',
    DE: 'Wenn Sie später mehr wissen, können Sie mit demselben Link noch einmal antworten.',
    EN: 'When you know more later, you can answer again with the same link.',
  },
  COMPLETE: {
    NL: 'Voor elk adres is een definitief antwoord gegeven. De link is niet langer geldig.',
    FR: 'Une réponse définitive a été donnée pour chaque adresse. Le lien n’est plus valable.',
    DE: 'Für jede Adresse liegt eine endgültige Antwort vor. Der Link ist nicht mehr gültig.',
    EN: 'A final answer has been given for every address. The link is no longer valid.',
  },
  NOT_VALID: {
    NL: 'Deze link is niet geldig',
    FR: 'Ce lien n’est pas valable',
    DE: 'Dieser Link ist nicht gültig',
    EN: 'This link is not valid',
  },
  NOT_VALID_HINT: {
    NL: 'De link is onvolledig gekopieerd, verlopen of al gebruikt. Gebruik de link uit het laatste bericht van het meldpunt, of antwoord op het contactadres dat erin staat.',
    FR: 'Il a été copié de façon incomplète, a expiré ou a déjà été utilisé. Utilisez le lien du dernier message de la hotline ou répondez à l’adresse de contact qui y figure.',
    DE: 'Er wurde unvollständig kopiert, ist abgelaufen oder bereits verbraucht. Verwenden Sie den Link aus der letzten Nachricht der Meldestelle oder antworten Sie an die dort genannte Kontaktadresse.',
    EN: 'It was copied incompletely, has expired or has already been used. Use the link from the latest message from the hotline, or reply to the contact address given there.',
  },
  TOO_OFTEN: {
    NL: 'Te veel aanvragen',
    FR: 'Trop de demandes',
    DE: 'Zu viele Anfragen',
    EN: 'Too many requests',
  },
  TOO_OFTEN_HINT: {
    NL: 'Er is niets verloren gegaan. Probeer het over {seconds} seconden opnieuw.',
    FR: 'Rien n’est perdu. Réessayez dans {seconds} secondes.',
    DE: 'Es ist nichts verloren gegangen. Versuchen Sie es in {seconds} Sekunden noch einmal.',
    EN: 'Nothing was lost. Try again in {seconds} seconds.',
  },
  TEST: {
    NL: 'Dit is een test: u hoeft niets te doen.',
    FR: 'Ceci est un test : aucune action n’est requise.',
    DE: 'Dies ist ein Test: Sie müssen nichts tun.',
    EN: 'This is a test: you do not need to do anything.',
  },
  PRIVACY: {
    NL: 'Deze pagina gebruikt geen cookies, geen scripts en niets van andere sites. Wij bewaren uw antwoord, de reden, uw referentie en het tijdstip.',
    FR: 'Cette page n’utilise ni cookies, ni scripts, ni éléments provenant d’autres sites. Nous conservons votre réponse, le motif, votre référence et l’heure.',
    DE: 'Diese Seite verwendet keine Cookies, keine Skripte und nichts von anderen Websites. Gespeichert werden Ihre Antwort, der Grund, Ihr Aktenzeichen und die Uhrzeit.',
    EN: 'This page uses no cookies, no scripts and nothing from other sites. We keep your answer, the reason, your reference and the time.',
  },
};
