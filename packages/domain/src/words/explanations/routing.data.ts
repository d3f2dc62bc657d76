// Words for the codes of routing. One sentence on what each code means. Origin: written for this project, in plain
// official language. Checked 2026-11-22. Coverage: every code, in Dutch, French, German and English. Left out: nothing.
import type { OpinionState } from '../../routing/route-input.js';
import type { NoticeIssuer, OrphanHandling } from '../../routing/routing-policy.js';
import type { Words } from '../../wording.js';

/** Explanations of `OpinionState`. @internal */
export const opinionStateExplanations: Words<OpinionState> = {
  AGREED: {
    NL: 'De gegeven oordelen stemmen overeen, of één oordeel volstaat.',
    FR: 'Les avis donnés concordent, ou un seul avis suffit.',
    DE: 'Die abgegebenen Urteile stimmen überein, oder ein Urteil genügt.',
    EN: 'The opinions given agree, or one opinion suffices.',
  },
  AWAITING_SECOND: {
    NL: 'Een tweede analist moet de inhoud nog beoordelen.',
    FR: 'Un second analyste doit encore évaluer le contenu.',
    DE: 'Eine zweite Person muss den Inhalt noch beurteilen.',
    EN: 'A second analyst still has to judge the content.',
  },
  DISAGREED: {
    NL: 'Twee analisten kwamen tot een verschillend oordeel; een medewerker moet beslissen.',
    FR: 'Deux analystes sont parvenus à des avis différents ; un membre de l’équipe doit trancher.',
    DE: 'Zwei Personen sind zu unterschiedlichen Urteilen gelangt; jemand aus dem Team muss entscheiden.',
    EN: 'Two analysts came to different opinions; a member of staff has to decide.',
  },
};

/** Explanations of `NoticeIssuer`. @internal */
export const noticeIssuerExplanations: Words<NoticeIssuer> = {
  HOTLINE: {
    NL: 'Het meldpunt verzoekt de provider in eigen land zelf om verwijdering.',
    FR: 'La hotline demande elle-même le retrait à l’hébergeur national.',
    DE: 'Die Meldestelle ersucht den Anbieter im Inland selbst um Entfernung.',
    EN: 'The hotline itself asks the provider at home for removal.',
  },
  POLICE: {
    NL: 'De politie verzoekt de provider in eigen land om verwijdering.',
    FR: 'La police demande le retrait à l’hébergeur national.',
    DE: 'Die Polizei ersucht den Anbieter im Inland um Entfernung.',
    EN: 'The police ask the provider at home for removal.',
  },
  AUTHORITY: {
    NL: 'De bevoegde overheid verzoekt de provider in eigen land om verwijdering.',
    FR: 'L’autorité compétente demande le retrait à l’hébergeur national.',
    DE: 'Die zuständige Behörde ersucht den Anbieter im Inland um Entfernung.',
    EN: 'The competent authority asks the provider at home for removal.',
  },
  NONE: {
    NL: 'De provider in eigen land krijgt geen kennisgeving.',
    FR: 'L’hébergeur national ne reçoit pas de notification.',
    DE: 'Der Anbieter im Inland erhält keine DSA-Meldung.',
    EN: 'The provider at home gets no notice.',
  },
};

/** Explanations of `OrphanHandling`. @internal */
export const orphanHandlingExplanations: Words<OrphanHandling> = {
  POLICE_ABROAD: {
    NL: 'De eigen politie bezorgt het aan de politie van dat land.',
    FR: 'La police nationale le transmet à la police de ce pays.',
    DE: 'Die eigene Polizei gibt es an die Polizei jenes Landes weiter.',
    EN: 'The police at home pass it on to the police of that country.',
  },
  INHOPE_EXCHANGE: {
    NL: 'Het gaat naar de uitwisseling van het netwerk, voor een meldpunt dat zulke meldingen behandelt.',
    FR: 'Cela passe par l’échange du réseau, pour une hotline qui traite de tels signalements.',
    DE: 'Es geht in den Austausch des Netzwerks, für eine Meldestelle, die solche Meldungen bearbeitet.',
    EN: 'It goes into the network’s exchange, for a hotline that handles such reports.',
  },
  HOLD: {
    NL: 'Een medewerker beslist wat ermee gebeurt.',
    FR: 'Un membre de l’équipe décide de la suite.',
    DE: 'Das Team entscheidet, was damit geschieht.',
    EN: 'A member of staff decides what happens with it.',
  },
};
