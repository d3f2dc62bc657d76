// Words for the codes of finding cases. Short labels, for screens and lists. Origin: written for this project, in plain
// official language. Checked 2026-11-29. Coverage: every code, in Dutch, French, German and English. Left out: nothing.
import type { SearchKind } from '../../finding/read-search.js';
import type { ReferenceKind } from '../../finding/reference.js';
import type { Words } from '../../wording.js';

/** Labels of `ReferenceKind`. @internal */
export const referenceKindLabels: Words<ReferenceKind> = {
  CASE: { NL: 'Dossier', FR: 'Dossier', DE: 'Fall', EN: 'Case' },
  REFERRAL: { NL: 'Doorverwijzing', FR: 'Transmission', DE: 'Weiterleitung', EN: 'Referral' },
  NOTICE: { NL: 'Kennisgeving', FR: 'Notification', DE: 'DSA-Meldung', EN: 'Notice' },
};

/** Labels of `SearchKind`. @internal */
export const searchKindLabels: Words<SearchKind> = {
  REFERENCE: { NL: 'Referentie', FR: 'Référence', DE: 'Referenz', EN: 'Reference' },
  ADDRESS: { NL: 'Webadres', FR: 'Adresse web', DE: 'Webadresse', EN: 'Web address' },
  HOSTNAME: { NL: 'Hostnaam', FR: 'Nom d’hôte', DE: 'Hostname', EN: 'Hostname' },
  DOMAIN: { NL: 'Domein', FR: 'Domaine', DE: 'Domain', EN: 'Domain' },
  IP_ADDRESS: { NL: 'IP-adres', FR: 'Adresse IP', DE: 'IP-Adresse', EN: 'IP address' },
  NETWORK: { NL: 'Netwerk', FR: 'Réseau', DE: 'Netz', EN: 'Network' },
  PARTNER_REFERENCE: {
    NL: 'Referentie van een partner',
    FR: 'Référence d’un partenaire',
    DE: 'Referenz einer Partnerstelle',
    EN: 'Reference of a partner',
  },
  PROVIDER: { NL: 'Hostingprovider', FR: 'Hébergeur', DE: 'Hosting-Anbieter', EN: 'Hosting provider' },
};
