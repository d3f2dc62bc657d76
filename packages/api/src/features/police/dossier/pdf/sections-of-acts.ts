import type { ChainEntry, Dossier, Person } from '../dossier.js';
import { dossierText } from '../seal-dossier.js';
import { exactAddress } from './exact-address.js';
import type { Voice } from './say.js';
import { heading, makeRoom, newPage, paragraph, type Sheet } from './sheet.js';
import { facts, grid, type Cell } from './tables.js';

type Section = (sheet: Sheet, dossier: Dossier, voice: Voice) => void;

const person = ({ pseudonym, roles }: Person): Cell => [
  { text: pseudonym, style: 'plain' },
  ...roles.map(({ words }) => ({ text: words, style: 'small' as const })),
];

export const takedownSection: Section = (sheet, { takedown }, { say, text, coded, instant }) => {
  if (takedown === null) return;
  heading(sheet, `5. ${say('takedown')}`, 2);
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

export const chainSection: Section = (sheet, { chain, takedown }, voice) => {
  const { say, text, instant } = voice;
  heading(sheet, `${takedown === null ? 5 : 6}. ${say('chain')}`, 2);
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

/** One line for each kind of detail, however many codes it has. */
function detailsOf({ details }: ChainEntry, { colon }: Voice): Cell {
  const byName = Map.groupBy(details, ({ name }) => name.words);
  return [...byName].map(([name, given]) => ({
    text: `${name}${colon}${given.map(({ value }) => value.words).join(', ')}`,
    style: 'small',
  }));
}

export const addressAppendix: Section = (sheet, { contentItem }, { say }) => {
  newPage(sheet);
  heading(sheet, say('exactAddresses'), 2);
  paragraph(sheet, say('exactAddressesHow'), 'small');
  exactAddress(sheet, contentItem.address.exact);
};

/** What checks the digest of the attached file wherever there are `sed` and `openssl`. */
export const verifyCommand = `sed 's/"digest":"[0-9a-f]\\{64\\}",//' dossier.json | openssl dgst -sha256`;

/** It stays together: a command alone on a last page tells nobody what it is for. */
const integrityHeight = 165;

export const integrityAppendix: Section = (sheet, dossier, { say, text }) => {
  heading(sheet, say('integrity'), 2);
  makeRoom(sheet, integrityHeight);
  paragraph(sheet, say('integrityWhat'), 'small');
  facts(sheet, [
    [`${say('digest')} (SHA-256)`, text(dossier.digest, 'command')],
    [say('attachment'), text(`dossier.json, ${Buffer.byteLength(dossierText(dossier))} bytes`)],
    [say('schema'), text(dossier.schema, 'command')],
  ]);
  paragraph(sheet, say('integrityHow'), 'small');
  paragraph(sheet, verifyCommand, 'command');
};
