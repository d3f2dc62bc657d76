// The advice to every reporter after a report. Written for this project, 2026-11-22; house text, no outside source.
// Coverage: handling of the address, the receipt, what the reporter will be told. Left out: anything about a particular
// case.
import type { Advice } from './guidance.js';

/** The advice for every reporter, in order. @public */
export const reporterAdvice: readonly Advice[] = [
  {
    code: 'DO_NOT_SPREAD',
    text: {
      NL: 'Bewaar, kopieer of deel niets van wat u gezien hebt, en zoek niet verder. Het webadres volstaat.',
      FR: 'Ne conservez, ne copiez et ne partagez rien de ce que vous avez vu, et ne cherchez pas plus loin. L’adresse suffit.',
      DE: 'Speichern, kopieren oder teilen Sie nichts von dem, was Sie gesehen haben, und suchen Sie nicht weiter. Die Webadresse genügt.',
      EN: 'Do not keep, copy or share anything you have seen, and do not search further. The web address is enough.',
    },
  },
  {
    code: 'KEEP_RECEIPT',
    text: {
      NL: 'Bewaar uw ontvangstcode. Ze wordt maar één keer getoond en is de enige manier om uw melding op te volgen.',
      FR: 'Conservez votre code de réception. Il n’est affiché qu’une fois et c’est le seul moyen de suivre votre signalement.',
      DE: 'Bewahren Sie Ihren Empfangscode auf. Er wird nur einmal angezeigt und ist der einzige Weg, den Stand Ihrer Meldung abzufragen.',
      EN: 'Keep your receipt code. It is shown only once and is the only way to follow up your report.',
    },
  },
  {
    code: 'WHAT_YOU_WILL_LEARN',
    text: {
      NL: 'U kunt zien of uw melding ontvangen, in behandeling of afgesloten is. Meer mogen wij niet meedelen.',
      FR: 'Vous pouvez voir si votre signalement est reçu, en cours de traitement ou clôturé. Nous ne pouvons rien dire de plus.',
      DE: 'Sie können sehen, ob Ihre Meldung eingegangen, in Bearbeitung oder abgeschlossen ist. Mehr dürfen wir nicht mitteilen.',
      EN: 'You can see whether your report has been received, is under review or is closed. We are not allowed to say more.',
    },
  },
];
