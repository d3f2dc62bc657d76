// Words for the codes of addresses. Short labels, for screens and lists. Origin: written for this project, in plain
// official language. Checked 2026-11-22. Coverage: every code, in Dutch, French, German and English. Left out: nothing.
import type { HostKind } from '../../address/address.js';
import type { AddressCertainty, AddressMend } from '../../address/found-address.js';
import type { RelationGrade, RelationReason } from '../../address/relation/relation.js';
import type { Words } from '../../wording.js';

/** Labels of `HostKind`. @internal */
export const hostKindLabels: Words<HostKind> = {
  NAME: { NL: 'Domeinnaam', FR: 'Nom de domaine', DE: 'Domainname', EN: 'Host name' },
  IPV4: { NL: 'IPv4-adres', FR: 'Adresse IPv4', DE: 'IPv4-Adresse', EN: 'IPv4 address' },
  IPV6: { NL: 'IPv6-adres', FR: 'Adresse IPv6', DE: 'IPv6-Adresse', EN: 'IPv6 address' },
  ONION: { NL: 'Dienst op Tor', FR: 'Service sur Tor', DE: 'Dienst im Tor-Netz', EN: 'Service on Tor' },
  I2P: { NL: 'Dienst op I2P', FR: 'Service sur I2P', DE: 'Dienst im I2P-Netz', EN: 'Service on I2P' },
  NONE: {
    NL: 'Verwijzing naar inhoud, zonder server',
    FR: 'Lien vers un contenu, sans serveur',
    DE: 'Verweis auf Inhalte, ohne Server',
    EN: 'Link to content, without a host',
  },
};

/** Labels of `AddressCertainty`. @internal */
export const addressCertaintyLabels: Words<AddressCertainty> = {
  CERTAIN: { NL: 'Zeker', FR: 'Certain', DE: 'Sicher', EN: 'Certain' },
  LIKELY: { NL: 'Waarschijnlijk', FR: 'Probable', DE: 'Wahrscheinlich', EN: 'Likely' },
};

/** Labels of `AddressMend`. @internal */
export const addressMendLabels: Words<AddressMend> = {
  DEFANGED: {
    NL: 'Onklikbaar geschreven',
    FR: 'Écrite de façon non cliquable',
    DE: 'Nicht anklickbar geschrieben',
    EN: 'Written so that it cannot be clicked',
  },
  SCHEME_ADDED: {
    NL: 'Begin https:// toegevoegd',
    FR: 'Début https:// ajouté',
    DE: 'Anfang https:// ergänzt',
    EN: 'Beginning https:// added',
  },
  SCHEME_SLIP: {
    NL: 'Tikfout in het begin hersteld',
    FR: 'Faute de frappe au début corrigée',
    DE: 'Tippfehler am Anfang berichtigt',
    EN: 'Slip at the beginning mended',
  },
  INVISIBLE_MARKS: {
    NL: 'Onzichtbare tekens weggelaten',
    FR: 'Caractères invisibles supprimés',
    DE: 'Unsichtbare Zeichen entfernt',
    EN: 'Invisible marks left out',
  },
  SPACES: {
    NL: 'Spaties weggelaten',
    FR: 'Espaces supprimées',
    DE: 'Leerzeichen entfernt',
    EN: 'Spaces left out',
  },
  LINE_BREAK: {
    NL: 'Regeleinde weggelaten',
    FR: 'Retour à la ligne supprimé',
    DE: 'Zeilenumbruch entfernt',
    EN: 'Line break left out',
  },
  ESCAPES: {
    NL: 'Tekens van een bestandsformaat omgezet',
    FR: 'Caractères d’un format de fichier convertis',
    DE: 'Zeichen eines Dateiformats umgewandelt',
    EN: 'Marks of a file format converted',
  },
  GLUED: {
    NL: 'Losgemaakt van een ander adres of woord',
    FR: 'Séparée d’une autre adresse ou d’un mot',
    DE: 'Von einer anderen Adresse oder einem Wort getrennt',
    EN: 'Separated from another address or a word',
  },
};

/** Labels of `RelationGrade`. @internal */
export const relationGradeLabels: Words<RelationGrade> = {
  SAME: { NL: 'Hetzelfde', FR: 'Identique', DE: 'Gleich', EN: 'The same' },
  PROBABLY_SAME: {
    NL: 'Waarschijnlijk hetzelfde',
    FR: 'Probablement identique',
    DE: 'Wahrscheinlich gleich',
    EN: 'Probably the same',
  },
  RELATED: { NL: 'Verwant', FR: 'Apparenté', DE: 'Verwandt', EN: 'Related' },
  UNRELATED: { NL: 'Niet verwant', FR: 'Sans rapport', DE: 'Nicht verwandt', EN: 'Unrelated' },
};

/** Labels of `RelationReason`. @internal */
export const relationReasonLabels: Words<RelationReason> = {
  IDENTICAL: {
    NL: 'Hetzelfde adres',
    FR: 'La même adresse',
    DE: 'Dieselbe Adresse',
    EN: 'The same address',
  },
  WWW: {
    NL: 'Met en zonder www',
    FR: 'Avec et sans www',
    DE: 'Mit und ohne www',
    EN: 'With and without www',
  },
  MOBILE: {
    NL: 'Mobiele versie',
    FR: 'Version mobile',
    DE: 'Mobile Version',
    EN: 'Mobile version',
  },
  TRAILING_SLASH: {
    NL: 'Met en zonder schuine streep op het einde',
    FR: 'Avec et sans barre oblique finale',
    DE: 'Mit und ohne Schrägstrich am Ende',
    EN: 'With and without a slash at the end',
  },
  INDEX_PAGE: {
    NL: 'Startpagina van dezelfde map',
    FR: 'Page d’accueil du même dossier',
    DE: 'Startseite desselben Ordners',
    EN: 'Default page of the same folder',
  },
  PARAMETER_ORDER: {
    NL: 'Dezelfde parameters in een andere volgorde',
    FR: 'Les mêmes paramètres dans un autre ordre',
    DE: 'Dieselben Parameter in anderer Reihenfolge',
    EN: 'The same parameters in another order',
  },
  PLACE_ON_PAGE: {
    NL: 'Mogelijk een plaats op dezelfde pagina',
    FR: 'Peut-être un endroit de la même page',
    DE: 'Möglicherweise eine Stelle derselben Seite',
    EN: 'Perhaps a place on the same page',
  },
  PLATFORM_ALIAS: {
    NL: 'Andere schrijfwijze van hetzelfde platform',
    FR: 'Autre forme de la même plateforme',
    DE: 'Andere Form derselben Plattform',
    EN: 'Another form of the same platform',
  },
  SIGNED_LINK: {
    NL: 'Tijdelijke link naar hetzelfde bestand',
    FR: 'Lien temporaire vers le même fichier',
    DE: 'Befristeter Link zur selben Datei',
    EN: 'Temporary link to the same file',
  },
  CONTENT_ID: {
    NL: 'Dezelfde hashwaarde',
    FR: 'La même valeur de hachage',
    DE: 'Derselbe Hashwert',
    EN: 'The same hash value',
  },
  IPFS_GATEWAY: {
    NL: 'Dezelfde IPFS-inhoud via een gateway',
    FR: 'Le même contenu IPFS par une passerelle',
    DE: 'Derselbe IPFS-Inhalt über ein Gateway',
    EN: 'The same IPFS content through a gateway',
  },
  OVERLAY_GATEWAY: {
    NL: 'Dezelfde dienst op Tor of I2P via een gateway',
    FR: 'Le même service Tor ou I2P par une passerelle',
    DE: 'Derselbe Tor- oder I2P-Dienst über ein Gateway',
    EN: 'The same Tor or I2P service through a gateway',
  },
  TRANSLATION: {
    NL: 'Vertaalde kopie',
    FR: 'Copie traduite',
    DE: 'Übersetzte Kopie',
    EN: 'Translated copy',
  },
  ARCHIVED_COPY: {
    NL: 'Kopie in een archief',
    FR: 'Copie dans une archive',
    DE: 'Kopie in einem Archiv',
    EN: 'Copy in an archive',
  },
  CACHED_COPY: {
    NL: 'Kopie in een cache',
    FR: 'Copie dans un cache',
    DE: 'Kopie in einem Cache',
    EN: 'Copy in a cache',
  },
  LINK_PROTECTOR: {
    NL: 'Link via een tussendienst',
    FR: 'Lien passant par un service intermédiaire',
    DE: 'Link über einen Zwischendienst',
    EN: 'Link through an intermediate service',
  },
  EMBEDDED: {
    NL: 'Adres binnen het andere adres',
    FR: 'Adresse contenue dans l’autre',
    DE: 'Adresse innerhalb der anderen',
    EN: 'Address within the other one',
  },
};
