import { caseDossierPdf } from './pdf/case-dossier-pdf.js';
import { dossierPdf } from './pdf/dossier-pdf.js';
import { openPdf } from '../../../../test/support/pdf-file.js';
import { brokenRules, rules } from '../../../../test/support/pdf-rules.js';
import { pdfSettings } from '../../../../test/support/pdf-settings.js';
import { sampleCaseDossier } from '../../../../test/support/sample-case-dossier.js';
import { sampleDossier } from '../../../../test/support/sample-dossier.js';
import { testSigner } from '../../../../test/support/signing.js';

const documents: Readonly<Record<string, () => Promise<Buffer>>> = {
  'a dossier in Dutch': () => dossierPdf(sampleDossier('NL'), pdfSettings),
  'a test dossier in French': () => dossierPdf(sampleDossier('FR', { isTest: true }), pdfSettings),
  'a dossier without assessments and observations': () =>
    dossierPdf(
      sampleDossier('DE', { assessments: [], observations: [], takedowns: [], acts: [] }),
      pdfSettings,
    ),
  'a signed dossier in English': async () =>
    dossierPdf(sampleDossier('EN'), { ...pdfSettings, signer: await testSigner('rsa') }),
  'a dossier on a case with names in every script': () =>
    caseDossierPdf(sampleCaseDossier('NL', 25, { isTest: true }), pdfSettings),
};

it.each(Object.keys(documents))('%s is valid PDF/A-3a and PDF/UA-1', async (name) => {
  const file = await openPdf((await documents[name]?.()) ?? Buffer.alloc(0));

  expect(brokenRules(file)).toEqual([]);
});

/** Changes of a document that break one rule each, with a replacement of the same length. */
const broken: readonly (readonly [rule: string, from: string, to: string])[] = [
  ['A 6.6.4', '<pdfaid:part>3</pdfaid:part>', '<pdfaid:part>2</pdfaid:part>'],
  ['A 6.6.4', '<pdfaid:conformance>A<', '<pdfaid:conformance>B<'],
  ['UA 5', '<pdfuaid:part>1</pdfuaid:part>', '<pdfuaid:part>9</pdfuaid:part>'],
  ['A 6.6.2.3', '<pdfaSchema:namespaceURI>', '<pdfaSchema:namespaceURL>'],
  ['UA 7.1', '/DisplayDocTitle true', '/DisplayDocTitlX true'],
  ['UA 7.1', '<dc:title>', '<dc:tytle>'],
  ['UA 7.2', '/Lang (nl)', '/Lung (nl)'],
  ['A 6.1.3', '/ID [', '/IX ['],
  ['A 6.2.3', '/S /GTS_PDFA1', '/S /GTS_PDFX1'],
  ['A 6.2.10', '/StemV 0', '/ca 0.50'],
  ['A 6.2.11.4', '/FontFile2 ', '/FontFileX '],
  ['A 6.2.11.3.2', '/CIDToGIDMap /Identity', '/CIDToGIDMap /Identitx'],
  ['A 6.2.11.7', '/ToUnicode', '/TaUnicode'],
  ['A 6.8', '/AFRelationship', '/AFRelationshix'],
  ['A 6.8', '/UF (', '/UX ('],
  ['UA 7.1', '/Marked true', '/Marked null'],
  ['UA 7.1', '/ParentTree ', '/ParentTrue '],
  ['UA 7.4.2', '/S /H1', '/S /H4'],
  ['UA 7.5', '/Scope /Row', '/Scope /Rox'],
  ['UA 7.2', '/S /TD', '/S /TX'],
  ['UA 7.1', '/S /P\n', '/S /Q\n'],
];

it.each(broken)('a document that breaks %s is rejected: %j', async (rule, from, to) => {
  const pdf = (await dossierPdf(sampleDossier('NL'), pdfSettings)).toString('latin1');
  expect(pdf).toContain(from);

  const found = brokenRules(await openPdf(Buffer.from(pdf.replaceAll(from, to), 'latin1')));

  expect(found.map((problem) => problem.slice(0, rule.length))).toContain(rule);
});

it('every rule is named after its clause', () => {
  for (const name of Object.keys(rules)) expect(name).toMatch(/^(A|UA) \d+(\.\d+)* /);
});
