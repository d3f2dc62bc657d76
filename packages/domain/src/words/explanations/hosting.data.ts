// Words for the codes of hosting. One sentence on what each code means. Origin: written for this project, in plain
// official language. Checked 2026-11-22. Coverage: every code, in Dutch, French, German and English. Left out: nothing.
import type { HostingKind, Confidence } from '../../hosting/hosting.js';
import type { Membership } from '../../inhope/hotline.js';
import type { MembershipStatus } from '../../inhope/membership-of.js';
import type { Words } from '../../wording.js';

/** Explanations of `HostingKind`. @internal */
export const hostingKindExplanations: Words<HostingKind> = {
  DIRECT: {
    NL: 'De waarnemingen wijzen één land aan.',
    FR: 'Les observations désignent un seul pays.',
    DE: 'Die Beobachtungen weisen auf ein einziges Land.',
    EN: 'The observations point to one country.',
  },
  PROXIED: {
    NL: 'Een tussenserver verbergt waar de inhoud werkelijk staat; het land van die server telt niet.',
    FR: 'Un serveur intermédiaire masque l’emplacement réel du contenu ; le pays de ce serveur ne compte pas.',
    DE: 'Ein Zwischenserver verbirgt, wo der Inhalt tatsächlich liegt; dessen Land zählt nicht.',
    EN: 'A proxy hides where the content really is; its own country does not count.',
  },
  ANYCAST: {
    NL: 'Hetzelfde adres wordt vanuit meerdere plaatsen bediend.',
    FR: 'La même adresse est servie depuis plusieurs lieux.',
    DE: 'Dieselbe Adresse wird von mehreren Orten aus bedient.',
    EN: 'The same address is served from several places.',
  },
  MULTIPLE: {
    NL: 'De inhoud staat tegelijk in meerdere landen.',
    FR: 'Le contenu se trouve dans plusieurs pays à la fois.',
    DE: 'Der Inhalt liegt gleichzeitig in mehreren Ländern.',
    EN: 'The content is in several countries at once.',
  },
  NO_COUNTRY: {
    NL: 'Het adres bevindt zich op een netwerk zonder hostingland.',
    FR: 'L’adresse se trouve sur un réseau sans pays d’hébergement.',
    DE: 'Die Adresse liegt in einem Netz ohne Hosting-Land.',
    EN: 'The address is on a network without a hosting country.',
  },
  CONFLICTING: {
    NL: 'De waarnemingen spreken elkaar tegen; een medewerker moet beslissen.',
    FR: 'Les observations se contredisent ; un membre de l’équipe doit trancher.',
    DE: 'Die Beobachtungen widersprechen sich; jemand aus dem Team muss entscheiden.',
    EN: 'The observations contradict each other; a member of staff has to decide.',
  },
  NO_ADDRESS: {
    NL: 'De plaats is in woorden genoemd; er is geen land om op te zoeken.',
    FR: 'Le lieu est décrit avec des mots ; il n’y a pas de pays à rechercher.',
    DE: 'Der Ort ist in Worten genannt; es gibt kein Land zu ermitteln.',
    EN: 'The place is named in words; there is no country to look up.',
  },
  UNRESOLVED: {
    NL: 'Er is nog geen bruikbare waarneming.',
    FR: 'Il n’y a pas encore d’observation exploitable.',
    DE: 'Es gibt noch keine brauchbare Beobachtung.',
    EN: 'There is no usable observation yet.',
  },
};

/** Explanations of `Confidence`. @internal */
export const confidenceExplanations: Words<Confidence> = {
  HIGH: {
    NL: 'Meerdere bronnen stemmen overeen.',
    FR: 'Plusieurs sources concordent.',
    DE: 'Mehrere Quellen stimmen überein.',
    EN: 'Several sources agree.',
  },
  MEDIUM: {
    NL: 'Betrouwbaar, maar niet van alle kanten bevestigd.',
    FR: 'Fiable, mais pas confirmée de toutes parts.',
    DE: 'Verlässlich, aber nicht von allen Seiten bestätigt.',
    EN: 'Reliable, but not confirmed from every side.',
  },
  LOW: {
    NL: 'Een analist moet dit bevestigen.',
    FR: 'Un analyste doit le confirmer.',
    DE: 'Muss von einem Analysten bestätigt werden.',
    EN: 'An analyst has to confirm this.',
  },
  NONE: {
    NL: 'Hierop kan niet worden gesteund.',
    FR: 'On ne peut s’y fier.',
    DE: 'Darauf ist kein Verlass.',
    EN: 'Nothing can be based on this.',
  },
};

/** Explanations of `Membership`. @internal */
export const membershipExplanations: Words<Membership> = {
  MEMBER: {
    NL: 'Dit meldpunt ontvangt doorverwijzingen via het INHOPE-netwerk.',
    FR: 'Cette hotline reçoit des transmissions par le réseau INHOPE.',
    DE: 'Diese Meldestelle erhält Weiterleitungen über das INHOPE-Netzwerk.',
    EN: 'This hotline receives referrals through the INHOPE network.',
  },
  UNCONFIRMED: {
    NL: 'Het lidmaatschap kon niet worden nagegaan; er wordt niet naar doorverwezen.',
    FR: 'L’affiliation n’a pas pu être vérifiée ; rien ne lui est transmis.',
    DE: 'Die Mitgliedschaft ließ sich nicht prüfen; es wird nicht dorthin weitergeleitet.',
    EN: 'Membership could not be verified; nothing is referred to it.',
  },
  FORMER: {
    NL: 'Was lid; of het dat nog is, staat niet vast, en er wordt niet naar doorverwezen.',
    FR: 'A été membre ; il n’est pas établi qu’elle le soit encore, et rien ne lui est transmis.',
    DE: 'War Mitglied; ob sie es noch ist, steht nicht fest, und es wird nicht dorthin weitergeleitet.',
    EN: 'Was a member; whether it still is, is not certain, and nothing is referred to it.',
  },
  APPLICANT: {
    NL: 'Is als kandidaat-lid genoemd; of het lid werd, staat niet vast, en er wordt niet naar doorverwezen.',
    FR: 'A été citée comme candidate ; il n’est pas établi qu’elle soit devenue membre, et rien ne lui est transmis.',
    DE: 'Wurde als Beitrittskandidat genannt; ob sie Mitglied wurde, steht nicht fest, und es wird nicht dorthin weitergeleitet.',
    EN: 'Was named as an applicant; whether it became a member is not certain, and nothing is referred to it.',
  },
  REPORTING_PORTAL: {
    NL: 'Neemt meldingen van burgers aan, maar treedt niet op voor hosting in het land.',
    FR: 'Reçoit les signalements des citoyens, mais n’agit pas pour les contenus hébergés dans le pays.',
    DE: 'Nimmt Meldungen entgegen, wird aber nicht bei Hosting im Land tätig.',
    EN: 'Takes reports from citizens, but does not act on hosting in the country.',
  },
  NOT_A_MEMBER: {
    NL: 'Maakt geen deel uit van het netwerk.',
    FR: 'Ne fait pas partie du réseau.',
    DE: 'Gehört nicht zum Netzwerk.',
    EN: 'Is not part of the network.',
  },
};

/** Explanations of `MembershipStatus`. @internal */
export const membershipStatusExplanations: Words<MembershipStatus> = {
  MEMBER: {
    NL: 'Minstens één meldpunt van dit land is lid en kan doorverwijzingen ontvangen.',
    FR: 'Au moins une hotline de ce pays est membre et peut recevoir des transmissions.',
    DE: 'Mindestens eine Meldestelle dieses Landes ist Mitglied und kann Weiterleitungen empfangen.',
    EN: 'At least one hotline of this country is a member and can receive referrals.',
  },
  UNCONFIRMED: {
    NL: 'Of dit land een meldpunt in het netwerk heeft, staat niet vast; er wordt niets verondersteld.',
    FR: 'Il n’est pas établi que ce pays ait une hotline dans le réseau ; rien n’est présumé.',
    DE: 'Ob dieses Land eine Meldestelle im Netzwerk hat, steht nicht fest; es wird nichts angenommen.',
    EN: 'Whether this country has a hotline in the network is not certain; nothing is assumed.',
  },
  NON_MEMBER: {
    NL: 'Dit land heeft geen meldpunt in het netwerk.',
    FR: 'Ce pays n’a pas de hotline dans le réseau.',
    DE: 'Dieses Land hat keine Meldestelle im Netzwerk.',
    EN: 'This country has no hotline in the network.',
  },
};
