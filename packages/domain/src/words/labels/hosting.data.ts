// Words for the codes of hosting. Short labels, for screens and lists. Origin: written for this project, in plain
// official language. Checked 2026-11-22. Coverage: every code, in Dutch, French, German and English. Left out: nothing.
import type { HostingKind, Confidence } from '../../hosting/hosting.js';
import type { HostingSource } from '../../hosting/observation.js';
import type { CountrylessNetwork } from '../../address/countryless-network.js';
import type { Membership } from '../../inhope/hotline.js';
import type { MembershipStatus } from '../../inhope/membership-of.js';
import type { Words } from '../../wording.js';

/** Labels of `HostingKind`. @internal */
export const hostingKindLabels: Words<HostingKind> = {
  DIRECT: { NL: 'In één land', FR: 'Dans un seul pays', DE: 'In einem Land', EN: 'In one country' },
  PROXIED: {
    NL: 'Achter een tussenserver',
    FR: 'Derrière un serveur intermédiaire',
    DE: 'Hinter einem Zwischenserver',
    EN: 'Behind a proxy',
  },
  ANYCAST: { NL: 'Anycast', FR: 'Anycast', DE: 'Anycast', EN: 'Anycast' },
  MULTIPLE: {
    NL: 'In meerdere landen',
    FR: 'Dans plusieurs pays',
    DE: 'In mehreren Ländern',
    EN: 'In several countries',
  },
  NO_COUNTRY: { NL: 'Zonder land', FR: 'Sans pays', DE: 'Ohne Land', EN: 'Without a country' },
  CONFLICTING: { NL: 'Tegenstrijdig', FR: 'Contradictoire', DE: 'Widersprüchlich', EN: 'Conflicting' },
  NO_ADDRESS: {
    NL: 'Zonder webadres',
    FR: 'Sans adresse web',
    DE: 'Ohne Webadresse',
    EN: 'Without a web address',
  },
  UNRESOLVED: {
    NL: 'Nog niet gevonden',
    FR: 'Pas encore trouvé',
    DE: 'Noch nicht ermittelt',
    EN: 'Not found yet',
  },
};

/** Labels of `Confidence`. @internal */
export const confidenceLabels: Words<Confidence> = {
  HIGH: { NL: 'Hoog', FR: 'Élevée', DE: 'Hoch', EN: 'High' },
  MEDIUM: { NL: 'Gemiddeld', FR: 'Moyenne', DE: 'Mittel', EN: 'Medium' },
  LOW: { NL: 'Laag', FR: 'Faible', DE: 'Gering', EN: 'Low' },
  NONE: { NL: 'Geen', FR: 'Aucune', DE: 'Keine', EN: 'None' },
};

/** Labels of `HostingSource`. @internal */
export const hostingSourceLabels: Words<HostingSource> = {
  DNS: { NL: 'DNS', FR: 'DNS', DE: 'DNS', EN: 'DNS' },
  RDAP: {
    NL: 'Register van IP-adressen (RDAP)',
    FR: 'Registre des adresses IP (RDAP)',
    DE: 'IP-Adressregister (RDAP)',
    EN: 'IP address registry (RDAP)',
  },
  IP_GEOLOCATION: {
    NL: 'Geolocatie van het IP-adres',
    FR: 'Géolocalisation de l’adresse IP',
    DE: 'Geolokalisierung der IP-Adresse',
    EN: 'IP geolocation',
  },
  ASN: { NL: 'Netwerk (ASN)', FR: 'Réseau (ASN)', DE: 'Netz (ASN)', EN: 'Network (ASN)' },
  NETWORK: { NL: 'Soort netwerk', FR: 'Type de réseau', DE: 'Art des Netzes', EN: 'Kind of network' },
  PROVIDER_STATEMENT: {
    NL: 'Verklaring van de hostingprovider',
    FR: 'Déclaration de l’hébergeur',
    DE: 'Erklärung des Hosting-Anbieters',
    EN: 'Statement of the hosting provider',
  },
  PROXY_OPERATOR: {
    NL: 'Beheerder van de tussenserver',
    FR: 'Exploitant du serveur intermédiaire',
    DE: 'Betreiber des Zwischenservers',
    EN: 'Proxy operator',
  },
  REGISTRAR: {
    NL: 'Registrar van de domeinnaam',
    FR: 'Bureau d’enregistrement du nom de domaine',
    DE: 'Registrar des Domainnamens',
    EN: 'Registrar of the domain name',
  },
  PROVIDER_RANGE: {
    NL: 'Gepubliceerde regio of reeks van de provider',
    FR: 'Région ou plage publiée par l’hébergeur',
    DE: 'Vom Anbieter veröffentlichte Region oder Adressbereich',
    EN: 'Region or range published by the provider',
  },
  ANALYST: { NL: 'Analist', FR: 'Analyste', DE: 'Analyst', EN: 'Analyst' },
};

/** Labels of `CountrylessNetwork`. @internal */
export const countrylessNetworkLabels: Words<CountrylessNetwork> = {
  TOR: { NL: 'Tor', FR: 'Tor', DE: 'Tor', EN: 'Tor' },
  I2P: { NL: 'I2P', FR: 'I2P', DE: 'I2P', EN: 'I2P' },
  IPFS: { NL: 'IPFS', FR: 'IPFS', DE: 'IPFS', EN: 'IPFS' },
  PEER_TO_PEER: { NL: 'Peer-to-peer', FR: 'Pair à pair', DE: 'Peer-to-Peer', EN: 'Peer-to-peer' },
};

/** Labels of `Membership`. @internal */
export const membershipLabels: Words<Membership> = {
  MEMBER: { NL: 'Lid van INHOPE', FR: 'Membre d’INHOPE', DE: 'INHOPE-Mitglied', EN: 'INHOPE member' },
  UNCONFIRMED: {
    NL: 'Lidmaatschap niet bevestigd',
    FR: 'Affiliation non confirmée',
    DE: 'Mitgliedschaft nicht bestätigt',
    EN: 'Membership unconfirmed',
  },
  FORMER: { NL: 'Voormalig lid', FR: 'Ancien membre', DE: 'Ehemaliges Mitglied', EN: 'Former member' },
  APPLICANT: { NL: 'Kandidaat-lid', FR: 'Candidat', DE: 'Beitrittskandidat', EN: 'Applicant' },
  REPORTING_PORTAL: {
    NL: 'Meldportaal zonder meldpunt',
    FR: 'Portail de signalement sans hotline',
    DE: 'Meldeportal ohne Meldestelle',
    EN: 'Reporting portal, no hotline',
  },
  NOT_A_MEMBER: { NL: 'Geen lid', FR: 'Non-membre', DE: 'Kein Mitglied', EN: 'Not a member' },
};

/** Labels of `MembershipStatus`. @internal */
export const membershipStatusLabels: Words<MembershipStatus> = {
  MEMBER: {
    NL: 'Land met INHOPE-meldpunt',
    FR: 'Pays avec une hotline INHOPE',
    DE: 'Land mit INHOPE-Meldestelle',
    EN: 'Country with an INHOPE hotline',
  },
  UNCONFIRMED: {
    NL: 'INHOPE-meldpunt niet bevestigd',
    FR: 'Hotline INHOPE non confirmée',
    DE: 'INHOPE-Meldestelle nicht bestätigt',
    EN: 'INHOPE hotline unconfirmed',
  },
  NON_MEMBER: {
    NL: 'Land zonder INHOPE-meldpunt',
    FR: 'Pays sans hotline INHOPE',
    DE: 'Land ohne INHOPE-Meldestelle',
    EN: 'Country without an INHOPE hotline',
  },
};
