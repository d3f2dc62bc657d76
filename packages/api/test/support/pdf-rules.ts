import type { PDFDict } from 'pdf-lib';
import { PDFName, PDFRawStream, PDFRef, type PDFObject } from 'pdf-lib';
import { contentOf, unicodeMaps, type PageContent } from './pdf-content.js';
import { valueOf, type PdfFile } from './pdf-file.js';

/**
 * Rules of PDF/A-3a (ISO 19005-3) and PDF/UA-1 (ISO 14289-1) that one of our documents can break, each with its clause.
 * A rule returns its problems; an empty list when the document follows it.
 */
export type Rule = (file: PdfFile) => readonly string[];

const all = (file: PdfFile): readonly PDFObject[] =>
  file.document.context.enumerateIndirectObjects().map(([, object]) => object);
const dicts = (file: PdfFile): readonly PDFDict[] => all(file).flatMap((object) => file.dict(object) ?? []);
const ofType = (file: PdfFile, type: string): readonly PDFDict[] =>
  dicts(file).filter((dict) => valueOf(dict.get(PDFName.of('Type'))) === type);
const catalogOf = (file: PdfFile): PDFDict => file.document.catalog;
const metadataOf = (file: PdfFile): string =>
  file.bytes(file.entry(catalogOf(file), 'Metadata')).toString('utf8');
const pagesIn = (file: PdfFile): readonly PDFDict[] => file.document.getPages().map(({ node }) => node);
const contents = (file: PdfFile): readonly PageContent[] =>
  pagesIn(file).map((page) => contentOf(file, page));
const unless = (holds: boolean, problem: string): readonly string[] => (holds ? [] : [problem]);

/** An element of the structure, with its children in reading order. */
export interface Element {
  readonly type: string;
  readonly dict: PDFDict;
  readonly children: readonly Element[];
  /** The marked contents of the element: page and number. */
  readonly held: readonly string[];
}

export function structureOf(file: PdfFile): Element {
  const root = file.dict(file.entry(catalogOf(file), 'StructTreeRoot'));
  const [document] = file.list(file.entry(root, 'K'));
  return elementFrom(file, document);
}

function elementFrom(file: PdfFile, given: PDFObject | undefined): Element {
  const dict = file.dict(given);
  if (dict === null) throw new TypeError('no element');
  const page = dict.get(PDFName.of('Pg'))?.toString() ?? '';
  const kids = file.list(dict.get(PDFName.of('K')));
  const isElement = (kid: PDFObject) => file.entry(file.dict(kid), 'S') !== undefined;
  return {
    type: String(valueOf(file.entry(dict, 'S'))),
    dict,
    children: kids.filter(isElement).map((kid) => elementFrom(file, kid)),
    held: kids
      .filter((kid) => !isElement(kid))
      .map((kid) => {
        const reference = file.dict(kid);
        return reference === null
          ? `${page} ${String(valueOf(kid))}`
          : `${reference.get(PDFName.of('Pg'))?.toString()} ${String(valueOf(file.entry(reference, 'MCID')))}`;
      }),
  };
}

const flat = (element: Element): readonly Element[] => [element, ...element.children.flatMap(flat)];

const fontRules: Readonly<Record<string, Rule>> = {
  'A 6.2.11.4 every font is embedded': (file) =>
    ofType(file, 'FontDescriptor')
      .filter((dict) => file.entry(dict, 'FontFile2') === undefined)
      .map((dict) => String(valueOf(dict.get(PDFName.of('FontName')))))
      .concat(
        ofType(file, 'Font')
          .filter((dict) => !['Type0', 'CIDFontType2'].includes(String(valueOf(file.entry(dict, 'Subtype')))))
          .map((dict) => `font ${String(valueOf(file.entry(dict, 'BaseFont')))} of another kind`),
      ),
  'A 6.2.11.3.2 every glyph is mapped by its id': (file) =>
    ofType(file, 'Font')
      .filter((dict) => valueOf(file.entry(dict, 'Subtype')) === 'CIDFontType2')
      .filter((dict) => valueOf(file.entry(dict, 'CIDToGIDMap')) !== 'Identity')
      .map(() => 'no CIDToGIDMap'),
  'A 6.2.11.8 no text is drawn with the glyph for a missing character': (file) =>
    contents(file)
      .flatMap(({ shown }) => shown)
      .filter(({ text }) => text.includes('\u0000') || text.includes('\ufffd'))
      .map(({ text }) => text),
  'A 6.2.11.7 every text has a character mapping or replacement text': (file) =>
    pagesIn(file).flatMap((page) => {
      const maps = unicodeMaps(file, page);
      return contentOf(file, page)
        .shown.filter(({ font, text, marks }) => {
          const isReadable = (maps.get(font)?.size ?? 0) > 0 && text.length > 0;
          return !isReadable && !marks.some(({ actual }) => actual !== null);
        })
        .map(({ font }) => font);
    }),
};

const metadataRules: Readonly<Record<string, Rule>> = {
  'A 6.6.4 declares PDF/A-3a': (file) => [
    ...unless(/<pdfaid:part>3<\/pdfaid:part>/.test(metadataOf(file)), 'part'),
    ...unless(/<pdfaid:conformance>A<\/pdfaid:conformance>/.test(metadataOf(file)), 'conformance'),
  ],
  'UA 5 declares PDF/UA-1': (file) =>
    unless(/<pdfuaid:part>1<\/pdfuaid:part>/.test(metadataOf(file)), 'part'),
  'A 6.6.2.3 describes every extension schema': (file) =>
    unless(
      metadataOf(file).includes(
        '<pdfaSchema:namespaceURI>http://www.aiim.org/pdfua/ns/id/</pdfaSchema:namespaceURI>',
      ),
      'pdfuaid',
    ),
  'A 6.6.2.1 has uncompressed metadata': (file) => {
    const stream = file.entry(catalogOf(file), 'Metadata');
    return unless(
      stream instanceof PDFRawStream && stream.dict.get(PDFName.of('Filter')) === undefined,
      'compressed',
    );
  },
  'UA 7.1 has a title that is shown': (file) => [
    ...unless(/<dc:title>[\s\S]*<rdf:li[^>]*>[^<]+<\/rdf:li>/.test(metadataOf(file)), 'dc:title'),
    ...unless(
      valueOf(file.entry(file.dict(file.entry(catalogOf(file), 'ViewerPreferences')), 'DisplayDocTitle')) ===
        true,
      'DisplayDocTitle',
    ),
  ],
  'UA 7.2 declares its language': (file) =>
    unless(/^(nl|fr|de|en)$/.test(String(valueOf(file.entry(catalogOf(file), 'Lang')))), 'Lang'),
};

const fileRules: Readonly<Record<string, Rule>> = {
  'A 6.1.3 is not encrypted and has an identifier': (file) => [
    ...unless(file.document.context.trailerInfo.Encrypt === undefined, 'Encrypt'),
    ...unless(file.document.context.trailerInfo.ID !== undefined, 'ID'),
  ],
  'A 6.2.3 declares its colour profile': (file) => {
    const [intent] = file.list(file.entry(catalogOf(file), 'OutputIntents'));
    const dict = file.dict(intent);
    return [
      ...unless(valueOf(file.entry(dict, 'S')) === 'GTS_PDFA1', 'OutputIntent'),
      ...unless(valueOf(file.entry(file.dict(file.entry(dict, 'DestOutputProfile')), 'N')) === 3, 'profile'),
    ];
  },
  'A 6.2.10 has no transparency': (file) =>
    dicts(file)
      .filter((dict) =>
        ['ca', 'CA', 'SMask'].some(
          (name) => ![undefined, 1, 'None', '/None'].includes(valueOf(file.entry(dict, name)) as never),
        ),
      )
      .map(() => 'transparency'),
  'A 6.5.1 and 6.6.1 has no script and no action on opening': (file) =>
    dicts(file)
      .filter((dict) => ['JavaScript', 'Launch', 'URI'].includes(String(valueOf(file.entry(dict, 'S')))))
      .map(() => 'action')
      .concat(['OpenAction', 'AA'].filter((name) => file.entry(catalogOf(file), name) !== undefined)),
  'A 6.8 declares the relationship of every attached file': (file) => {
    const associated = file.list(file.entry(catalogOf(file), 'AF'));
    return [
      ...unless(associated.length === 1, 'AF of the document'),
      ...ofType(file, 'Filespec').flatMap((dict) =>
        ['F', 'UF', 'AFRelationship', 'Desc']
          .filter((name) => file.entry(dict, name) === undefined)
          .concat(
            ['Subtype', 'Params'].filter(
              (name) =>
                file.entry(file.dict(file.entry(file.dict(file.entry(dict, 'EF')), 'F')), name) === undefined,
            ),
          ),
      ),
    ];
  },
  'A 6.4.1 defines the appearance of its fields': (file) => {
    const form = file.dict(file.entry(catalogOf(file), 'AcroForm'));
    return unless(form === null || valueOf(file.entry(form, 'NeedAppearances')) !== true, 'NeedAppearances');
  },
};

const cells = new Set(['TH', 'TD']);

const structureRules: Readonly<Record<string, Rule>> = {
  'UA 7.1 is marked as tagged': (file) =>
    unless(
      valueOf(file.entry(file.dict(file.entry(catalogOf(file), 'MarkInfo')), 'Marked')) === true,
      'Marked',
    ),
  'UA 7.1 has only drawings that are structure or artifact': (file) =>
    contents(file).flatMap(({ drawn }, page) =>
      drawn
        .filter(({ marks }) => !marks.some(({ tag, mcid }) => tag === 'Artifact' || mcid !== null))
        .map(({ operator }) => `page ${page + 1}: ${operator}`),
    ),
  'UA 7.1 has no artifact in the structure, and no structure in an artifact': (file) =>
    contents(file).flatMap(({ drawn }) =>
      drawn
        .filter(
          ({ marks }) =>
            marks.some(({ tag }) => tag === 'Artifact') && marks.some(({ mcid }) => mcid !== null),
        )
        .map(({ operator }) => operator),
    ),
  'UA 7.1 has every marked content once in its structure': (file) => {
    const marked = file.document
      .getPages()
      .flatMap(({ ref, node }) =>
        contentOf(file, node).marks.flatMap(({ mcid }) =>
          mcid === null ? [] : [`${ref.toString()} ${mcid}`],
        ),
      );
    const held = flat(structureOf(file))
      .flatMap((element) => element.held)
      .filter((key) => /\d$/.test(key));
    return [
      ...marked.filter((key) => !held.includes(key)).map((key) => `${key} is in no element`),
      ...unless(new Set(held).size === held.length, 'held twice'),
    ];
  },
  'UA 7.1 has the parent element of each content': (file) => {
    const root = file.dict(file.entry(catalogOf(file), 'StructTreeRoot'));
    const numbers = file.list(file.entry(file.dict(file.entry(root, 'ParentTree')), 'Nums'));
    const parents = new Map(
      Array.from({ length: numbers.length / 2 }, (_, index) => [
        valueOf(numbers[2 * index]),
        file.list(numbers[2 * index + 1]),
      ]),
    );
    return file.document.getPages().flatMap(({ node }) => {
      const own = parents.get(valueOf(node.get(PDFName.of('StructParents'))));
      return contentOf(file, node).marks.flatMap(({ mcid }) =>
        mcid === null || own?.[mcid] instanceof PDFRef ? [] : [`content ${mcid} has no element`],
      );
    });
  },
  'UA 7.4.2 starts with heading level 1 and skips no level': (file) => {
    const levels = flat(structureOf(file)).flatMap(({ type }) =>
      /^H[1-6]$/.test(type) ? [Number(type[1])] : [],
    );
    return [
      ...unless(levels[0] === 1, 'the first'),
      ...levels.flatMap((level, index) => (level > (levels[index - 1] ?? 1) + 1 ? [`H${level}`] : [])),
    ];
  },
  'UA 7.5 has header cells with a scope in every table': (file) =>
    flat(structureOf(file))
      .filter(({ type }) => type === 'Table')
      .flatMap((table) => {
        const headers = flat(table).filter(({ type }) => type === 'TH');
        const scopes = headers.map(({ dict }) =>
          valueOf(file.entry(file.dict(file.entry(dict, 'A')), 'Scope')),
        );
        return [
          ...unless(headers.length > 0, 'no TH'),
          ...unless(
            scopes.every((scope) => scope === 'Row' || scope === 'Column'),
            'no Scope',
          ),
        ];
      }),
  'UA 7.2 has tables with equal numbers of cells': (file) =>
    flat(structureOf(file))
      .filter(({ type }) => type === 'Table')
      .flatMap(({ children }) => [
        ...children.filter(({ type }) => type !== 'TR').map(({ type }) => `${type} in a table`),
        ...children.flatMap((row) =>
          row.children.filter(({ type }) => !cells.has(type)).map(({ type }) => `${type} in a row`),
        ),
        ...unless(new Set(children.map((row) => row.children.length)).size === 1, 'rows differ'),
      ]),
  'UA 7.1 uses standard element types': (file) => {
    const known = new Set([
      'Document',
      'Sect',
      'H1',
      'H2',
      'H3',
      'H4',
      'P',
      'Table',
      'TR',
      'TH',
      'TD',
      'Form',
    ]);
    return flat(structureOf(file)).flatMap(({ type }) => (known.has(type) ? [] : [type]));
  },
  'UA 7.18 has named annotations in the structure and in its order': (file) =>
    file.document.getPages().flatMap(({ node }) =>
      file.list(node.get(PDFName.of('Annots'))).flatMap((given) => {
        const annotation = file.dict(given);
        return [
          ...['StructParent', 'TU', 'Contents'].filter((name) => file.entry(annotation, name) === undefined),
          ...unless(valueOf(node.get(PDFName.of('Tabs'))) === 'S', 'Tabs'),
          ...unless((Number(valueOf(file.entry(annotation, 'F'))) & 4) === 4, 'not printed'),
        ];
      }),
    ),
};

export const rules: Readonly<Record<string, Rule>> = {
  ...fileRules,
  ...metadataRules,
  ...fontRules,
  ...structureRules,
};

/** The problems of a document, each with its rule. */
export const brokenRules = (file: PdfFile): readonly string[] =>
  Object.entries(rules).flatMap(([name, rule]) =>
    [...new Set(rule(file))].map((problem) => `${name}: ${problem}`),
  );
