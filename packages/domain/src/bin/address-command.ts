import { countrylessNetworkOf, type AddressRefusalCode } from '../address/address.js';
import { defang } from '../address/defang.js';
import type { FoundAddress } from '../address/found-address.js';
import { parseAddress } from '../address/parse-address.js';
import { readAddresses } from '../address/read-addresses.js';
import { wraps } from '../address/relation/wraps.js';
import type { Language } from '../language.js';
import { explain, label } from '../words/words-of.js';
import { readArguments, readLanguage, type Note } from './arguments.js';
import { writerIn } from './in-words.js';
import { answered, answeredAsJson, refused, type Command } from './outcome.js';

const usage = `meldpunt-rules address TEXT [options]
  --lang CODE   nl, fr, de, en (en)
  --json        the result as JSON, not defanged
Put the text in quotation marks. It may hold several addresses and other words; a defanged address
(hxxps://host[.]example) is read as well. Exits with 2 when it contains no address.`;

/** Reads every address in a text. Text output is always defanged. @internal */
export const addressCommand: Command = {
  usage,
  run: (argv) => {
    const given = readArguments(argv, {});
    if (!given.ok) return refused(given.error, usage);
    const problems: string[] = [];
    const note: Note = (problem) => problems.push(problem);
    const { values, positionals } = given.value;
    const language = readLanguage(given.value, note);
    const [text] = positionals;
    if (text === undefined || positionals.length > 1) note('Give exactly one text, in quotation marks.');
    if (text === undefined || problems.length > 0) return refused(problems, usage);
    const read = readAddresses(text);
    if (read.addresses.length === 0) {
      const codes = read.unread.length === 0 ? [refusalOf(text)] : read.unread.map(({ code }) => code);
      return refused(
        codes.map((code) => inWords(code, language)),
        usage,
      );
    }
    if (values['json'] === true) return answeredAsJson(read);
    return answered([
      ...read.addresses.flatMap((found) => described(found, language)),
      ...read.unread.map(({ code }) => inWords(code, language)),
    ]);
  },
};

/** Why a text without an address is refused. */
function refusalOf(text: string): AddressRefusalCode {
  const address = parseAddress(text);
  return address.ok ? 'NOT_AN_ADDRESS' : address.error.code;
}

const inWords = (code: AddressRefusalCode, language: Language): string =>
  `${explain(code, language) ?? code} [${code}]`;

function described({ address, certainty, mended }: FoundAddress, language: Language): readonly string[] {
  const { line } = writerIn(language);
  const network = countrylessNetworkOf(address);
  return [
    line('ADDRESS', defang(address.canonical)),
    line('IDENTITY', defang(address.identity)),
    line('HOST', label('HostKind', address.hostKind, language)),
    ...(network === null ? [] : [line('NETWORK', label('CountrylessNetwork', network, language))]),
    ...wraps(address).map((inner) => line('HOLDS', defang(inner.canonical))),
    ...(mended.length === 0 && certainty === 'CERTAIN'
      ? []
      : [
          line(
            'READ_AS',
            [
              label('AddressCertainty', certainty, language),
              ...mended.map((mend) => label('AddressMend', mend, language)),
            ].join(', '),
          ),
        ]),
  ];
}
