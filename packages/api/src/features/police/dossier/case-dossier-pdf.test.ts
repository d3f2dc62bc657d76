import { caseDossierText } from './case-dossier.js';
import { caseDossierPdf } from './pdf/case-dossier-pdf.js';
import { pdfWords } from './pdf/pdf-words.data.js';
import { problemsInCaseDossier } from './validate-dossier.js';
import { attachmentsOf, pagesOf, textOfPages, type PdfPage } from '../../../../test/support/pdf-text.js';
import { pdfSettings } from '../../../../test/support/pdf-settings.js';
import { sampleCaseDossier } from '../../../../test/support/sample-case-dossier.js';

/** The number of referrals of a large case with `LARGE_CASES=1`, as in `npm run endurance`; fewer in `npm test`. */
const count = process.env['LARGE_CASES'] === '1' ? 300 : 60;
const dossier = sampleCaseDossier('NL', count);
let pdf: Buffer;
let pages: readonly PdfPage[];
beforeAll(async () => {
  pdf = await caseDossierPdf(dossier, pdfSettings);
  pages = await pagesOf(pdf);
}, 300_000);

const heading = (index: number): string =>
  pdfWords.item.NL.replace('{number}', `${index + 1}`).replace(
    '{reference}',
    dossier.dossiers[index]?.reference ?? '',
  );

describe('the PDF dossier of a case with many referrals', () => {
  it('is made from a dossier that is valid for its schema', () => {
    expect(problemsInCaseDossier(dossier)).toEqual([]);
  });

  it('has a part for each referral, on its own pages, in order', () => {
    const starts = dossier.dossiers.map((_each, index) =>
      pages.findIndex(({ lines }) => lines[0] === heading(index)),
    );

    expect(starts).not.toContain(-1);
    expect(starts).toEqual([...starts].sort((one, other) => one - other));
    expect(new Set(starts).size).toBe(count);
  });

  it('has on every page its title, reference, handling mark, digest, page number and issuer', () => {
    for (const [index, { lines }] of pages.entries())
      expect(lines.slice(-7)).toEqual([
        pdfWords.caseTitle.NL,
        dossier.reference,
        'TLP:AMBER',
        `SHA-256 ${dossier.digest}`,
        pdfWords.page.NL.replace('{page}', `${index + 1}`).replace('{pages}', `${pages.length}`),
        `${pdfSettings.issuer.name} · ${pdfSettings.issuer.contact}`,
        'TLP:AMBER',
      ]);
  });

  it('has no heading as the last line of a page', () => {
    const last = pages.map(({ lines }) => lines.at(-8));
    const headings = new RegExp(
      `^\\d+(\\.\\d+)?\\. |^(${[pdfWords.evidence, pdfWords.legalBasis, pdfWords.items].map(({ NL }) => NL).join('|')})$`,
    );

    expect(last.filter((line) => line !== undefined && headings.test(line))).toEqual([]);
    expect(pages.filter(({ lines }) => lines.some((line) => headings.test(line))).length).toBeGreaterThan(
      count,
    );
  });

  it('contains every exact address to copy, and the dossiers as attachment', async () => {
    const copied = new Set(pages.flatMap((page) => page.copied.map(({ actual }) => actual)));
    const attached = (await attachmentsOf(pdf)).get('dossier.json')?.toString('utf8');

    for (const { contentItem } of dossier.dossiers) expect(copied).toContain(contentItem.address.exact);
    expect(attached).toBe(caseDossierText(dossier));
  });

  it('marks urgent referrals in the list and on the first page', () => {
    const urgent = dossier.dossiers.filter(({ referral }) => referral.isUrgent);

    expect(urgent).toHaveLength(Math.ceil(count / 50));
    expect(pages[0]?.lines).toContain(pdfWords.urgentBanner.NL);
    expect(
      textOfPages(pages.slice(1, 20)).replaceAll('\n', ' ').split(pdfWords.urgent.NL).length,
    ).toBeGreaterThan(urgent.length);
  });
});

it('makes the same bytes from the same dossier', async () => {
  const small = sampleCaseDossier('FR', 3);

  const [one, other] = await Promise.all([
    caseDossierPdf(small, pdfSettings),
    caseDossierPdf(small, pdfSettings),
  ]);

  expect(one?.equals(other)).toBe(true);
});

it('makes a dossier after another failed', async () => {
  const small = sampleCaseDossier('DE', 1);
  const broken = { ...small, generatedAt: 'never' };

  const [failed, made] = await Promise.allSettled([
    caseDossierPdf(broken, pdfSettings),
    caseDossierPdf(small, pdfSettings),
  ]);

  expect([failed?.status, made?.status]).toEqual(['rejected', 'fulfilled']);
});
