import type { ChainEntry, Person } from '../../dossier.js';
import type { Voice } from '../say.js';
import { heading, paragraph } from '../layout/sheet.js';
import { facts, grid, type Cell } from '../layout/tables.js';
import type { Section } from './section.js';

const person = ({ pseudonym, roles }: Person): Cell => [
  { text: pseudonym, style: 'plain' },
  ...roles.map(({ words }) => ({ text: words, style: 'small' as const })),
];

export const takedownSection: Section = (sheet, { takedown }, { say, text, coded, instant }, numbering) => {
  if (takedown === null) return;
  heading(sheet, `${numbering}5. ${say('takedown')}`, 2);
  facts(sheet, [[say('status'), coded(takedown.state)]]);
  if (takedown.decisions.length === 0) return paragraph(sheet, say('noDecision'));
  return grid(
    sheet,
    [
      { title: say('decidedAt'), width: 138 },
      { title: say('decision'), width: 100 },
      { title: say('details'), width: 145 },
      { title: say('who'), width: 100 },
    ],
    takedown.decisions.map((decided) => [
      instant(decided.decidedAt),
      coded(decided.decision),
      [
        ...coded(decided.reason),
        ...text(decided.reviewOn === null ? null : `${say('reviewOn')} ${decided.reviewOn}`),
        ...text(decided.reference === null ? null : `${say('decisionNumber')} ${decided.reference}`),
      ],
      person(decided.person),
    ]),
  );
};

export const chainSection: Section = (sheet, { chain, takedown }, voice, numbering) => {
  const { say, text, instant } = voice;
  heading(sheet, `${numbering}${takedown === null ? 5 : 6}. ${say('chain')}`, 2);
  grid(
    sheet,
    [
      { title: say('when'), width: 138 },
      { title: say('what'), width: 130 },
      { title: say('who'), width: 95 },
      { title: say('details'), width: 120 },
    ],
    chain.map((act) => [
      instant(act.at),
      [
        { text: act.action.words, style: 'plain' as const },
        { text: act.action.code, style: 'code' as const },
      ],
      act.person === null ? text('–') : person(act.person),
      detailsOf(act, voice),
    ]),
  );
};

/** One line for each kind of detail, with all its codes. */
function detailsOf({ details }: ChainEntry, { colon }: Voice): Cell {
  const byName = Map.groupBy(details, ({ name }) => name.words);
  return [...byName].map(([name, given]) => ({
    text: `${name}${colon}${given.map(({ value }) => value.words).join(', ')}`,
    style: 'small',
  }));
}
