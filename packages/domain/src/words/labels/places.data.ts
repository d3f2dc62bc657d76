// Words for the codes of places without a web address. Short labels, for screens and lists. Origin: written for this
// project, in plain official language. Checked 2026-11-29. Coverage: every code, in Dutch, French, German and English.
// Left out: nothing.
import type { PlaceKind } from '../../place/place.js';
import type { Words } from '../../wording.js';

/** Labels of `PlaceKind`. @internal */
export const placeKindLabels: Words<PlaceKind> = {
  APP: {
    NL: 'App of platform: account, groep of uitnodiging',
    FR: 'Application ou plateforme : compte, groupe ou invitation',
    DE: 'App oder Plattform: Konto, Gruppe oder Einladung',
    EN: 'App or platform: account, group or invite',
  },
  CHAT: { NL: 'Chatruimte', FR: 'Salon de discussion', DE: 'Chatraum', EN: 'Chat room' },
  USENET: { NL: 'Nieuwsgroep', FR: 'Groupe de discussion Usenet', DE: 'Newsgroup', EN: 'Newsgroup' },
  FILE_SHARING: {
    NL: 'Netwerk om bestanden te delen',
    FR: 'Réseau de partage de fichiers',
    DE: 'Tauschbörse',
    EN: 'File-sharing network',
  },
  NETWORK: {
    NL: 'Netwerk buiten het gewone web',
    FR: 'Réseau en dehors du web ordinaire',
    DE: 'Netz außerhalb des gewöhnlichen Webs',
    EN: 'Network outside the ordinary web',
  },
  GAME: { NL: 'Spel', FR: 'Jeu', DE: 'Spiel', EN: 'Game' },
  PHONE: { NL: 'Telefoonnummer', FR: 'Numéro de téléphone', DE: 'Telefonnummer', EN: 'Telephone number' },
  EMAIL: { NL: 'E-mailadres', FR: 'Adresse électronique', DE: 'E-Mail-Adresse', EN: 'E-mail address' },
  PHYSICAL: {
    NL: 'Straat of gebouw',
    FR: 'Rue ou bâtiment',
    DE: 'Straße oder Gebäude',
    EN: 'Street or building',
  },
  OTHER: { NL: 'Andere plaats', FR: 'Autre lieu', DE: 'Anderer Ort', EN: 'Other place' },
  NOT_STATED: { NL: 'Niet vermeld', FR: 'Non précisé', DE: 'Nicht angegeben', EN: 'Not stated' },
};
