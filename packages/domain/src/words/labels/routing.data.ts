// Words for the codes of routing. Short labels, for screens and lists. Origin: written for this project, in plain
// official language. Checked 2026-11-22. Coverage: every code, in Dutch, French, German and English. Left out: nothing.
import type { OpinionState } from '../../routing/route-input.js';
import type { NoticeIssuer, OrphanHandling } from '../../routing/routing-policy.js';
import type { Words } from '../../wording.js';

/** Labels of `OpinionState`. @internal */
export const opinionStateLabels: Words<OpinionState> = {
  AGREED: { NL: 'Oordeel staat vast', FR: 'Avis arrêté', DE: 'Urteil steht fest', EN: 'Opinion settled' },
  AWAITING_SECOND: {
    NL: 'Wacht op tweede oordeel',
    FR: 'En attente d’un second avis',
    DE: 'Wartet auf Zweitbeurteilung',
    EN: 'Awaiting second opinion',
  },
  DISAGREED: {
    NL: 'Oordelen verschillen',
    FR: 'Avis divergents',
    DE: 'Urteile weichen voneinander ab',
    EN: 'Opinions differ',
  },
};

/** Labels of `NoticeIssuer`. @internal */
export const noticeIssuerLabels: Words<NoticeIssuer> = {
  HOTLINE: { NL: 'Het meldpunt', FR: 'La hotline', DE: 'Die Meldestelle', EN: 'The hotline' },
  POLICE: { NL: 'De politie', FR: 'La police', DE: 'Die Polizei', EN: 'The police' },
  AUTHORITY: {
    NL: 'De bevoegde overheid',
    FR: 'L’autorité compétente',
    DE: 'Die zuständige Behörde',
    EN: 'The competent authority',
  },
  NONE: { NL: 'Niemand', FR: 'Personne', DE: 'Niemand', EN: 'Nobody' },
};

/** Labels of `OrphanHandling`. @internal */
export const orphanHandlingLabels: Words<OrphanHandling> = {
  POLICE_ABROAD: {
    NL: 'Via de politie naar het buitenland',
    FR: 'Vers l’étranger, par la police',
    DE: 'Über die Polizei ins Ausland',
    EN: 'Abroad, through the police',
  },
  INHOPE_EXCHANGE: {
    NL: 'Via de uitwisseling van INHOPE',
    FR: 'Par l’échange d’INHOPE',
    DE: 'Über den Austausch von INHOPE',
    EN: 'Through the exchange of INHOPE',
  },
  HOLD: {
    NL: 'In beraad houden tot een medewerker beslist',
    FR: 'Suspendre jusqu’à décision de l’équipe',
    DE: 'Zurückstellen, bis das Team entscheidet',
    EN: 'Hold until a member of staff decides',
  },
};
