import { withoutValues } from './without-values.js';

it.each([
  [
    'Variable "$input" got invalid value { remarks: "canary", urls: [] }; Field "id" is not defined by type "SubmitReportInput".',
    'Variable "$input" got an invalid value. Field "id" is not defined by type "SubmitReportInput".',
  ],
  [
    'Variable "$input" got invalid value "canary" at "input.contact.email[0]"; String cannot represent a non string value: ["canary"]',
    'Variable "$input" got an invalid value at "input.contact.email[0]". It does not fit its type.',
  ],
  [
    'Variable "$input" got invalid value { name: "canary" }; Field "urls" of required type "[String!]!" was not provided.',
    'Variable "$input" got an invalid value. Field "urls" of required type "[String!]!" was not provided.',
  ],
  ['Value "canary" does not exist in "CloseReason" enum.', 'The value does not exist in "CloseReason" enum.'],
  ['Int cannot represent non-integer value: "canary"', 'Int cannot represent non-integer value.'],
  [
    'String cannot represent a non string value: {name: "canary"}',
    'String cannot represent a non string value.',
  ],
  [
    'Expected value of type "ContactInput", found [{name: "canary"}].',
    'Expected value of type "ContactInput".',
  ],
  ['Syntax Error: Expected Name, found String "canary".', 'Syntax Error: Expected Name, found String.'],
  ['Cannot query field "x" on type "Query".', 'Cannot query field "x" on type "Query".'],
  [
    'Variable "$n" of required type "Int!" was not provided.',
    'Variable "$n" of required type "Int!" was not provided.',
  ],
])('says of %j what is wrong without what was sent', (message, shown) => {
  expect(withoutValues(message)).toBe(shown);
});
