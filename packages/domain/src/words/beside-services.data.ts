// The services for a matter of other law in Belgium. Checked 2026-11-29 against public sources: the Institute for the
// Equality of Women and Men is competent for intimate images spread without consent since 1 July 2020 and helps victims
// of either sex, victims of sexual extortion among them (news.belgium.be, 29 June 2021; De Standaard and HLN, September
// 2020); the others as in the help lines for reporters. Coverage: every reason for findings outside the definition.
// Left out: telephone numbers that are in no source that was read, services for one town or one school, StopNCII.org
// (adults only).
import type { BesideReason } from '../qualification/beside-definition.js';
import type { BesideService } from './guidance.js';
import { belgianHelpLines } from './help-lines.data.js';

const helpLine = (code: string, reasons: readonly BesideReason[]): readonly BesideService[] =>
  belgianHelpLines.filter((line) => line.code === code).map((line) => ({ ...line, for: reasons }));

const everything: readonly BesideReason[] = [
  'BESIDE_GROOMING',
  'BESIDE_SEXUAL_EXTORTION',
  'BESIDE_NON_CONSENSUAL_INTIMATE_IMAGES',
  'BESIDE_EXTREME_CONTENT',
  'BESIDE_ATTENDED_LIVE_ABUSE',
  'BESIDE_OTHER',
];

/** The services for a matter of other law in Belgium, most urgent first. @public */
export const belgianBesideServices: readonly BesideService[] = [
  ...helpLine('EMERGENCY', []),
  {
    code: 'POLICE',
    phone: null,
    url: 'https://www.politie.be',
    confidence: 'LOW',
    for: everything,
    text: {
      NL: 'De politie neemt de aangifte op, ook als niet zeker is wie het doet of waar. Bewaar berichten en accountnamen, maar kopieer geen beelden van kinderen.',
      FR: 'La police reçoit la plainte, même si l’auteur ou le lieu ne sont pas connus. Conservez les messages et les noms de comptes, mais ne copiez aucune image d’enfants.',
      DE: 'Die Polizei nimmt die Anzeige auf, auch wenn Täter oder Ort nicht bekannt sind. Bewahren Sie Nachrichten und Kontonamen auf, aber kopieren Sie keine Bilder von Kindern.',
      EN: 'Police take a complaint even if nobody knows who did it or where. Keep messages and account names, but do not copy any image of a child.',
    },
  },
  ...helpLine('CHILD_FOCUS', [
    'BESIDE_GROOMING',
    'BESIDE_SEXUAL_EXTORTION',
    'BESIDE_NON_CONSENSUAL_INTIMATE_IMAGES',
    'BESIDE_ATTENDED_LIVE_ABUSE',
    'BESIDE_OTHER',
  ]),
  {
    code: 'INTIMATE_IMAGES',
    phone: null,
    url: 'https://igvm-iefh.belgium.be',
    confidence: 'MEDIUM',
    for: ['BESIDE_NON_CONSENSUAL_INTIMATE_IMAGES', 'BESIDE_SEXUAL_EXTORTION'],
    text: {
      NL: 'Het Instituut voor de gelijkheid van vrouwen en mannen helpt wie intieme beelden zonder toestemming verspreid ziet, vrouwen en mannen, en vraagt platformen om ze te verwijderen.',
      FR: 'L’Institut pour l’égalité des femmes et des hommes aide les personnes, femmes ou hommes, dont des images intimes sont diffusées sans consentement, et demande leur retrait aux plateformes.',
      DE: 'Das Institut für die Gleichheit von Frauen und Männern hilft Menschen jeden Geschlechts, deren intime Bilder ohne Einwilligung verbreitet werden, und ersucht Plattformen um Entfernung.',
      EN: 'The Institute for the Equality of Women and Men helps women and men whose intimate images are spread without consent, and asks platforms to remove them.',
    },
  },
  ...helpLine('OWN_CONCERNS', ['BESIDE_GROOMING', 'BESIDE_EXTREME_CONTENT', 'BESIDE_ATTENDED_LIVE_ABUSE']),
];
