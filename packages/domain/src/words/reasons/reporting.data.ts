// Words for the codes of reporting. One sentence for each reason and refusal, for the person who reads it. Origin:
// written for this project, in plain official language. Checked 2026-11-22. Coverage: every code, in Dutch, French,
// German and English. Left out: nothing.
import type { ReportFieldCode } from '../../field-reader.js';
import type { Words } from '../../wording.js';

/** Reasons of `ReportFieldCode`. @internal */
export const reportFieldCodeReasons: Words<ReportFieldCode> = {
  NOT_AN_OBJECT: {
    NL: 'Hier hoort een groep velden.',
    FR: 'Un groupe de champs est attendu ici.',
    DE: 'Hier wird eine Gruppe von Feldern erwartet.',
    EN: 'A group of fields is expected here.',
  },
  UNKNOWN_FIELD: {
    NL: 'Dit veld bestaat niet.',
    FR: 'Ce champ n’existe pas.',
    DE: 'Dieses Feld gibt es nicht.',
    EN: 'There is no such field.',
  },
  REQUIRED: {
    NL: 'Dit is verplicht.',
    FR: 'Ce champ est obligatoire.',
    DE: 'Diese Angabe ist erforderlich.',
    EN: 'This is required.',
  },
  NOT_A_LIST: {
    NL: 'Hier hoort een lijst.',
    FR: 'Une liste est attendue ici.',
    DE: 'Hier wird eine Liste erwartet.',
    EN: 'A list is expected here.',
  },
  TOO_FEW: {
    NL: 'Geef er minstens één.',
    FR: 'Indiquez-en au moins un.',
    DE: 'Geben Sie mindestens einen Eintrag an.',
    EN: 'Give at least one.',
  },
  TOO_MANY: {
    NL: 'Dat zijn er te veel.',
    FR: 'Il y en a trop.',
    DE: 'Das sind zu viele.',
    EN: 'There are too many.',
  },
  NO_ACCEPTABLE_ADDRESS: {
    NL: 'Hierin staat geen bruikbaar adres. Is het een plaats zonder webadres, noem die dan in woorden.',
    FR: 'Aucune adresse utilisable n’a été trouvée. S’il s’agit d’un lieu sans adresse web, décrivez-le avec des mots.',
    DE: 'Darin steht keine verwendbare Adresse. Ist es ein Ort ohne Webadresse, so nennen Sie ihn in Worten.',
    EN: 'There is no usable address in this. If it is a place without a web address, name it in words.',
  },
  NOT_TEXT: {
    NL: 'Hier hoort tekst.',
    FR: 'Du texte est attendu ici.',
    DE: 'Hier wird Text erwartet.',
    EN: 'Text is expected here.',
  },
  TOO_SHORT: {
    NL: 'Dit is te kort.',
    FR: 'C’est trop court.',
    DE: 'Das ist zu kurz.',
    EN: 'This is too short.',
  },
  TOO_LONG: {
    NL: 'Dit is te lang.',
    FR: 'C’est trop long.',
    DE: 'Das ist zu lang.',
    EN: 'This is too long.',
  },
  UNREADABLE_CHARACTERS: {
    NL: 'Dit bevat onleesbare tekens.',
    FR: 'Ce texte contient des caractères illisibles.',
    DE: 'Das enthält unlesbare Zeichen.',
    EN: 'This contains unreadable characters.',
  },
  NOT_AN_INSTANT: {
    NL: 'Dit is geen datum met tijdstip.',
    FR: 'Ce n’est pas une date avec une heure.',
    DE: 'Das ist kein Datum mit Uhrzeit.',
    EN: 'This is not a date and time.',
  },
  IN_THE_FUTURE: {
    NL: 'Dit ligt in de toekomst.',
    FR: 'C’est dans le futur.',
    DE: 'Das liegt in der Zukunft.',
    EN: 'This lies in the future.',
  },
  TOO_LONG_AGO: {
    NL: 'Dit ligt te ver in het verleden.',
    FR: 'C’est trop ancien.',
    DE: 'Das liegt zu weit zurück.',
    EN: 'This is too long ago.',
  },
  NOT_A_BOOLEAN: {
    NL: 'Antwoord met ja of nee.',
    FR: 'Répondez par oui ou par non.',
    DE: 'Antworten Sie mit Ja oder Nein.',
    EN: 'Answer with yes or no.',
  },
  NOT_ONE_OF: {
    NL: 'Dit is geen van de mogelijke waarden.',
    FR: 'Ce n’est pas une des valeurs possibles.',
    DE: 'Das ist keiner der möglichen Werte.',
    EN: 'This is none of the possible values.',
  },
  NOT_AN_EMAIL_ADDRESS: {
    NL: 'Dit is geen e-mailadres.',
    FR: 'Ce n’est pas une adresse électronique.',
    DE: 'Das ist keine E-Mail-Adresse.',
    EN: 'This is not an e-mail address.',
  },
  NOT_A_PHONE_NUMBER: {
    NL: 'Dit is geen telefoonnummer.',
    FR: 'Ce n’est pas un numéro de téléphone.',
    DE: 'Das ist keine Telefonnummer.',
    EN: 'This is not a phone number.',
  },
  NOT_KEPT: {
    NL: 'Dit was te veel om te bewaren; het begin is bewaard.',
    FR: 'C’était trop long à conserver ; le début est conservé.',
    DE: 'Das war zu viel zum Speichern; der Anfang ist gespeichert.',
    EN: 'This was too much to keep; the beginning is kept.',
  },
  KEY_USED_BEFORE: {
    NL: 'Deze sleutel is al voor een andere melding gebruikt; de melding is zonder sleutel aangenomen.',
    FR: 'Cette clé a déjà servi pour un autre signalement ; le signalement est accepté sans clé.',
    DE: 'Dieser Schlüssel wurde bereits für eine andere Meldung verwendet; die Meldung wurde ohne Schlüssel angenommen.',
    EN: 'This key was used before for another report; the report was taken without a key.',
  },
};
