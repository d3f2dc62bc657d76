// Words for refusals of whole requests and for problems of fields. One sentence or two for each, for the person who reads
// it. Origin: written for this project, in plain official language. Checked 2026-11-29. Coverage: every code, in Dutch,
// French, German and English. Left out: nothing.
import type { ProblemCode } from '../../refusals/problem-code.js';
import type { RefusalCode } from '../../refusals/refusal-code.js';
import type { Words } from '../../wording.js';
import { closeRefusalCodeReasons } from './casework.data.js';
import { handOverCauseReasons } from './handover.data.js';

/** Reasons of `RefusalCode`. @internal */
export const refusalCodeReasons: Words<RefusalCode> = {
  NOT_FOUND: {
    NL: 'Dit bestaat niet, of u mag het niet zien.',
    FR: 'Cet élément n’existe pas, ou vous ne pouvez pas le voir.',
    DE: 'Das gibt es nicht, oder Sie dürfen es nicht sehen.',
    EN: 'It does not exist, or you may not see it.',
  },
  STALE_VERSION: {
    NL: 'Dit is intussen gewijzigd. Lees het opnieuw en herhaal uw wijziging als ze nog nodig is.',
    FR: 'Cet élément a été modifié entre-temps. Relisez-le et refaites votre modification si elle est encore utile.',
    DE: 'Dies wurde inzwischen geändert. Lesen Sie es neu und wiederholen Sie Ihre Änderung, wenn sie noch nötig ist.',
    EN: 'This was changed in the meantime. Read it again, and repeat your change if it is still needed.',
  },
  RATE_LIMITED: {
    NL: 'Er kwamen te veel verzoeken. Er is niets gewijzigd.',
    FR: 'Trop de demandes ont été reçues. Rien n’a été modifié.',
    DE: 'Es kamen zu viele Anfragen. Es wurde nichts geändert.',
    EN: 'There were too many requests. Nothing was changed.',
  },
  INVALID_INPUT: {
    NL: 'Er is niets gewijzigd. Verbeter de aangeduide velden en verzend opnieuw.',
    FR: 'Rien n’a été modifié. Corrigez les champs indiqués et envoyez de nouveau.',
    DE: 'Es wurde nichts geändert. Berichtigen Sie die markierten Felder und senden Sie erneut.',
    EN: 'Nothing was changed. Correct the marked fields and send it again.',
  },
  INVALID_REPORT: {
    NL: 'De melding is niet aangenomen. Verbeter de aangeduide velden en verzend ze opnieuw.',
    FR: 'Le signalement n’a pas été accepté. Corrigez les champs indiqués et envoyez-le de nouveau.',
    DE: 'Die Meldung wurde nicht angenommen. Berichtigen Sie die markierten Felder und senden Sie sie erneut.',
    EN: 'The report was not accepted. Correct the marked fields and send it again.',
  },
  IDEMPOTENCY_KEY_REUSED: {
    NL: 'Deze sleutel is al voor andere inhoud gebruikt. Gebruik een nieuwe sleutel voor nieuwe inhoud.',
    FR: 'Cette clé a déjà servi pour un autre contenu. Utilisez une nouvelle clé pour un nouveau contenu.',
    DE: 'Dieser Schlüssel wurde bereits für anderen Inhalt verwendet. Verwenden Sie für neuen Inhalt einen neuen Schlüssel.',
    EN: 'This key was used with other content. Use a new key for new content.',
  },
  PROOF_OF_WORK_REQUIRED: {
    NL: 'Er komen veel meldingen binnen. Uw browser moet eerst een kleine berekening maken; verzend de melding daarna opnieuw.',
    FR: 'De nombreux signalements arrivent. Votre navigateur doit d’abord faire un petit calcul ; envoyez ensuite le signalement de nouveau.',
    DE: 'Es gehen viele Meldungen ein. Ihr Browser muss zuerst eine kleine Rechenaufgabe lösen; senden Sie die Meldung danach erneut.',
    EN: 'Many reports are arriving. Your browser must first do a small computation; send the report again after that.',
  },
  QUEUE_EMPTY: {
    NL: 'In dit deel van de wachtrij is er nu geen dossier voor u.',
    FR: 'Il n’y a actuellement aucun dossier pour vous dans cette partie de la file.',
    DE: 'In diesem Teil der Warteschlange ist derzeit kein Fall für Sie.',
    EN: 'There is no case for you in this part of the queue at the moment.',
  },
  EXPOSURE_LIMIT: {
    NL: 'Dank u voor uw werk. Neem een pauze; het volgende dossier kan wachten.',
    FR: 'Merci pour votre travail. Faites une pause ; le dossier suivant peut attendre.',
    DE: 'Danke für Ihre Arbeit. Machen Sie eine Pause; der nächste Fall kann warten.',
    EN: 'Thank you for your work. Take a break; the next case can wait.',
  },
  NOT_ASSESSED: closeRefusalCodeReasons.NOT_ASSESSED,
  ANSWERS_MISSING: handOverCauseReasons.ANSWERS_MISSING,
  ALREADY_OPEN: {
    NL: 'Dit adres heeft al een open dossier. Werk daarin verder.',
    FR: 'Cette adresse a déjà un dossier ouvert. Poursuivez dans ce dossier.',
    DE: 'Zu dieser Adresse gibt es bereits einen offenen Fall. Arbeiten Sie dort weiter.',
    EN: 'This address already has an open case. Continue with that case.',
  },
  OWN_ACCOUNT: {
    NL: 'Dit is uw eigen account. Iemand anders moet het wijzigen.',
    FR: 'C’est votre propre compte. Une autre personne doit le modifier.',
    DE: 'Das ist Ihr eigenes Konto. Jemand anders muss es ändern.',
    EN: 'This is your own account. Somebody else must change it.',
  },
  NO_TAKEDOWN: {
    NL: 'Voor deze doorverwijzing is geen vrijgave door de politie nodig.',
    FR: 'Cette transmission ne demande aucune autorisation de la police.',
    DE: 'Diese Weiterleitung braucht keine Freigabe durch die Polizei.',
    EN: 'This referral needs no clearance by the police.',
  },
  NO_ADDRESS: {
    NL: 'Dit is een plaats zonder webadres; er is geen hosting op te zoeken. Heeft ze ook een webadres, voeg dat dan toe.',
    FR: 'C’est un lieu sans adresse web ; il n’y a pas d’hébergement à rechercher. S’il a aussi une adresse web, ajoutez-la.',
    DE: 'Das ist ein Ort ohne Webadresse; es gibt kein Hosting zu ermitteln. Hat er auch eine Webadresse, so fügen Sie diese hinzu.',
    EN: 'This is a place without a web address; there is no hosting to look up. If it also has a web address, add that.',
  },
  LOOKUP_UNREACHABLE: {
    NL: 'Geen enkele naamserver antwoordde. Probeer het later opnieuw of leg de hosting zelf vast.',
    FR: 'Aucun serveur de noms n’a répondu. Réessayez plus tard ou enregistrez l’hébergement vous-même.',
    DE: 'Kein Nameserver hat geantwortet. Versuchen Sie es später erneut oder erfassen Sie das Hosting selbst.',
    EN: 'No name server replied. Try again later, or record the hosting by hand.',
  },
  LOOKUP_REFUSED: {
    NL: 'De naamserver weigerde de vraag. Leg de hosting zelf vast.',
    FR: 'Le serveur de noms a refusé la requête. Enregistrez l’hébergement vous-même.',
    DE: 'Der Nameserver hat die Anfrage abgelehnt. Erfassen Sie das Hosting selbst.',
    EN: 'The name server refused the query. Record the hosting by hand.',
  },
  HOST_NOT_FOUND: {
    NL: 'De hostnaam bestaat niet of niet meer. Leg de hosting zelf vast als u ze kent.',
    FR: 'Le nom d’hôte n’existe pas ou plus. Enregistrez l’hébergement vous-même si vous le connaissez.',
    DE: 'Den Hostnamen gibt es nicht oder nicht mehr. Erfassen Sie das Hosting selbst, wenn Sie es kennen.',
    EN: 'The hostname does not exist, or no longer exists. Record the hosting by hand if you know it.',
  },
  UNAUTHENTICATED: {
    NL: 'Meld u aan om dit te doen.',
    FR: 'Connectez-vous pour faire cela.',
    DE: 'Melden Sie sich dafür an.',
    EN: 'Sign in to do this.',
  },
  FORBIDDEN: {
    NL: 'Uw rol laat dit niet toe.',
    FR: 'Votre rôle ne le permet pas.',
    DE: 'Ihre Rolle erlaubt das nicht.',
    EN: 'Your role does not allow this.',
  },
  NO_ROLE_RECOGNISED: {
    NL: 'Geen enkele rol van uw account is herkend. Vraag uw beheerder om de rollen na te kijken.',
    FR: 'Aucun rôle de votre compte n’a été reconnu. Demandez à votre administrateur de vérifier les rôles.',
    DE: 'Keine Rolle Ihres Kontos wurde erkannt. Bitten Sie Ihre Administration, die Rollen zu prüfen.',
    EN: 'No role of your account was recognised. Ask your administrator to check the roles.',
  },
  ACCESS_WITHDRAWN: {
    NL: 'De toegang van uw account is ingetrokken. Vraag een supervisor of beheerder om uitleg.',
    FR: 'L’accès de votre compte a été retiré. Adressez-vous à un superviseur ou à un administrateur.',
    DE: 'Ihrem Konto wurde der Zugang entzogen. Wenden Sie sich an die Leitung oder die Administration.',
    EN: 'The access of your account was withdrawn. Ask a supervisor or administrator.',
  },
  INTERNAL_SERVER_ERROR: {
    NL: 'Er ging bij ons iets mis. Probeer het opnieuw.',
    FR: 'Une erreur s’est produite chez nous. Réessayez.',
    DE: 'Bei uns ist ein Fehler aufgetreten. Versuchen Sie es erneut.',
    EN: 'Something went wrong on our side. Try again.',
  },
};

/** Reasons of `ProblemCode`. @internal */
export const problemCodeReasons: Words<ProblemCode> = {
  LENGTH_OUT_OF_RANGE: {
    NL: 'De lengte hiervan is niet toegelaten.',
    FR: 'Cette longueur n’est pas admise.',
    DE: 'Diese Länge ist nicht zulässig.',
    EN: 'The length of this is not accepted.',
  },
  OUT_OF_RANGE: {
    NL: 'Dit valt buiten de toegelaten grenzen.',
    FR: 'C’est hors des limites admises.',
    DE: 'Das liegt außerhalb der zulässigen Grenzen.',
    EN: 'This is outside the accepted limits.',
  },
  NOT_AN_ID: {
    NL: 'Dit is geen geldige id.',
    FR: 'Ce n’est pas un identifiant valable.',
    DE: 'Das ist keine gültige Kennung.',
    EN: 'This is not a valid id.',
  },
  BEFORE_THE_CASE: {
    NL: 'Dit tijdstip ligt vóór de opening van het dossier.',
    FR: 'Ce moment est antérieur à l’ouverture du dossier.',
    DE: 'Dieser Zeitpunkt liegt vor der Eröffnung des Falls.',
    EN: 'This time is before the case was opened.',
  },
  BEFORE_THE_REFERRAL: {
    NL: 'Dit tijdstip ligt vóór de doorverwijzing.',
    FR: 'Ce moment est antérieur à la transmission.',
    DE: 'Dieser Zeitpunkt liegt vor der Weiterleitung.',
    EN: 'This time is before the referral.',
  },
  BEFORE_THE_VETTING: {
    NL: 'Geef een dag na de screening.',
    FR: 'Indiquez un jour postérieur à la vérification de sécurité.',
    DE: 'Geben Sie einen Tag nach der Sicherheitsüberprüfung an.',
    EN: 'Give a day after the vetting.',
  },
  NOT_BY_HAND: {
    NL: 'Dit stelt alleen het systeem vast; kies een andere afhandeling.',
    FR: 'Seul le système le constate ; choisissez une autre issue.',
    DE: 'Das stellt nur das System fest; wählen Sie eine andere Erledigung.',
    EN: 'Only the system records this; choose another resolution.',
  },
  TYPES_EMPTY: {
    NL: 'Kies minstens één soort, of laat het veld weg voor alle soorten.',
    FR: 'Choisissez au moins un type, ou omettez le champ pour tous les types.',
    DE: 'Wählen Sie mindestens eine Art, oder lassen Sie das Feld für alle Arten weg.',
    EN: 'Choose at least one type, or omit the field for all types.',
  },
  TYPE_NOT_FOR_AUDIENCE: {
    NL: 'Deze doelgroep ontvangt zulke berichten niet.',
    FR: 'Ce public ne reçoit pas de tels messages.',
    DE: 'Diese Zielgruppe erhält solche Nachrichten nicht.',
    EN: 'This audience does not receive such messages.',
  },
  NOT_A_LINK: {
    NL: 'Geef het volledige webadres, dat met https:// begint.',
    FR: 'Indiquez l’adresse web complète, qui commence par https://.',
    DE: 'Geben Sie die vollständige Webadresse an, die mit https:// beginnt.',
    EN: 'Give the complete web address, which begins with https://.',
  },
  NO_OTHER_WAY: {
    NL: 'Het contact heeft geen e-mailadres; geef het adres van een formulier.',
    FR: 'Le contact n’a pas d’adresse électronique ; indiquez l’adresse d’un formulaire.',
    DE: 'Der Kontakt hat keine E-Mail-Adresse; geben Sie die Adresse eines Formulars an.',
    EN: 'The contact has no mail address; give the address of a form.',
  },
  NOT_OF_THIS_SCOPE: {
    NL: 'Geef een hostnaam, een netwerk in CIDR-notatie of een AS-nummer, zoals u hebt gekozen.',
    FR: 'Indiquez un nom d’hôte, un réseau en notation CIDR ou un numéro d’AS, selon votre choix.',
    DE: 'Geben Sie einen Hostnamen, ein Netz in CIDR-Schreibweise oder eine AS-Nummer an, wie gewählt.',
    EN: 'Give a hostname, a network in CIDR notation or an AS number, as you have chosen.',
  },
  NOT_A_MAIL_ADDRESS: {
    NL: 'Geef precies één e-mailadres.',
    FR: 'Indiquez exactement une adresse électronique.',
    DE: 'Geben Sie genau eine E-Mail-Adresse an.',
    EN: 'Give exactly one mail address.',
  },
  URL_NOT_VALID: {
    NL: 'Dit is geen geldig https-adres.',
    FR: 'Ce n’est pas une adresse https valable.',
    DE: 'Das ist keine gültige https-Adresse.',
    EN: 'This is not a valid https address.',
  },
  URL_NOT_HTTPS: {
    NL: 'Gebruik https; http is alleen in testmodus toegelaten.',
    FR: 'Utilisez https ; http n’est admis qu’en mode test.',
    DE: 'Verwenden Sie https; http ist nur im Testmodus zulässig.',
    EN: 'Use https; http is accepted in test mode only.',
  },
  URL_WITH_USER_INFO: {
    NL: 'Verwijder de gebruikersnaam en het wachtwoord uit het adres.',
    FR: 'Retirez le nom d’utilisateur et le mot de passe de l’adresse.',
    DE: 'Entfernen Sie Benutzernamen und Passwort aus der Adresse.',
    EN: 'Remove the user name and the password from the address.',
  },
  URL_WITH_FRAGMENT: {
    NL: 'Verwijder het deel na het hekje (#); het wordt nooit verzonden.',
    FR: 'Retirez la partie après le dièse (#) ; elle n’est jamais envoyée.',
    DE: 'Entfernen Sie den Teil nach der Raute (#); er wird nie gesendet.',
    EN: 'Remove the part after the hash sign (#); it is never sent.',
  },
};
