// Words for the codes of addresses. Short labels, for screens and lists.
// Origin: written for this project, in plain official language. Checked 2026-11-22.
// Coverage: every code, in Dutch, French, German and English. Left out: nothing.
import type { HostKind } from '../../address/address.js';
import type { Words } from '../wording.js';

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
