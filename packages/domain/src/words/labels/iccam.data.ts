// Words for the codes of iccam. Short labels, for screens and lists. Origin: written for this project, in plain
// official language. Checked 2026-11-22. Coverage: every code, in Dutch, French, German and English. Left out: nothing.
import type { SiteType, Commerciality, PaymentMethod } from '../../iccam/source-url.js';
import type { IccamAction, IccamReason, IccamContentType, IccamFlag } from '../../iccam/action.js';
import type { IccamItemState, IccamOrigin } from '../../iccam/iccam-item-state.js';
import type { Words } from '../../wording.js';
import { inaccessibleLabels } from './qualification.data.js';

/** Labels of `SiteType`. @internal */
export const siteTypeLabels: Words<SiteType> = {
  WEBSITE: { NL: 'Website', FR: 'Site web', DE: 'Website', EN: 'Website' },
  FILE_HOST: { NL: 'Bestandsopslag', FR: 'Hébergeur de fichiers', DE: 'Filehoster', EN: 'File host' },
  IMAGE_STORE: { NL: 'Beeldopslag', FR: 'Stockage d’images', DE: 'Bilderspeicher', EN: 'Image store' },
  IMAGE_BOARD: { NL: 'Imageboard', FR: 'Imageboard', DE: 'Imageboard', EN: 'Image board' },
  FORUM: { NL: 'Forum', FR: 'Forum', DE: 'Forum', EN: 'Forum' },
  BANNER_SITE: { NL: 'Bannersite', FR: 'Site de bannières', DE: 'Banner-Website', EN: 'Banner site' },
  LINK_SITE: { NL: 'Linkverzameling', FR: 'Site de liens', DE: 'Linksammlung', EN: 'Link site' },
  SOCIAL_NETWORK: {
    NL: 'Sociaal netwerk',
    FR: 'Réseau social',
    DE: 'Soziales Netzwerk',
    EN: 'Social network',
  },
  REDIRECTOR: {
    NL: 'Doorstuurdienst',
    FR: 'Service de redirection',
    DE: 'Weiterleitungsdienst',
    EN: 'Redirector',
  },
  WEB_ARCHIVE: { NL: 'Webarchief', FR: 'Archive web', DE: 'Webarchiv', EN: 'Web archive' },
  SEARCH_PROVIDER: {
    NL: 'Zoekmachine',
    FR: 'Moteur de recherche',
    DE: 'Suchmaschine',
    EN: 'Search provider',
  },
  IMAGE_HOST: { NL: 'Beeldhost', FR: 'Hébergeur d’images', DE: 'Bilderhoster', EN: 'Image host' },
  BLOG: { NL: 'Blog', FR: 'Blog', DE: 'Blog', EN: 'Blog' },
  NOT_APPLICABLE: {
    NL: 'Niet van toepassing',
    FR: 'Sans objet',
    DE: 'Nicht zutreffend',
    EN: 'Not applicable',
  },
};

/** Labels of `Commerciality`. @internal */
export const commercialityLabels: Words<Commerciality> = {
  NOT_DETERMINED: { NL: 'Niet bepaald', FR: 'Non déterminé', DE: 'Nicht bestimmt', EN: 'Not determined' },
  COMMERCIAL: { NL: 'Commercieel', FR: 'Commercial', DE: 'Kommerziell', EN: 'Commercial' },
  NON_COMMERCIAL: {
    NL: 'Niet-commercieel',
    FR: 'Non commercial',
    DE: 'Nicht kommerziell',
    EN: 'Non-commercial',
  },
};

/** Labels of `PaymentMethod`. @internal */
export const paymentMethodLabels: Words<PaymentMethod> = {
  NOT_DETERMINED: { NL: 'Niet bepaald', FR: 'Non déterminé', DE: 'Nicht bestimmt', EN: 'Not determined' },
  NONE: { NL: 'Geen', FR: 'Aucun', DE: 'Keine', EN: 'None' },
  AMEX: { NL: 'American Express', FR: 'American Express', DE: 'American Express', EN: 'American Express' },
  DINERS: { NL: 'Diners Club', FR: 'Diners Club', DE: 'Diners Club', EN: 'Diners Club' },
  MASTERCARD: { NL: 'Mastercard', FR: 'Mastercard', DE: 'Mastercard', EN: 'Mastercard' },
  VISA: { NL: 'Visa', FR: 'Visa', DE: 'Visa', EN: 'Visa' },
  PAYPAL: { NL: 'PayPal', FR: 'PayPal', DE: 'PayPal', EN: 'PayPal' },
  WESTERN_UNION: { NL: 'Western Union', FR: 'Western Union', DE: 'Western Union', EN: 'Western Union' },
  SMS: { NL: 'Sms', FR: 'SMS', DE: 'SMS', EN: 'Text message' },
  EMAIL: { NL: 'E-mail', FR: 'Courriel', DE: 'E-Mail', EN: 'E-mail' },
  LIBERTY_RESERVE: {
    NL: 'Liberty Reserve',
    FR: 'Liberty Reserve',
    DE: 'Liberty Reserve',
    EN: 'Liberty Reserve',
  },
  BITCOIN: { NL: 'Bitcoin', FR: 'Bitcoin', DE: 'Bitcoin', EN: 'Bitcoin' },
  OTHER: { NL: 'Andere', FR: 'Autre', DE: 'Sonstige', EN: 'Other' },
};

/** Labels of `IccamAction`. @internal */
export const iccamActionLabels: Words<IccamAction> = {
  REPORTED_TO_POLICE: {
    NL: 'Gemeld aan de politie',
    FR: 'Signalé à la police',
    DE: 'An die Polizei gemeldet',
    EN: 'Reported to police',
  },
  REPORTED_TO_PROVIDER: {
    NL: 'Gemeld aan de hostingprovider',
    FR: 'Signalé à l’hébergeur',
    DE: 'An den Hosting-Anbieter gemeldet',
    EN: 'Reported to the hosting provider',
  },
  REMOVED: { NL: 'Verwijderd', FR: 'Supprimé', DE: 'Entfernt', EN: 'Removed' },
  UNAVAILABLE: { NL: 'Niet bereikbaar', FR: 'Indisponible', DE: 'Nicht erreichbar', EN: 'Unavailable' },
  NOT_ILLEGAL: {
    NL: 'Niet strafbaar (code van de uitwisseling)',
    FR: 'Non punissable (code de l’échange)',
    DE: 'Nicht strafbar (Code des Austauschs)',
    EN: 'Not illegal (code of the exchange)',
  },
};

/** Labels of `IccamReason`. @internal */
export const iccamReasonLabels: Words<IccamReason> = {
  OTHER: { NL: 'Andere', FR: 'Autre', DE: 'Sonstiges', EN: 'Other' },
  ...inaccessibleLabels,
  ADULT_MATERIAL: {
    NL: 'Alleen volwassenen',
    FR: 'Adultes uniquement',
    DE: 'Nur Erwachsene',
    EN: 'Adults only',
  },
  NUDISM_OR_NOT_SEXUALISED: {
    NL: 'Naturisme of niet geseksualiseerd',
    FR: 'Naturisme ou non sexualisé',
    DE: 'Naturismus oder nicht sexualisiert',
    EN: 'Nudism or not sexualised',
  },
  BELOW_THRESHOLD: {
    NL: 'Onder de drempel van strafbaarheid',
    FR: 'Sous le seuil de l’infraction',
    DE: 'Unterhalb der Strafbarkeitsschwelle',
    EN: 'Below the threshold of illegality',
  },
  IMAGES_TOO_SMALL: {
    NL: 'Beelden te klein',
    FR: 'Images trop petites',
    DE: 'Bilder zu klein',
    EN: 'Images too small',
  },
  VIRTUAL_MATERIAL: {
    NL: 'Virtueel materiaal',
    FR: 'Contenu virtuel',
    DE: 'Virtuelles Material',
    EN: 'Virtual material',
  },
  LINKS_NOT_ILLEGAL: {
    NL: 'Alleen links, niet strafbaar',
    FR: 'Liens seulement, non punissables',
    DE: 'Nur Links, nicht strafbar',
    EN: 'Links only, not illegal',
  },
  AGE_UNCLEAR: { NL: 'Leeftijd onduidelijk', FR: 'Âge incertain', DE: 'Alter unklar', EN: 'Age unclear' },
  AGE_OVER_THRESHOLD: {
    NL: 'Ouder dan de nationale leeftijdsgrens',
    FR: 'Au-dessus de la limite d’âge nationale',
    DE: 'Über der nationalen Altersgrenze',
    EN: 'Over the national age threshold',
  },
};

/** Labels of `IccamContentType`. @internal */
export const iccamContentTypeLabels: Words<IccamContentType> = {
  MEDIA: { NL: 'Mediabestand', FR: 'Fichier média', DE: 'Mediendatei', EN: 'Media file' },
  WEBSITE: { NL: 'Webpagina', FR: 'Page web', DE: 'Webseite', EN: 'Web page' },
};

/** Labels of `IccamFlag`. @internal */
export const iccamFlagLabels: Words<IccamFlag> = {
  NO: { NL: 'Nee', FR: 'Non', DE: 'Nein', EN: 'No' },
  YES: { NL: 'Ja', FR: 'Oui', DE: 'Ja', EN: 'Yes' },
};

/** Labels of `IccamOrigin`. @internal */
export const iccamOriginLabels: Words<IccamOrigin> = {
  OURS: { NL: 'Door ons gemeld', FR: 'Signalé par nous', DE: 'Von uns gemeldet', EN: 'Reported by us' },
  PARTNER: {
    NL: 'Door een partner gemeld',
    FR: 'Signalé par un partenaire',
    DE: 'Von einem Partner gemeldet',
    EN: 'Reported by a partner',
  },
};

/** Labels of `IccamItemState`. @internal */
export const iccamItemStateLabels: Words<IccamItemState> = {
  REPORTED: {
    NL: 'Bij het meldpunt van het hostingland',
    FR: 'Auprès de la hotline du pays d’hébergement',
    DE: 'Bei der Meldestelle des Hosting-Landes',
    EN: 'With the hotline of the hosting country',
  },
  IMPORTED: {
    NL: 'Overgenomen, nog niet opgeëist',
    FR: 'Importé, pas encore réclamé',
    DE: 'Übernommen, noch nicht beansprucht',
    EN: 'Imported, not claimed yet',
  },
  CLAIMED: {
    NL: 'Bij ons in behandeling',
    FR: 'En traitement chez nous',
    DE: 'Bei uns in Bearbeitung',
    EN: 'In our hands',
  },
  MOVED_ON: {
    NL: 'Bij een ander land',
    FR: 'Auprès d’un autre pays',
    DE: 'Bei einem anderen Land',
    EN: 'With another country',
  },
  FINISHED: { NL: 'Afgehandeld', FR: 'Terminé', DE: 'Abgeschlossen', EN: 'Finished' },
  UNREADABLE: { NL: 'Onleesbaar', FR: 'Illisible', DE: 'Nicht lesbar', EN: 'Unreadable' },
};
