import { contentOf, type PageContent } from './pdf-content.js';
import { openPdf, valueOf } from './pdf-file.js';
import { PDFName } from 'pdf-lib';

/** One page of one of our documents: its lines as they are read, and the texts that are copied instead. */
export interface PdfPage {
  /** The lines of the page. Where a replacement text exists, that text is the line. */
  readonly lines: readonly string[];
  /** For each replacement text (ActualText): the copied text, and the drawn lines. */
  readonly copied: readonly { readonly actual: string; readonly drawn: readonly string[] }[];
}

export async function pagesOf(pdf: Buffer): Promise<readonly PdfPage[]> {
  const file = await openPdf(pdf);
  return file.document.getPages().map((page) => readPage(contentOf(file, page.node)));
}

/** The attached files, by name. */
export async function attachmentsOf(pdf: Buffer): Promise<ReadonlyMap<string, Buffer>> {
  const file = await openPdf(pdf);
  const catalog = file.document.catalog;
  return new Map(
    file.list(catalog.get(PDFName.of('AF'))).map((given) => {
      const specification = file.dict(given);
      const embedded = file.entry(file.dict(file.entry(specification, 'EF')), 'F');
      return [String(valueOf(file.entry(specification, 'UF'))), file.bytes(embedded)];
    }),
  );
}

/** The text of all pages, one line per line. */
export const textOfPages = (pages: readonly PdfPage[]): string =>
  pages.flatMap(({ lines }) => lines).join('\n');

/** Texts of one block at one height are one line. A replacement text is read once. */
function readPage({ shown }: PageContent): PdfPage {
  const lines: string[] = [];
  const copied: { actual: string; drawn: string[] }[] = [];
  let last: { place: unknown; y: number } | null = null;
  for (const { text, y, marks } of shown) {
    const block = marks.find(({ mcid }) => mcid !== null) ?? marks[0];
    const spoken = marks.find(({ actual }) => actual !== null);
    const place = spoken ?? block;
    const continues = last !== null && last.place === place && Math.abs(last.y - y) < 0.01;
    if (spoken !== undefined) {
      const known = last !== null && last.place === spoken;
      if (!known) {
        lines.push(spoken.actual ?? '');
        copied.push({ actual: spoken.actual ?? '', drawn: [] });
      }
      const drawn = copied.at(-1)?.drawn ?? [];
      if (continues) drawn[drawn.length - 1] += text;
      else drawn.push(text);
    } else if (continues) lines[lines.length - 1] += text;
    else lines.push(text);
    last = { place, y };
  }
  return { lines, copied };
}
