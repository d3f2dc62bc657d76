import { z } from 'zod';
import { countries } from './parties.data.js';
import {
  actionTypes,
  ageCategories,
  classifications,
  commercialities,
  genderCategories,
  paymentMethods,
  reasonsOfAction,
  siteTypes,
  type Entry,
} from './reference-lists.data.js';
import { badRequest } from './refusal.js';

const codeOf = (entries: readonly Entry[]) => z.literal(entries.map(({ id }) => id));
const flag = z.literal([0, 1]);
const instant = z.iso.datetime();
const name = z.string().min(1).max(200);
const text = z.string().max(2000).nullable();
const country = z.enum(countries as [string, ...string[]]);

const assessment = z.strictObject({
  assessingAnalystName: name,
  classification: codeOf(classifications),
  ageCategorization: codeOf(ageCategories),
  genderCategorization: codeOf(genderCategories),
  virtualContentCategorization: flag,
  userGeneratedContentCategorization: flag,
  childModelingCategorization: flag,
});
export type AssessmentBody = z.infer<typeof assessment>;

const plainAction = { actioningAnalystName: name, actionDate: instant };
const explained = (actionType: number) =>
  z.strictObject({
    ...plainAction,
    actionType: z.literal(actionType),
    reasonId: z.literal([...reasonsOfAction(actionType)]),
    reasonText: z.string().max(500),
  });
const action = z.discriminatedUnion('actionType', [
  z.strictObject({
    ...plainAction,
    actionType: z.literal(actionTypes.map(({ id }) => id).filter((id) => id <= 3)),
  }),
  explained(4),
  explained(6),
]);
/** An action that needs no reason; for a simulator without that rule. */
const unexplained = z.strictObject({
  ...plainAction,
  actionType: z.literal(actionTypes.map(({ id }) => id)),
});
export type ActionBody = z.infer<typeof action> | z.infer<typeof unexplained>;

const hostingOrganization = z.strictObject({
  organizationName: name,
  autonomousSystemNumber: z.number().int().min(0).max(4_294_967_295).nullable(),
  isContentDeliveryNetwork: z.boolean().nullable(),
});

const url = z.strictObject({
  urlString: z.url({ protocol: /^https?$/ }).max(2048),
  hotlineReference: name.nullable(),
  hostingCountryCode: country,
  hostingIpAddress: z.union([z.ipv4(), z.ipv6()]).nullable(),
  hostingIsp: text,
  hostingOrganization: hostingOrganization.nullable(),
  isSourceUrl: z.boolean(),
  memo: text,
  contentType: z.literal([1, 2]),
  assessment: assessment.nullable(),
  actions: z.array(z.never(), 'actions go in a later run').max(0),
});

const report = z
  .strictObject({
    reportingAnalystName: name,
    hotlineReceivedDate: instant,
    hotlineReference: name,
    memo: text,
    sourceUrlUsername: text,
    sourceUrlPassword: text,
    sourceUrlReferrer: z.string().max(2048).nullable(),
    sourceUrlSiteType: codeOf(siteTypes).nullable(),
    sourceUrlCommerciality: codeOf(commercialities).nullable(),
    sourceUrlPaymentMethods: z.array(codeOf(paymentMethods)),
    urls: z.array(url).min(1),
  })
  .refine(({ urls }) => urls.filter(({ isSourceUrl }) => isSourceUrl).length === 1, {
    message: 'exactly one of them is the source',
    path: ['urls'],
  });
export type ReportBody = z.infer<typeof report>;

const workList = z.strictObject({
  maxResults: z.coerce.number().int().min(1).max(200).default(200),
  countryAssignmentStartDate: instant.optional(),
});

/** The body of each call. Missing and unknown fields are refused. */
export const bodies = {
  signIn: z.strictObject({ username: z.string(), password: z.string() }),
  refresh: z.strictObject({ refreshToken: z.string() }),
  report,
  assessment,
  action,
  actionOfAnyKind: z.union([action, unexplained]),
  paymentMethods: z.array(codeOf(paymentMethods)).min(1),
  workList,
  offline: workList
    .omit({ countryAssignmentStartDate: true })
    .extend({ hotlineAssignmentStartDate: instant.optional() }),
  hosting: z.strictObject({ newIpAddress: z.union([z.ipv4(), z.ipv6()]), newCountryCode: country }),
  assignedCountry: z.strictObject({ newCountryCode: country }),
  reference: z.strictObject({ reference: name }),
  commerciality: z.strictObject({ commerciality: z.coerce.number().pipe(codeOf(commercialities)) }),
  siteType: z.strictObject({ siteType: z.coerce.number().pipe(codeOf(siteTypes)) }),
  nothing: z.strictObject({}),
  id: z.coerce.number().int().min(1),
};

/** Reads a body, or refuses it with the name of each wrong field, never its value. */
export function read<T>(shape: z.ZodType<T>, sent: unknown): T {
  const parsed = shape.safeParse(sent);
  if (parsed.success) return parsed.data;
  throw badRequest(
    parsed.error.issues.map(({ path, message }) => `${path.join('.') || 'body'}: ${message}`).join('; '),
  );
}
