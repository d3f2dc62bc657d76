// Help lines for reporters in Belgium. Checked 2026-11-22 against public sources: 112 (European emergency number),
// Child Focus (116 000, annual report 2013 and press 2018), Stop it Now! Vlaanderen (stopitnow.be; press 2021 and
// 2023), nupraatikerover.be (press 2017). Coverage: what a reporter of an address may need at once. Left out, because
// no source was found: 101, number and site of the French-speaking counterpart of Stop it Now! and opening hours.
// `confidence` LOW: the number was not found in a source and must be confirmed before use.
import type { HelpLine } from './guidance.js';

/** The help lines for a reporter in Belgium, most urgent first. @internal */
export const belgianHelpLines: readonly HelpLine[] = [
  {
    code: 'EMERGENCY',
    phone: '112',
    url: null,
    confidence: 'HIGH',
    text: {
      NL: 'Verkeert er nu een kind in gevaar? Wacht niet op dit meldpunt en bel meteen de noodcentrale.',
      FR: 'Un enfant est-il en danger en ce moment ? N’attendez pas notre réponse : appelez tout de suite les secours.',
      DE: 'Ist gerade ein Kind in Gefahr? Warten Sie nicht auf diese Meldestelle und rufen Sie sofort den Notruf an.',
      EN: 'Is a child in danger now? Do not wait for this hotline: call the emergency number at once.',
    },
  },
  {
    code: 'CHILD_FOCUS',
    phone: '116 000',
    url: 'https://childfocus.be',
    confidence: 'MEDIUM',
    text: {
      NL: 'Child Focus beantwoordt vragen over vermiste of seksueel uitgebuite kinderen, gratis, dag en nacht.',
      FR: 'Child Focus répond aux questions sur les enfants disparus ou exploités sexuellement, gratuitement, jour et nuit.',
      DE: 'Child Focus beantwortet Fragen zu vermissten oder sexuell ausgebeuteten Kindern, kostenlos, Tag und Nacht.',
      EN: 'Child Focus answers questions about missing or sexually exploited children, free of charge, day and night.',
    },
  },
  {
    code: 'YOUNG_VICTIMS',
    phone: null,
    url: 'https://nupraatikerover.be',
    confidence: 'MEDIUM',
    text: {
      NL: 'Nupraatikerover is een chat voor kinderen en jongeren die zelf misbruik hebben meegemaakt.',
      FR: 'Nupraatikerover est un service de chat, en néerlandais, pour les enfants et les jeunes victimes d’abus.',
      DE: 'Nupraatikerover ist ein Chat auf Niederländisch für Kinder und Jugendliche, die selbst Missbrauch erlebt haben.',
      EN: 'Nupraatikerover is a chat, in Dutch, for children and young people who have been abused themselves.',
    },
  },
  {
    code: 'OWN_CONCERNS',
    phone: '0800 200 88',
    url: 'https://stopitnow.be',
    confidence: 'LOW',
    text: {
      NL: 'Stop it Now! helpt anoniem en gratis wie zich zorgen maakt over eigen gevoelens of gedrag, of over die van een naaste.',
      FR: 'Stop it Now! aide, en néerlandais, anonymement et gratuitement, toute personne inquiète de ses propres sentiments ou comportements, ou de ceux d’un proche.',
      DE: 'Stop it Now! hilft auf Niederländisch, anonym und kostenlos, allen, die sich wegen eigener Gefühle oder eigenen Verhaltens oder wegen eines nahestehenden Menschen sorgen.',
      EN: 'Stop it Now! helps, in Dutch, anonymously and free of charge, anyone worried about their own feelings or behaviour or those of someone close.',
    },
  },
];
