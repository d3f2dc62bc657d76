// Words for the codes of notices. Short labels, for screens and lists.
// Origin: written for this project, in plain official language. Checked 2026-11-22.
// Coverage: every code, in Dutch, French, German and English. Left out: nothing.
import type { NoticeElement } from '../../notices/notice-elements.js';
import type { NoticeRequest } from '../../notices/notice.js';
import type { Words } from '../wording.js';

/** Labels of `NoticeElement`. @internal */
export const noticeElementLabels: Words<NoticeElement> = {
  EXPLANATION: {
    NL: 'Waarom de inhoud strafbaar is',
    FR: 'Pourquoi le contenu est illégal',
    DE: 'Warum der Inhalt strafbar ist',
    EN: 'Why the content is illegal',
  },
  LEGAL_BASIS: {
    NL: 'Rechtsgrond met versie',
    FR: 'Base légale et version',
    DE: 'Rechtsgrundlage mit Fassung',
    EN: 'Legal basis with its version',
  },
  EXACT_LOCATION: {
    NL: 'Exacte vindplaats',
    FR: 'Emplacement exact',
    DE: 'Genauer Speicherort',
    EN: 'Exact location',
  },
  OBSERVATION_TIME: {
    NL: 'Tijdstip van de vaststelling',
    FR: 'Moment de la constatation',
    DE: 'Zeitpunkt der Feststellung',
    EN: 'Time of the observation',
  },
  GOOD_FAITH: {
    NL: 'Verklaring van goede trouw',
    FR: 'Déclaration de bonne foi',
    DE: 'Erklärung des guten Glaubens',
    EN: 'Statement of good faith',
  },
  REQUEST: { NL: 'Verzoek', FR: 'Demande', DE: 'Ersuchen', EN: 'Request' },
  REFERENCES: { NL: 'Referenties', FR: 'Références', DE: 'Aktenzeichen', EN: 'References' },
  HOTLINE_CONTACT: {
    NL: 'Contact van het meldpunt',
    FR: 'Contact de la hotline',
    DE: 'Kontakt der Meldestelle',
    EN: 'Contact of the hotline',
  },
  ANSWER_LINK: {
    NL: 'Link om te antwoorden',
    FR: 'Lien pour répondre',
    DE: 'Link für die Antwort',
    EN: 'Link for the answer',
  },
  CLEARANCE: {
    NL: 'Referentie van de vrijgave',
    FR: 'Référence du feu vert',
    DE: 'Aktenzeichen der Freigabe',
    EN: 'Reference of the clearance',
  },
};

/** Labels of `NoticeRequest`. @internal */
export const noticeRequestLabels: Words<NoticeRequest> = {
  REMOVE_OR_DISABLE: {
    NL: 'Verwijder de inhoud of maak hem ontoegankelijk',
    FR: 'Retirez le contenu ou rendez-le inaccessible',
    DE: 'Entfernen Sie den Inhalt oder sperren Sie den Zugang',
    EN: 'Remove the content or disable access to it',
  },
  PRESERVE_EVIDENCE: {
    NL: 'Bewaar het bewijsmateriaal',
    FR: 'Conservez les éléments de preuve',
    DE: 'Bewahren Sie die Beweismittel auf',
    EN: 'Preserve the evidence',
  },
};
