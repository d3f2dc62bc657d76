// Parameters that give temporary access to an object and do not choose it. Origin: AWS (Signature Version 2 and 4,
// CloudFront signed URLs), Google Cloud Storage (V2, V4), Azure Storage (service and account SAS), Alibaba Cloud OSS,
// Tencent COS, Backblaze B2, Akamai EdgeAuth, Discord attachments. Checked 2026-11-29. Left out: names that also choose
// content on some sites (`token`, `key`, `t`, `e`, `sig` alone), except on the hosts given.

/** Parameters in lower case. They are removed only when all required ones are present. @internal */
export interface SignedLinkRow {
  readonly required: readonly string[];
  readonly parameters: readonly string[];
}

export const signedLinks: readonly SignedLinkRow[] = [
  {
    required: ['x-amz-signature'],
    parameters: [
      ...[
        'x-amz-signature',
        'x-amz-algorithm',
        'x-amz-credential',
        'x-amz-date',
        'x-amz-expires',
        'x-amz-signedheaders',
      ],
      ...['x-amz-security-token', 'x-amz-content-sha256', 'x-amz-checksum-mode', 'x-id'],
    ],
  },
  {
    required: ['awsaccesskeyid', 'signature'],
    parameters: ['awsaccesskeyid', 'signature', 'expires', 'x-amz-security-token'],
  },
  {
    required: ['x-goog-signature'],
    parameters: [
      ...[
        'x-goog-signature',
        'x-goog-algorithm',
        'x-goog-credential',
        'x-goog-date',
        'x-goog-expires',
        'x-goog-signedheaders',
      ],
    ],
  },
  { required: ['googleaccessid', 'signature'], parameters: ['googleaccessid', 'signature', 'expires'] },
  {
    required: ['sig', 'sv'],
    parameters: [
      'sig',
      'sv',
      'se',
      'st',
      'sp',
      'sr',
      'spr',
      'sip',
      'si',
      'ss',
      'srt',
      'skoid',
      'sktid',
      'skt',
      'ske',
      'sks',
      'skv',
      'sdd',
      'saoid',
      'suoid',
      'scid',
      'ses',
    ],
  },
  { required: ['key-pair-id'], parameters: ['key-pair-id', 'signature', 'policy', 'expires'] },
  {
    required: ['ossaccesskeyid', 'signature'],
    parameters: ['ossaccesskeyid', 'signature', 'expires', 'security-token'],
  },
  {
    required: ['x-oss-signature'],
    parameters: [
      'x-oss-signature',
      'x-oss-signature-version',
      'x-oss-credential',
      'x-oss-date',
      'x-oss-expires',
      'x-oss-security-token',
      'x-oss-additional-headers',
    ],
  },
  {
    required: ['q-signature'],
    parameters: [
      'q-sign-algorithm',
      'q-ak',
      'q-sign-time',
      'q-key-time',
      'q-header-list',
      'q-url-param-list',
      'q-signature',
      'x-cos-security-token',
    ],
  },
  { required: ['__token__'], parameters: ['__token__'] },
  { required: ['hdnts'], parameters: ['hdnts'] },
  { required: ['hdnea'], parameters: ['hdnea'] },
  {
    required: ['authorization', 'b2contentdisposition'],
    parameters: ['authorization', 'b2contentdisposition'],
  },
  { required: ['ex', 'is', 'hm'], parameters: ['ex', 'is', 'hm', 'format', 'quality', 'width', 'height'] },
  {
    required: ['oh', 'oe'],
    parameters: [
      'oh',
      'oe',
      '_nc_ht',
      '_nc_cat',
      '_nc_ohc',
      '_nc_oc',
      '_nc_sid',
      '_nc_gid',
      '_nc_zt',
      'ccb',
      'edm',
      'efg',
      'ig_cache_key',
      'stp',
    ],
  },
  { required: ['expires', 'signature'], parameters: ['expires', 'signature', 'policy', 'key-pair-id'] },
  { required: ['expires', 'token'], parameters: ['expires', 'token'] },
  { required: ['expires', 'hash'], parameters: ['expires', 'hash'] },
  { required: ['expires', 'md5'], parameters: ['expires', 'md5'] },
  { required: ['expire', 'sig'], parameters: ['expire', 'sig', 'sparams', 'lsig', 'lsparams'] },
  {
    required: ['validfrom', 'validto', 'hash'],
    parameters: ['validfrom', 'validto', 'hash', 'ip', 'ipa', 'hdl', 'burst', 'rate'],
  },
  { required: ['verify'], parameters: ['verify'] },
];
