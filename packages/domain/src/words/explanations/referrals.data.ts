// Words for the codes of referrals. One sentence on what each code means. Origin: written for this project, in plain
// official language. Checked 2026-11-22. Coverage: every code, in Dutch, French, German and English. Left out: nothing.
import type { ReferralKind, Gate, RouteOutcome } from '../../routing/leg.js';
import type { ReferralStatus, ReferralOutcome } from '../../referrals/referral-status.js';
import type { Words } from '../../wording.js';

/** Explanations of `ReferralKind`. @internal */
export const referralKindExplanations: Words<ReferralKind> = {
  POLICE: {
    NL: 'Overdracht aan de politie van het land van het meldpunt.',
    FR: 'Transmission à la police du pays de la hotline.',
    DE: 'Übergabe an die Polizei im Land der Meldestelle.',
    EN: 'Hand-over to the police of the hotline’s own country.',
  },
  HOSTING_PROVIDER: {
    NL: 'Kennisgeving aan de provider die de inhoud host.',
    FR: 'Notification à l’hébergeur du contenu.',
    DE: 'DSA-Meldung an den Anbieter, der den Inhalt hostet.',
    EN: 'Notice to the provider that hosts the content.',
  },
  INHOPE_HOTLINE: {
    NL: 'Overdracht aan het meldpunt van het hostingland.',
    FR: 'Transmission à la hotline du pays d’hébergement.',
    DE: 'Übergabe an die Meldestelle des Hosting-Landes.',
    EN: 'Hand-over to the hotline of the hosting country.',
  },
  POLICE_ABROAD: {
    NL: 'Overdracht aan de eigen politie, die haar buitenlandse collega’s inlicht.',
    FR: 'Transmission à la police nationale, qui avertit ses homologues étrangers.',
    DE: 'Übergabe an die eigene Polizei, die ihre Partnerbehörden im Ausland unterrichtet.',
    EN: 'Hand-over to the police at home, who inform their counterparts abroad.',
  },
  AUTHORITY: {
    NL: 'Overdracht aan een overheid in eigen land die de wet naast of in plaats van de politie aanwijst.',
    FR: 'Transmission à une autorité nationale que la loi désigne à côté ou à la place de la police.',
    DE: 'Übergabe an eine inländische Behörde, die das Gesetz neben oder anstelle der Polizei bestimmt.',
    EN: 'Hand-over to an authority at home that the law names in addition to or instead of the police.',
  },
};

/** Explanations of `Gate`. @internal */
export const gateExplanations: Words<Gate> = {
  POLICE_CLEARANCE: {
    NL: 'De kennisgeving wordt pas verzonden nadat de politie ze heeft vrijgegeven.',
    FR: 'La notification n’est envoyée qu’après autorisation de la police.',
    DE: 'Die DSA-Meldung wird erst versandt, wenn die Polizei sie freigegeben hat.',
    EN: 'The notice is sent only once the police have cleared it.',
  },
  COURT_ORDER: {
    NL: 'De kennisgeving wordt pas verzonden na een rechterlijk bevel.',
    FR: 'La notification n’est envoyée qu’après une ordonnance judiciaire.',
    DE: 'Die DSA-Meldung wird erst nach einer gerichtlichen Anordnung versandt.',
    EN: 'The notice is sent only after a court order.',
  },
};

/** Explanations of `RouteOutcome`. @internal */
export const routeOutcomeExplanations: Words<RouteOutcome> = {
  ROUTED: {
    NL: 'Minstens één ontvanger moet optreden.',
    FR: 'Au moins un destinataire doit agir.',
    DE: 'Mindestens ein Empfänger muss handeln.',
    EN: 'At least one recipient has to act.',
  },
  HELD: {
    NL: 'Een medewerker moet eerst beslissen.',
    FR: 'Un membre de l’équipe doit d’abord trancher.',
    DE: 'Zuerst muss jemand aus dem Team entscheiden.',
    EN: 'A member of staff has to decide first.',
  },
  CLOSED: {
    NL: 'Er is niets door te verwijzen.',
    FR: 'Il n’y a rien à transmettre.',
    DE: 'Es gibt nichts weiterzuleiten.',
    EN: 'There is nothing to refer.',
  },
};

/** Explanations of `ReferralStatus`. @internal */
export const referralStatusExplanations: Words<ReferralStatus> = {
  AWAITING_CLEARANCE: {
    NL: 'Wordt niet verzonden zolang de vrijgave ontbreekt.',
    FR: 'N’est pas envoyée tant que l’autorisation fait défaut.',
    DE: 'Wird nicht versandt, solange die Freigabe fehlt.',
    EN: 'Is not sent while clearance is missing.',
  },
  ON_HOLD: {
    NL: 'De politie vraagt te wachten tot een herziening op een vaste dag.',
    FR: 'La police demande d’attendre jusqu’à un réexamen à une date fixée.',
    DE: 'Die Polizei bittet zu warten, bis zur Überprüfung an einem festen Tag.',
    EN: 'The police ask to wait until a review on a fixed day.',
  },
  READY: {
    NL: 'Kan worden verzonden.',
    FR: 'Peut être envoyée.',
    DE: 'Kann versandt werden.',
    EN: 'Can be sent.',
  },
  SENT: {
    NL: 'Is verzonden; de ontvanger heeft de ontvangst nog niet bevestigd.',
    FR: 'A été envoyée ; le destinataire n’a pas encore confirmé la réception.',
    DE: 'Wurde versandt; der Empfänger hat den Empfang noch nicht bestätigt.',
    EN: 'Has been sent; the recipient has not confirmed receipt yet.',
  },
  ACKNOWLEDGED: {
    NL: 'De ontvanger heeft de ontvangst bevestigd.',
    FR: 'Le destinataire a confirmé la réception.',
    DE: 'Der Empfänger hat den Empfang bestätigt.',
    EN: 'The recipient has confirmed receipt.',
  },
  COMPLETED: {
    NL: 'Er is een resultaat; er volgt niets meer.',
    FR: 'Un résultat est connu ; plus rien ne suit.',
    DE: 'Ein Ergebnis liegt vor; es folgt nichts mehr.',
    EN: 'There is an outcome; nothing more follows.',
  },
  FAILED: {
    NL: 'Het verzenden is mislukt; een medewerker moet ingrijpen.',
    FR: 'L’envoi a échoué ; un membre de l’équipe doit intervenir.',
    DE: 'Der Versand ist fehlgeschlagen; jemand aus dem Team muss eingreifen.',
    EN: 'Sending failed; a member of staff has to step in.',
  },
  WITHDRAWN: {
    NL: 'Is niet langer nodig.',
    FR: 'N’est plus nécessaire.',
    DE: 'Wird nicht mehr benötigt.',
    EN: 'Is no longer needed.',
  },
};

/** Explanations of `ReferralOutcome`. @internal */
export const referralOutcomeExplanations: Words<ReferralOutcome> = {
  REMOVED: {
    NL: 'De verwijdering is waargenomen.',
    FR: 'La suppression a été constatée.',
    DE: 'Die Entfernung wurde beobachtet.',
    EN: 'Removal has been observed.',
  },
  UNAVAILABLE: {
    NL: 'De inhoud was niet meer bereikbaar; waarom is niet bekend.',
    FR: 'Le contenu n’était plus accessible, pour une raison inconnue.',
    DE: 'Der Inhalt war nicht mehr erreichbar; der Grund ist nicht bekannt.',
    EN: 'The content could no longer be reached; the reason is not known.',
  },
  MOVED: {
    NL: 'De inhoud staat nu elders en wordt opnieuw doorverwezen.',
    FR: 'Le contenu se trouve désormais ailleurs et fera l’objet d’une nouvelle transmission.',
    DE: 'Der Inhalt liegt jetzt anderswo und wird erneut weitergeleitet.',
    EN: 'The content is elsewhere now and will be routed again.',
  },
  TRANSFERRED: {
    NL: 'Het meldpunt van het hostingland neemt het over.',
    FR: 'La hotline du pays d’hébergement prend le relais.',
    DE: 'Die Meldestelle des Hosting-Landes übernimmt.',
    EN: 'The hotline of the hosting country takes over.',
  },
  INVESTIGATED: {
    NL: 'De politie heeft het in behandeling genomen.',
    FR: 'La police s’en est saisie.',
    DE: 'Die Polizei hat sich der Sache angenommen.',
    EN: 'The police have taken it up.',
  },
  FORWARDED_ABROAD: {
    NL: 'De politie heeft het aan haar buitenlandse collega’s bezorgd.',
    FR: 'La police l’a transmis à ses homologues étrangers.',
    DE: 'Die Polizei hat es an ihre Partnerbehörden im Ausland weitergegeben.',
    EN: 'The police have passed it on to their counterparts abroad.',
  },
  NO_FURTHER_ACTION: {
    NL: 'De politie geeft er geen verder gevolg aan.',
    FR: 'La police n’y donne pas d’autre suite.',
    DE: 'Die Polizei unternimmt nichts weiter.',
    EN: 'The police take no further action.',
  },
  REFUSED: {
    NL: 'De ontvanger gaat er niet op in.',
    FR: 'Le destinataire n’y donne pas suite.',
    DE: 'Der Empfänger kommt dem nicht nach.',
    EN: 'The recipient does not act on it.',
  },
};
