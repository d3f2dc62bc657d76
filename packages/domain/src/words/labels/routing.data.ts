// Words for the codes of routing. Short labels, for screens and lists. Origin: written for this project, in plain
// official language. Checked 2026-11-22. Coverage: every code, in Dutch, French, German and English. Left out: nothing.
import type { OpinionState } from '../../routing/route-input.js';
import type { SharingHandling } from '../../routing/home-routing.js';
import type {
  LowConfidenceHandling,
  NoticeIssuer,
  OrphanHandling,
  PromotionRecipient,
  ProxiedHandling,
  StaleMembershipHandling,
} from '../../routing/routing-policy.js';
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

/** Labels of `ProxiedHandling`. @internal */
export const proxiedHandlingLabels: Words<ProxiedHandling> = {
  HOLD: {
    NL: 'In beraad houden tot de herkomst bekend is',
    FR: 'Suspendre jusqu’à ce que l’origine soit connue',
    DE: 'Zurückstellen, bis der Ursprung bekannt ist',
    EN: 'Hold until the origin is known',
  },
  POLICE: {
    NL: 'De politie zoekt de herkomst',
    FR: 'La police cherche l’origine',
    DE: 'Die Polizei ermittelt den Ursprung',
    EN: 'The police find the origin',
  },
};

/** Labels of `LowConfidenceHandling`. @internal */
export const lowConfidenceHandlingLabels: Words<LowConfidenceHandling> = {
  HOLD: {
    NL: 'In beraad houden tot een medewerker het land bevestigt',
    FR: 'Suspendre jusqu’à ce que l’équipe confirme le pays',
    DE: 'Zurückstellen, bis das Team das Land bestätigt',
    EN: 'Hold until a member of staff confirms the country',
  },
  ROUTE: {
    NL: 'Het gevonden land gebruiken',
    FR: 'Utiliser le pays trouvé',
    DE: 'Das gefundene Land verwenden',
    EN: 'Use the country found',
  },
};

/** Labels of `PromotionRecipient`. @internal */
export const promotionRecipientLabels: Words<PromotionRecipient> = {
  POLICE_ABROAD: {
    NL: 'De buitenlandse politie, via de eigen politie',
    FR: 'La police étrangère, par la police nationale',
    DE: 'Die ausländische Polizei, über die eigene Polizei',
    EN: 'Police abroad, through the police at home',
  },
  INHOPE_HOTLINE: {
    NL: 'Het meldpunt van het land',
    FR: 'La hotline du pays',
    DE: 'Die Meldestelle des Landes',
    EN: 'The hotline of the country',
  },
};

/** Labels of `StaleMembershipHandling`. @internal */
export const staleMembershipHandlingLabels: Words<StaleMembershipHandling> = {
  WARN: { NL: 'Waarschuwen', FR: 'Avertir', DE: 'Warnen', EN: 'Warn' },
  HOLD: {
    NL: 'In beraad houden tot een medewerker beslist',
    FR: 'Suspendre jusqu’à décision de l’équipe',
    DE: 'Zurückstellen, bis das Team entscheidet',
    EN: 'Hold until a member of staff decides',
  },
};

/** Labels of `SharingHandling`. @internal */
export const sharingHandlingLabels: Words<SharingHandling> = {
  BESIDE: { NL: 'Krijgt een kopie', FR: 'Reçoit une copie', DE: 'Erhält eine Kopie', EN: 'Gets a copy' },
  INSTEAD: {
    NL: 'Stuurt zelf de kennisgeving',
    FR: 'Envoie elle-même la notification',
    DE: 'Versendet die DSA-Meldung selbst',
    EN: 'Sends the notice itself',
  },
};
