import { createHash } from 'node:crypto';
import { createRequire } from 'node:module';
import { Ajv2020, type AnySchemaObject, type ValidateFunction } from 'ajv/dist/2020.js';
import { xarfClassification, type Notice } from '@meldpunt/domain';
import { schemaFile } from '../../../platform/schema-file.js';

/** The XARF version of the reports. */
const xarfVersion = '4.2.0';

/** One address as a XARF report. No other fields are allowed. */
export interface XarfReport {
  readonly xarf_version: string;
  readonly report_id: string;
  readonly timestamp: string;
  readonly reporter: XarfParty;
  readonly sender: XarfParty;
  readonly source_identifier: string;
  readonly category: 'content';
  readonly type: 'csam';
  readonly url: string;
  readonly domain?: string;
  readonly classification: 'baseline';
  readonly detection_method: 'manual_review';
  readonly tags?: readonly XarfTag[];
}

/** Tags for facts without a XARF field: a test message, and a notice with priority under art. 22 of the DSA. */
type XarfTag = 'meldpunt:test' | 'dsa:trusted-flagger';

interface XarfParty {
  readonly org: string;
  readonly contact: string;
  readonly domain: string;
}

/** The values of a report that are not in the notice. */
export interface XarfSetting {
  readonly organisation: string;
  readonly contact: string;
  readonly isTest: boolean;
  /** The Message-ID. It is the same for a resent message, so the report ids are the same too. */
  readonly messageId: string;
}

const party = {
  type: 'object',
  required: ['org', 'contact', 'domain'],
  properties: { org: { type: 'string' }, contact: { type: 'string' }, domain: { type: 'string' } },
  additionalProperties: false,
};

/**
 * The XARF schemas allow additional properties. This schema forbids them, so no extra data can be sent by mistake.
 */
const closed = {
  $id: 'meldpunt-xarf-report',
  type: 'object',
  required: [
    'xarf_version',
    'report_id',
    'timestamp',
    'reporter',
    'sender',
    'source_identifier',
    'category',
    'type',
    'url',
    'classification',
    'detection_method',
  ],
  properties: {
    xarf_version: { const: xarfVersion },
    report_id: { type: 'string' },
    timestamp: { type: 'string', pattern: 'Z$' },
    reporter: party,
    sender: party,
    source_identifier: { type: 'string', minLength: 1 },
    category: { const: 'content' },
    type: { const: 'csam' },
    url: { type: 'string' },
    domain: { type: 'string' },
    classification: { const: 'baseline' },
    detection_method: { const: 'manual_review' },
    tags: {
      type: 'array',
      items: { enum: ['meldpunt:test', 'dsa:trusted-flagger'] },
      minItems: 1,
      uniqueItems: true,
    },
  },
  additionalProperties: false,
};

// The types of this package declare a default export that its build does not have in this module system.
const addFormats = createRequire(import.meta.url)('ajv-formats') as (ajv: Ajv2020) => void;

const xarfSchema = (part: 'core' | 'content' | 'csam'): AnySchemaObject =>
  JSON.parse(schemaFile(`xarf-${part}.schema.json`)) as AnySchemaObject;

/** Compiled on first use: most programs never send a report. */
const validators = (): readonly ValidateFunction[] => (compiled ??= compile());
let compiled: readonly ValidateFunction[] | undefined;

function compile(): readonly ValidateFunction[] {
  const ajv = new Ajv2020({ strict: false, allErrors: true });
  addFormats(ajv);
  ajv.addSchema([xarfSchema('core'), xarfSchema('content')]);
  return [ajv.compile(xarfSchema('csam')), ajv.compile(closed)];
}

/** Returns the errors of a report against the XARF schemas and our closed schema. Empty if it is valid. */
export const xarfProblems = (report: unknown): readonly string[] =>
  validators().flatMap((validate) =>
    validate(report)
      ? []
      : (validate.errors ?? []).map(({ instancePath, keyword }) => `${instancePath} ${keyword}`),
  );

/** A UUID in version 4 format, derived from the text. */
function idFrom(text: string): string {
  const hex = createHash('sha256').update(text).digest('hex').slice(0, 32).split('');
  hex[12] = '4';
  hex[16] = ((Number.parseInt(hex[16] ?? '0', 16) & 3) | 8).toString(16);
  return hex.join('').replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, '$1-$2-$3-$4-$5');
}

const domainForm = /^([a-z0-9]+(-[a-z0-9]+)*\.)+[a-z]{2,}$/;

/**
 * Creates one XARF report for each address. An address gets none if XARF has no value for its classification or if the
 * report is not valid. The notice is complete without them.
 */
export function xarfReports(notice: Notice, setting: XarfSetting): readonly XarfReport[] {
  const classification = xarfClassification(notice.classification);
  if (classification === null) return [];
  const { organisation, contact, isTest, messageId } = setting;
  const own = { org: organisation, contact, domain: contact.slice(contact.indexOf('@') + 1) };
  const isPriority = (notice.trustedFlagger ?? null) !== null;
  const tags: readonly XarfTag[] = [
    ...(isTest ? (['meldpunt:test'] as const) : []),
    ...(isPriority ? (['dsa:trusted-flagger'] as const) : []),
  ];
  return notice.urls
    .map((url): XarfReport => {
      const hostname = URL.canParse(url) ? new URL(url).hostname : '';
      return {
        xarf_version: xarfVersion,
        report_id: idFrom(`${messageId} ${url}`),
        timestamp: notice.observedAt.toISOString(),
        reporter: own,
        sender: own,
        source_identifier: notice.ipAddresses[0] ?? hostname,
        category: 'content',
        type: 'csam',
        url,
        ...(domainForm.test(hostname) ? { domain: hostname } : {}),
        classification,
        detection_method: 'manual_review',
        ...(tags.length > 0 ? { tags } : {}),
      };
    })
    .filter((report) => xarfProblems(report).length === 0);
}
