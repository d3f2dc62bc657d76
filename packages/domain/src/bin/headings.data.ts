// Headings of the command line’s output. Origin: written for this project. Checked 2026-11-22. Coverage: every heading,
// in Dutch, French, German and English. Left out: usage and messages about options, which are in English.
import type { Words } from '../wording.js';

type Heading =
  | 'OUTCOME'
  | 'CLASSIFICATION'
  | 'BECAUSE'
  | 'HAND_OVER'
  | 'HOTLINES'
  | 'GATE'
  | 'DECIDED_BY'
  | 'LEGAL_BASIS'
  | 'SETTLED_BY'
  | 'RAISED_BY'
  | 'VERSIONS'
  | 'CHECKED_ON'
  | 'ADDRESS'
  | 'IDENTITY'
  | 'HOST'
  | 'NETWORK'
  | 'HOLDS'
  | 'READ_AS'
  | 'MEMBERSHIP';

/** @internal */
export const headings: Words<Heading> = {
  OUTCOME: { NL: 'Uitkomst', FR: 'Résultat', DE: 'Ergebnis', EN: 'Outcome' },
  CLASSIFICATION: { NL: 'Kwalificatie', FR: 'Qualification', DE: 'Einstufung', EN: 'Classification' },
  BECAUSE: { NL: 'Omdat', FR: 'Motifs', DE: 'Gründe', EN: 'Because' },
  HAND_OVER: { NL: 'Overdracht aan', FR: 'Transmission à', DE: 'Übergabe an', EN: 'Hand-over to' },
  HOTLINES: { NL: 'Meldpunten', FR: 'Hotlines', DE: 'Meldestellen', EN: 'Hotlines' },
  GATE: { NL: 'Wacht op', FR: 'En attente de', DE: 'Wartet auf', EN: 'Waiting for' },
  DECIDED_BY: { NL: 'Beslist door', FR: 'Décidé par', DE: 'Entschieden durch', EN: 'Decided by' },
  LEGAL_BASIS: { NL: 'Rechtsgrond', FR: 'Base légale', DE: 'Rechtsgrundlage', EN: 'Legal basis' },
  SETTLED_BY: {
    NL: 'Wat uitsluitsel geeft',
    FR: 'Ce qui trancherait',
    DE: 'Was den Ausschlag gibt',
    EN: 'What would settle it',
  },
  RAISED_BY: {
    NL: 'Wat het overal strafbaar kan maken',
    FR: 'Ce qui peut le rendre punissable partout',
    DE: 'Was es überall strafbar machen kann',
    EN: 'What may make it illegal everywhere',
  },
  VERSIONS: {
    NL: 'Versie van recht en regels',
    FR: 'Version du droit et des règles',
    DE: 'Fassung von Recht und Regeln',
    EN: 'Version of law and rules',
  },
  CHECKED_ON: {
    NL: 'Meldpuntenlijst nagegaan op',
    FR: 'Liste des hotlines vérifiée le',
    DE: 'Verzeichnis der Meldestellen geprüft am',
    EN: 'Directory of hotlines checked on',
  },
  ADDRESS: { NL: 'Adres', FR: 'Adresse', DE: 'Adresse', EN: 'Address' },
  IDENTITY: {
    NL: 'Zelfde dossier voor',
    FR: 'Même dossier pour',
    DE: 'Derselbe Fall für',
    EN: 'One case for',
  },
  HOST: { NL: 'Soort host', FR: 'Type d’hôte', DE: 'Art des Hosts', EN: 'Kind of host' },
  NETWORK: {
    NL: 'Netwerk zonder landen',
    FR: 'Réseau sans pays',
    DE: 'Netz ohne Länder',
    EN: 'Network without countries',
  },
  HOLDS: {
    NL: 'Bevat het adres',
    FR: 'Contient l’adresse',
    DE: 'Enthält die Adresse',
    EN: 'Holds the address',
  },
  READ_AS: { NL: 'Gelezen als', FR: 'Lu comme', DE: 'Gelesen als', EN: 'Read as' },
  MEMBERSHIP: { NL: 'Lidmaatschap', FR: 'Affiliation', DE: 'Mitgliedschaft', EN: 'Membership' },
};
