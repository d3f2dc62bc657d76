// File extensions that show that a name without a scheme is a file and not a host, and abbreviations that look like a
// host. Origin: IANA media types with their usual extensions (RFC 6838 registry), the documentation of common programs,
// and the word lists of Dutch, French, German and English official style guides. Checked 2026-11-29. Coverage: files
// that people name in a report, and abbreviations that end in a top-level domain.

/** File extensions that are not top-level domains, in lower case. @internal */
export const fileExtensions: ReadonlySet<string> = new Set(
  (
    'jpg jpeg jpe jfif png gif webp bmp tif tiff heic heif avif svg ico raw cr2 nef arw dng psd xcf eps jxl ' +
    'mp4 m4v mkv avi wmv flv webm mpg mpeg m2ts mts ts 3gp 3g2 vob ogv rm rmvb asf divx f4v m3u m3u8 mpd ' +
    'mp3 m4a wav flac ogg oga opus aac wma aiff mid midi amr ' +
    'rar 7z gz tgz bz2 xz tar iso dmg img cbr cbz z01 part001 zipx jar apk xapk ipa exe msi bat cmd dll bin torrent ' +
    'pdf doc docx docm odt rtf txt xls xlsx xlsm ods csv tsv ppt pptx odp epub djvu pages numbers key ' +
    'html htm xhtml shtml php php3 php5 asp aspx jsp cgi css js mjs json xml yaml yml sql db sqlite log ini cfg conf ' +
    'eml msg pst mbox vcf ics lnk url webloc mht mhtml crt pem p7m enc crypt gpg bak tmp old swf'
  ).split(' '),
);

/** Top-level domains that, without a path and `www.`, are far more often a file extension. @internal */
export const fileTopLevels: ReadonlySet<string> = new Set(['zip', 'mov']);

/** Abbreviations of several languages whose last part is a top-level domain, in lower case. @internal */
export const abbreviations: ReadonlySet<string> = new Set(
  (
    'art.nr tel.nr best.nr ref.nr reg.nr klant.nr fact.nr ord.nr rek.nr rr.nr dr.med prof.dr.med dr.ing dipl.ing prof.ing ' +
    'st.gallen excl.btw incl.btw n.chr v.chr o.l.v al.de z.zt m.in p.ex p.co m.a.w mr.dr d.me a.m.pm'
  ).split(' '),
);

/**
 * Top-level domains that are also words of Dutch, French, German or English and rarely used by sites. Inside a sentence
 * they usually begin the next sentence.
 * @internal
 */
export const sentenceWords: ReadonlySet<string> = new Set([
  ...['la', 'is', 'am', 'do', 'how', 'here', 'now', 'je', 'er', 'al', 'om', 'nu', 'my', 'as', 'you'],
  ...[
    'so',
    'no',
    'ma',
    'sa',
    'man',
    'like',
    'to',
    'in',
    'at',
    'by',
    'save',
    'next',
    'new',
    'one',
    'ne',
    'mu',
    'es',
  ],
]);
