/**
 * The JSON schemas of XARF v4 for reports on child sexual abuse material: core, content, csam.
 *
 * Origin: XARF Project, https://github.com/xarf/xarf-spec, read 2026-11-22; examples left out, nothing else changed.
 * Coverage: what a report of type `csam` is validated against. Left out: every other type.
 *
 * MIT License. Copyright (c) 2025 XARF Project.
 *
 * Permission is hereby granted, free of charge, to any person obtaining a copy of this software and associated
 * documentation files (the "Software"), to deal in the Software without restriction, including without limitation the
 * rights to use, copy, modify, merge, publish, distribute, sublicense, and/or sell copies of the Software, and to permit
 * persons to whom the Software is furnished to do so, subject to the following conditions:
 *
 * The above copyright notice and this permission notice shall be included in all copies or substantial portions of the
 * Software.
 *
 * THE SOFTWARE IS PROVIDED "AS IS", WITHOUT WARRANTY OF ANY KIND, EXPRESS OR IMPLIED, INCLUDING BUT NOT LIMITED TO THE
 * WARRANTIES OF MERCHANTABILITY, FITNESS FOR A PARTICULAR PURPOSE AND NONINFRINGEMENT. IN NO EVENT SHALL THE AUTHORS OR
 * COPYRIGHT HOLDERS BE LIABLE FOR ANY CLAIM, DAMAGES OR OTHER LIABILITY, WHETHER IN AN ACTION OF CONTRACT, TORT OR
 * OTHERWISE, ARISING FROM, OUT OF OR IN CONNECTION WITH THE SOFTWARE OR THE USE OR OTHER DEALINGS IN THE SOFTWARE.
 */

export const xarfCore = {
  $schema: 'https://json-schema.org/draft/2020-12/schema',
  $id: 'https://xarf.org/schemas/v4/xarf-core.json',
  title: 'XARF v4 Core Schema',
  description: 'Base schema defining common fields and structures for all XARF v4 abuse reports',
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
  ],
  properties: {
    xarf_version: {
      type: 'string',
      pattern: '^4\\.[0-9]+\\.[0-9]+$',
      description: "REQUIRED: XARF schema version using semantic versioning (e.g., '4.0.0')",
    },
    report_id: {
      type: 'string',
      format: 'uuid',
      description: 'REQUIRED: Unique report identifier using UUID v4 format',
    },
    timestamp: {
      type: 'string',
      format: 'date-time',
      description: 'REQUIRED: ISO 8601 timestamp when the abuse incident occurred',
    },
    reporter: {
      $ref: '#/$defs/contact_info',
      description:
        'REQUIRED: The organization that owns/generated the abuse complaint (the victim or complainant)',
    },
    sender: {
      $ref: '#/$defs/contact_info',
      description:
        'REQUIRED: The organization that transmitted/filed this report (may be same as reporter or a service provider)',
    },
    source_identifier: {
      type: 'string',
      description: 'REQUIRED: IP address, domain, or other identifier of the abuse source',
    },
    source_port: {
      type: 'integer',
      minimum: 1,
      maximum: 65535,
      'x-recommended': true,
      description: 'RECOMMENDED: Source port number - critical for identifying sources in CGNAT environments',
    },
    category: {
      type: 'string',
      enum: [
        'messaging',
        'content',
        'copyright',
        'connection',
        'vulnerability',
        'infrastructure',
        'reputation',
      ],
      description: 'REQUIRED: Primary abuse classification category',
    },
    type: {
      type: 'string',
      description: 'REQUIRED: Specific abuse type within the category - validation depends on category value',
    },
    evidence_source: {
      type: 'string',
      'x-recommended': true,
      description: 'RECOMMENDED: Quality and reliability indicator for the evidence provided',
    },
    evidence: {
      type: 'array',
      items: {
        $ref: '#/$defs/evidence_item',
      },
      'x-recommended': true,
      description: 'RECOMMENDED: Array of evidence items supporting this abuse report',
      maxItems: 50,
    },
    tags: {
      type: 'array',
      items: {
        type: 'string',
        pattern: '^[a-z0-9][a-z0-9_+-]*:[a-z0-9][a-z0-9_+-]*$',
        description: "OPTIONAL: Namespaced tag in format 'namespace:predicate'",
      },
      description: 'OPTIONAL: Namespaced tags for categorization, correlation, and automation',
      maxItems: 20,
    },
    confidence: {
      type: 'number',
      minimum: 0.0,
      maximum: 1.0,
      'x-recommended': true,
      description:
        'RECOMMENDED: Confidence score for this report (0.0 = no confidence, 1.0 = complete confidence)',
    },
    description: {
      type: 'string',
      maxLength: 1000,
      description: 'OPTIONAL: Human-readable description of the abuse incident',
    },
    legacy_version: {
      type: 'string',
      enum: ['3'],
      description: 'OPTIONAL: Original XARF version if this report was converted from v3 format',
    },
    _internal: {
      $ref: '#/$defs/internal_metadata',
      description: 'OPTIONAL: Internal operational metadata - NEVER transmitted between systems',
    },
  },
  additionalProperties: true,
  $defs: {
    contact_info: {
      type: 'object',
      required: ['org', 'contact', 'domain'],
      properties: {
        org: {
          type: 'string',
          maxLength: 200,
          description: 'REQUIRED: Organization name',
        },
        contact: {
          type: 'string',
          format: 'email',
          description: 'REQUIRED: Contact email address',
        },
        domain: {
          type: 'string',
          format: 'hostname',
          description: 'REQUIRED: Organization domain for verification',
        },
      },
      additionalProperties: false,
    },
    evidence_item: {
      type: 'object',
      required: ['content_type', 'payload'],
      properties: {
        content_type: {
          type: 'string',
          description: 'REQUIRED: MIME type of the evidence content',
        },
        description: {
          type: 'string',
          maxLength: 500,
          'x-recommended': true,
          description: 'RECOMMENDED: Human-readable description of this evidence item',
        },
        payload: {
          type: 'string',
          description: 'REQUIRED: Base64-encoded evidence data',
          contentEncoding: 'base64',
        },
        hash: {
          type: 'string',
          pattern: '^(md5|sha1|sha256|sha512):[a-fA-F0-9]+$',
          'x-recommended': true,
          description:
            "RECOMMENDED: Hash of evidence for integrity verification in format 'algorithm:hexvalue'",
        },
        size: {
          type: 'integer',
          minimum: 0,
          maximum: 5242880,
          description: 'OPTIONAL: Size of evidence in bytes (max 5MB per item)',
        },
      },
      additionalProperties: false,
    },
    internal_metadata: {
      type: 'object',
      description:
        'OPTIONAL: Internal operational metadata - completely flexible, organization-defined structure. NEVER transmitted between systems.',
      additionalProperties: true,
    },
  },
} as const;

export const xarfContent = {
  $schema: 'https://json-schema.org/draft/2020-12/schema',
  $id: 'https://xarf.org/schemas/v4/types/content-base.json',
  title: 'XARF v4 Content Category - Base Schema',
  description: 'Base schema for all content category abuse types with shared fields',
  allOf: [
    {
      $ref: '../xarf-core.json',
    },
    {
      type: 'object',
      properties: {
        category: {
          const: 'content',
        },
        url: {
          type: 'string',
          format: 'uri',
          description: 'REQUIRED: The URL of the abusive content',
        },
        domain: {
          type: 'string',
          pattern: '^([a-z0-9]+(-[a-z0-9]+)*\\.)+[a-z]{2,}$',
          'x-recommended': true,
          description: 'RECOMMENDED: Fully qualified domain name of the abusive content',
        },
        registrar: {
          type: 'string',
          description: 'OPTIONAL: Domain registrar if known',
        },
        nameservers: {
          type: 'array',
          items: {
            type: 'string',
          },
          description: 'OPTIONAL: DNS nameservers for the domain',
        },
        dns_records: {
          type: 'object',
          properties: {
            a: {
              type: 'array',
              items: {
                type: 'string',
                format: 'ipv4',
              },
            },
            aaaa: {
              type: 'array',
              items: {
                type: 'string',
                format: 'ipv6',
              },
            },
            mx: {
              type: 'array',
              items: {
                type: 'string',
              },
            },
            txt: {
              type: 'array',
              items: {
                type: 'string',
              },
            },
          },
          description: 'OPTIONAL: Key DNS evidence records',
        },
        screenshot_url: {
          type: 'string',
          format: 'uri',
          description: 'OPTIONAL: Reference URL to screenshot evidence',
        },
        verified_at: {
          type: 'string',
          format: 'date-time',
          'x-recommended': true,
          description: 'RECOMMENDED: When content was last verified as active',
        },
        verification_method: {
          type: 'string',
          enum: ['manual', 'automated_crawler', 'user_report', 'honeypot', 'threat_intelligence'],
          'x-recommended': true,
          description: 'RECOMMENDED: How the abusive content was verified',
        },
        attack_vector: {
          type: 'string',
          enum: [
            'phishing',
            'malware',
            'fraud',
            'brand_infringement',
            'copyright_infringement',
            'data_leak',
            'remote_compromise',
            'suspicious_registration',
          ],
          description: 'OPTIONAL: Primary attack vector classification',
        },
        target_brand: {
          type: 'string',
          'x-recommended': true,
          description: 'RECOMMENDED: Impersonated brand or entity if applicable',
        },
        hosting_provider: {
          type: 'string',
          description: 'OPTIONAL: Identified hosting provider',
        },
        asn: {
          type: 'integer',
          minimum: 1,
          maximum: 4294967295,
          description: 'OPTIONAL: Autonomous System Number',
        },
        country_code: {
          type: 'string',
          pattern: '^[A-Z]{2}$',
          description: 'OPTIONAL: ISO 3166-1 alpha-2 country code',
        },
        ssl_certificate: {
          type: 'object',
          properties: {
            issuer: {
              type: 'string',
              description: 'OPTIONAL: Certificate issuer',
            },
            subject: {
              type: 'string',
              description: 'OPTIONAL: Certificate subject',
            },
            valid_from: {
              type: 'string',
              format: 'date-time',
            },
            valid_to: {
              type: 'string',
              format: 'date-time',
            },
            fingerprint: {
              type: 'string',
              description: 'OPTIONAL: SHA256 fingerprint of the certificate',
            },
          },
          description: 'OPTIONAL: SSL certificate details if HTTPS is used',
        },
        whois: {
          type: 'object',
          properties: {
            registrant: {
              type: 'string',
              description: 'OPTIONAL: Domain registrant name or organization',
            },
            created_date: {
              type: 'string',
              format: 'date-time',
              description: 'OPTIONAL: Domain creation date',
            },
            updated_date: {
              type: 'string',
              format: 'date-time',
              description: 'OPTIONAL: Domain last updated date',
            },
            expiry_date: {
              type: 'string',
              format: 'date-time',
              description: 'OPTIONAL: Domain expiration date',
            },
            registrar_abuse_contact: {
              type: 'string',
              format: 'email',
              description: "OPTIONAL: Registrar's abuse contact email",
            },
          },
          description: 'OPTIONAL: WHOIS data for the domain',
        },
        dns_response: {
          type: 'object',
          properties: {
            query_time: {
              type: 'string',
              format: 'date-time',
              description: 'OPTIONAL: When the DNS query was made',
            },
            authoritative: {
              type: 'boolean',
              description: 'OPTIONAL: Whether response was from authoritative nameserver',
            },
            response_code: {
              type: 'string',
              enum: ['NOERROR', 'NXDOMAIN', 'SERVFAIL', 'REFUSED'],
              description: 'OPTIONAL: DNS response code',
            },
          },
          description: 'OPTIONAL: DNS query response metadata',
        },
      },
      required: ['url'],
    },
  ],
} as const;

export const xarfCsam = {
  $schema: 'https://json-schema.org/draft/2020-12/schema',
  $id: 'https://xarf.org/schemas/v4/types/content-csam.json',
  title: 'XARF v4 Content - CSAM Type Schema',
  description: 'Schema for Child Sexual Abuse Material (baseline/A1/A2/B1/B2 illegal content)',
  allOf: [
    {
      $ref: './content-base.json',
    },
    {
      type: 'object',
      properties: {
        type: {
          const: 'csam',
        },
        classification: {
          type: 'string',
          enum: ['baseline', 'A1', 'A2', 'B1', 'B2'],
          description: 'REQUIRED: Legal classification category for the material',
        },
        media_type: {
          type: 'string',
          enum: ['image', 'video', 'audio', 'text', 'mixed'],
          'x-recommended': true,
          description: 'RECOMMENDED: Type of media containing CSAM',
        },
        detection_method: {
          type: 'string',
          enum: ['hash_match', 'ai_detection', 'manual_review', 'user_report', 'automated_scan'],
          description: 'REQUIRED: Method used to detect the CSAM',
        },
        hash_values: {
          type: 'object',
          properties: {
            md5: {
              type: 'string',
              pattern: '^[a-fA-F0-9]{32}$',
              description: 'OPTIONAL: MD5 hash',
            },
            sha1: {
              type: 'string',
              pattern: '^[a-fA-F0-9]{40}$',
              description: 'OPTIONAL: SHA1 hash',
            },
            sha256: {
              type: 'string',
              pattern: '^[a-fA-F0-9]{64}$',
              description: 'RECOMMENDED: SHA256 hash',
            },
            photodna: {
              type: 'string',
              description: 'RECOMMENDED: PhotoDNA hash for image matching',
            },
          },
          'x-recommended': true,
          description: 'RECOMMENDED: Hash values of the illegal content',
        },
        ncmec_report_id: {
          type: 'string',
          'x-recommended': true,
          description: 'RECOMMENDED: NCMEC CyberTipline report ID if applicable',
        },
        content_removed: {
          type: 'boolean',
          'x-recommended': true,
          description: 'RECOMMENDED: Whether the content has been removed',
        },
        account_suspended: {
          type: 'boolean',
          description: 'OPTIONAL: Whether associated accounts were suspended',
        },
      },
      required: ['classification', 'detection_method'],
    },
  ],
} as const;
