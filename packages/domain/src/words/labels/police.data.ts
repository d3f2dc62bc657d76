// Words for the codes of the exchange with police. Short labels, for screens and lists. Origin: written for this
// project, in plain official language. Checked 2026-11-23. Coverage: every code, in Dutch, French, German and English.
// Left out: nothing.
import type { PoliceFeedEvent } from '../../handover/police-feed-event.js';
import type { PoliceAnswer, PoliceQuestion } from '../../police/police-question.js';
import type { Words } from '../../wording.js';

/** Labels of `PoliceFeedEvent`. @internal */
export const policeFeedEventLabels: Words<PoliceFeedEvent> = {
  REFERRAL: {
    NL: 'Nieuwe doorverwijzing',
    FR: 'Nouvelle transmission',
    DE: 'Neue Weiterleitung',
    EN: 'New referral',
  },
  WITHDRAWN: {
    NL: 'Doorverwijzing ingetrokken',
    FR: 'Transmission retirée',
    DE: 'Weiterleitung zurückgezogen',
    EN: 'Referral withdrawn',
  },
  OVERTAKEN: {
    NL: 'Doorverwijzing achterhaald',
    FR: 'Transmission dépassée',
    DE: 'Weiterleitung überholt',
    EN: 'Referral overtaken',
  },
  DANGER_ADDED: {
    NL: 'Kind in gevaar',
    FR: 'Enfant en danger',
    DE: 'Kind in Gefahr',
    EN: 'Child in danger',
  },
  NOTICE_LEFT_ANYWAY: {
    NL: 'Kennisgeving aan de provider was al verzonden',
    FR: 'Notification à l’hébergeur déjà envoyée',
    DE: 'DSA-Meldung an den Anbieter war schon versandt',
    EN: 'Notice to the provider had already been sent',
  },
  CONTENT_MOVED: {
    NL: 'Inhoud verplaatst',
    FR: 'Contenu déplacé',
    DE: 'Inhalt verschoben',
    EN: 'Content moved',
  },
  REMOVAL: { NL: 'Inhoud verdwenen', FR: 'Contenu disparu', DE: 'Inhalt verschwunden', EN: 'Content gone' },
  CLOAKED: {
    NL: 'Inhoud wordt voor sommigen verborgen',
    FR: 'Contenu caché à certains',
    DE: 'Inhalt wird vor manchen verborgen',
    EN: 'Content is hidden from some',
  },
  REAPPEARED: {
    NL: 'Inhoud opnieuw online',
    FR: 'Contenu de nouveau en ligne',
    DE: 'Inhalt wieder online',
    EN: 'Content back online',
  },
  ACKNOWLEDGED: {
    NL: 'Ontvangst bevestigd',
    FR: 'Réception confirmée',
    DE: 'Empfang bestätigt',
    EN: 'Receipt confirmed',
  },
  HELD: {
    NL: 'Verwijdering tegengehouden',
    FR: 'Retrait suspendu',
    DE: 'Entfernung zurückgestellt',
    EN: 'Takedown held',
  },
  CLEARED: {
    NL: 'Verwijdering vrijgegeven',
    FR: 'Retrait autorisé',
    DE: 'Entfernung freigegeben',
    EN: 'Takedown cleared',
  },
  ANSWER: {
    NL: 'Antwoord op een vraag',
    FR: 'Réponse à une question',
    DE: 'Antwort auf eine Frage',
    EN: 'Answer to a question',
  },
};

/** Labels of `PoliceQuestion`. @internal */
export const policeQuestionLabels: Words<PoliceQuestion> = {
  STILL_ONLINE: {
    NL: 'Staat de inhoud nog online?',
    FR: 'Le contenu est-il encore en ligne ?',
    DE: 'Ist der Inhalt noch online?',
    EN: 'Is the content still online?',
  },
  HOSTING_EVIDENCE: {
    NL: 'Waaruit blijkt waar de inhoud wordt gehost?',
    FR: 'Qu’est-ce qui établit le lieu d’hébergement du contenu ?',
    DE: 'Woraus ergibt sich, wo der Inhalt gehostet wird?',
    EN: 'What shows where the content is hosted?',
  },
  WAY_OF_ACCESS: {
    NL: 'Hoe is de inhoud te bereiken?',
    FR: 'Comment accède-t-on au contenu ?',
    DE: 'Wie ist der Inhalt zu erreichen?',
    EN: 'How is the content reached?',
  },
  FINDINGS: {
    NL: 'Wat is precies vastgesteld?',
    FR: 'Qu’a-t-on constaté exactement ?',
    DE: 'Was wurde genau festgestellt?',
    EN: 'What exactly was found?',
  },
  LEGAL_BASIS: {
    NL: 'Op welke wettelijke grond?',
    FR: 'Sur quelle base légale ?',
    DE: 'Auf welcher Rechtsgrundlage?',
    EN: 'On what legal basis?',
  },
  OTHER_ADDRESSES: {
    NL: 'Zijn er andere adressen met dezelfde inhoud bekend?',
    FR: 'D’autres adresses du même contenu sont-elles connues ?',
    DE: 'Sind andere Adressen mit demselben Inhalt bekannt?',
    EN: 'Are other addresses of the same content known?',
  },
  OTHER: { NL: 'Andere vraag', FR: 'Autre question', DE: 'Andere Frage', EN: 'Another question' },
};

/** Labels of `PoliceAnswer`. @internal */
export const policeAnswerLabels: Words<PoliceAnswer> = {
  ANSWERED: { NL: 'Beantwoord', FR: 'Répondu', DE: 'Beantwortet', EN: 'Answered' },
  NOT_KNOWN: { NL: 'Niet bekend', FR: 'Inconnu', DE: 'Nicht bekannt', EN: 'Not known' },
  MAY_NOT_BE_TOLD: {
    NL: 'Mag niet meegedeeld worden',
    FR: 'Ne peut être communiqué',
    DE: 'Darf nicht mitgeteilt werden',
    EN: 'May not be told',
  },
};
