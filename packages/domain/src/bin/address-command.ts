import { countrylessNetworkOf } from '../address/address.js';
import { defang, refang } from '../address/defang.js';
import { parseAddress } from '../address/parse-address.js';
import { explain, label } from '../words/words-of.js';
import { readArguments, readLanguage, type Note } from './arguments.js';
import { writerIn } from './in-words.js';
import { answered, answeredAsJson, refused, type Command } from './outcome.js';

const usage = `meldpunt-rules address ADDRESS [options]
  --lang CODE   nl, fr, de, en (en)
  --json        the address as data, not defanged
Put the address in quotation marks. A defanged one (hxxps://host[.]example) is read as well.`;

/** Reads one address; in words it is only ever printed defanged. @internal */
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
    if (text === undefined || positionals.length > 1) note('Give exactly one address.');
    if (text === undefined || problems.length > 0) return refused(problems, usage);
    const address = parseAddress(refang(text));
    if (!address.ok) {
      const { code } = address.error;
      return refused([`${explain(code, language) ?? code} [${code}]`], usage);
    }
    if (values['json'] === true) return answeredAsJson(address.value);
    const { line } = writerIn(language);
    const network = countrylessNetworkOf(address.value);
    return answered([
      line('ADDRESS', defang(address.value.canonical)),
      line('IDENTITY', defang(address.value.identity)),
      line('HOST', label('HostKind', address.value.hostKind, language)),
      ...(network === null ? [] : [line('NETWORK', label('CountrylessNetwork', network, language))]),
    ]);
  },
};
