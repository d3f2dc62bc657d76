import { caseDossierText, type CaseDossier } from '../case-dossier.js';
import type { Dossier } from '../dossier.js';
import { sections, type PdfSettings } from './dossier-pdf.js';
import { printDocument, type Part } from './document.js';
import type { Issuer } from './layout/page-header-footer.js';
import { heading, newPage, type Sheet } from './layout/sheet.js';
import { facts, grid, type Cell } from './layout/tables.js';
import { voiceOf, type Voice } from './say.js';
import { hostnameIn, shortened } from './sections/addresses.js';
import { addressAppendix, integrityAppendix } from './sections/appendices.js';
import { cautions } from './sections/cautions.js';
import { issuerFacts, titleLines } from './sections/title-block.js';
import { textsOf } from './texts.js';

/**
 * The previous print job. Jobs run one at a time, because a document of a thousand pages needs hundreds of megabytes.
 */
let before: Promise<unknown> = Promise.resolve();

/** Prints the dossier on a case: an overview, then a part for each referral. One document is printed at a time. */
export function caseDossierPdf(dossier: CaseDossier, pdfSettings: PdfSettings): Promise<Buffer> {
  const made = before.then(() => printCase(dossier, pdfSettings));
  before = made.catch(() => undefined);
  return made;
}

function printCase(dossier: CaseDossier, { issuer, signer }: PdfSettings): Promise<Buffer> {
  const { say } = voiceOf(dossier);
  const { language, timeZone, reference, digest, isTest, handling, dossiers, schema } = dossier;
  const json = caseDossierText(dossier);
  const texts = textsOf([dossier, issuer], language);
  return printDocument(
    {
      headerFooter: { title: say('caseTitle'), reference, digest, isTest, handling, issuer },
      language,
      timeZone,
      issuedAt: new Date(dossier.generatedAt),
      json,
      texts,
      signer,
    },
    partsOf(),
  );

  function* partsOf(): Iterable<Part> {
    yield (sheet, voice) => caseTitle(sheet, dossier, issuer, voice);
    yield (sheet, voice) => cautions(sheet, { timeZone, texts }, voice);
    yield (sheet, voice) => overview(sheet, dossiers, voice);
    for (const [index, each] of dossiers.entries())
      yield (sheet, voice) => referralPart(sheet, each, index + 1, voice);
    yield (sheet, voice) =>
      addressAppendix(
        sheet,
        dossiers.map((each, index) => ({
          exact: each.contentItem.address.exact,
          name: say('item', { number: `${index + 1}`, reference: each.reference }),
        })),
        voice,
      );
    yield (sheet, voice) =>
      integrityAppendix(
        sheet,
        {
          what: 'caseIntegrityWhat',
          digest,
          bytes: Buffer.byteLength(json),
          schema,
          isSigned: signer !== null,
        },
        voice,
      );
  }
}

function caseTitle(sheet: Sheet, dossier: CaseDossier, issuer: Issuer, voice: Voice): void {
  const { say, text, at } = voice;
  titleLines(
    sheet,
    {
      title: say('caseTitle'),
      subtitle: `${say('caseSubtitle')} (${dossier.home.words})`,
      isUrgent: dossier.dossiers.some(({ referral }) => referral.isUrgent),
      isTest: dossier.isTest,
    },
    voice,
  );
  heading(sheet, say('atAGlance'), 2);
  facts(sheet, [
    ...issuerFacts(issuer, voice),
    [say('case'), text(dossier.reference, 'strong')],
    [say('openedAt'), text(at(dossier.case.openedAt))],
    [say('generatedAt'), text(at(dossier.generatedAt))],
    [say('itemCount'), text(`${dossier.dossiers.length}`)],
    [say('digest'), text(dossier.digest, 'code')],
  ]);
}

/** The maximum length of an address in a list: one or two lines. */
const maxInList = 90;

function overview(sheet: Sheet, dossiers: readonly Dossier[], voice: Voice): void {
  const { say, text } = voice;
  newPage(sheet);
  heading(sheet, say('items'), 2);
  grid(
    sheet,
    [
      { title: say('number'), width: 30 },
      { title: say('reference'), width: 84 },
      { title: say('address'), width: 185 },
      { title: say('result'), width: 94 },
      { title: say('status'), width: 90 },
    ],
    dossiers.map((dossier, index): readonly Cell[] => [
      text(`${index + 1}`),
      [
        { text: dossier.reference, style: 'small' },
        ...text(dossier.referral.isUrgent ? say('urgent') : null, 'warning'),
      ],
      [{ text: inList(dossier.contentItem.address.defanged), style: 'small' }],
      [{ text: dossier.classification?.result.words ?? say('notAssessed'), style: 'small' }],
      [{ text: dossier.referral.status.words, style: 'small' }],
    ]),
  );
}

function inList(address: string): string {
  const letters = [...address];
  return letters.length <= maxInList ? address : `${letters.slice(0, maxInList).join('')}…`;
}

/** Everything about one referral, under its own heading, so that screen reader users can skip it. */
function referralPart(sheet: Sheet, dossier: Dossier, number: number, voice: Voice): void {
  const { say, text, at } = voice;
  newPage(sheet);
  const root = sheet.doc.struct('Sect');
  sheet.root.add(root);
  heading({ ...sheet, root }, say('item', { number: `${number}`, reference: dossier.reference }), 2);
  const below: Sheet = { ...sheet, root, depth: sheet.depth + 1 };
  facts(below, [
    [say('address'), shortened(dossier.contentItem.address.defanged, voice)],
    [say('hostname'), hostnameIn(dossier.contentItem.address.hostname, voice)],
    [say('version'), text(`${dossier.version}`)],
    [say('generatedAt'), text(at(dossier.generatedAt))],
    [say('digest'), text(dossier.digest, 'code')],
  ]);
  for (const section of sections) section(below, dossier, voice, `${number}.`);
  root.end();
}
