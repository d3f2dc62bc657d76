const entities: Readonly<Record<string, string>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
  nbsp: ' ',
};

/** Returns the text of an HTML page without tags. Use it to search for phrases, never for display. */
export const htmlText = (html: string): string =>
  html
    .replace(/<(style|script|head)\b[^>]{0,1000}>[^]{0,200000}?<\/\1>/gi, ' ')
    .replace(/<(?:br|\/p|\/div|\/tr|\/li|\/h\d)\b[^>]{0,200}>/gi, '\n')
    .replace(/<[^>]{0,2000}>/g, ' ')
    .replace(/&(#\d{1,6}|[a-z]{2,6});/gi, (whole, name: string) =>
      name.startsWith('#') ? codePoint(Number(name.slice(1))) : (entities[name.toLowerCase()] ?? whole),
    );

const codePoint = (code: number): string => (code > 0 && code < 0x10ffff ? String.fromCodePoint(code) : ' ');
