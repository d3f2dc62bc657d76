import { z } from 'zod';

/** Date-times are UTC, with or without a zone in the text. */
const instant = z.iso
  .datetime({ offset: true, local: true })
  .transform((text) => new Date(/(Z|[+-]\d\d:\d\d)$/.test(text) ? text : `${text}Z`));

const id = z.number().int().positive();
const code = z.number().int();
const country = z
  .string()
  .regex(/^[A-Z]{2}$/)
  .nullable();

const content = z.object({
  contentId: id,
  reportId: id,
  url: z.object({ urlString: z.string(), isSourceUrl: z.boolean(), hostingCountryCode: country }),
  assignedCountryCode: country,
  countryAssignmentDate: instant,
  assessments: z.array(z.object({ assessingAnalystName: z.string().nullish(), classification: code })),
  actions: z.array(z.object({ actionType: code, analystName: z.string().nullish(), actionDate: instant })),
});
/** An item as ICCAM returns it, with ICCAM's numeric codes. */
export type IccamContent = z.output<typeof content>;

/** A page of a list. An invalid entry does not affect the others. */
export interface IccamPage {
  readonly contents: readonly IccamContent[];
  /** The ids of the invalid entries; `null` for an entry without a readable id. */
  readonly unreadable: readonly (number | null)[];
}

const numbered = z.object({ contentId: id });

const page = z.array(z.unknown()).transform((entries): IccamPage => {
  const read = entries.map((entry) => ({ entry, parsed: content.safeParse(entry) }));
  return {
    contents: read.flatMap(({ parsed }) => (parsed.success ? [parsed.data] : [])),
    unreadable: read.flatMap(({ entry, parsed }) =>
      parsed.success ? [] : [numbered.safeParse(entry).data?.contentId ?? null],
    ),
  };
});

const report = z.object({
  reportContents: z.array(z.object({ contentId: id, urlString: z.string() })),
  sourceUrlSiteType: code.nullable(),
  reportingHotlineId: id,
  hotlineReceivedDate: instant,
  /** Not in the documented interface; used if ICCAM returns it. */
  hotlineReference: z.string().nullish(),
});
/** A report as ICCAM returns it. */
export type IccamReport = z.output<typeof report>;

const entry = z.object({ id: code, name: z.string() });
/** One entry of a reference list. */
export type IccamListEntry = z.output<typeof entry>;

/** The schemas of the responses. Only the properties that we use are checked. */
export const responses = {
  content,
  report,
  newReport: z.object({ reportId: id }),
  workList: page,
  list: z.array(entry),
  hotlines: z.array(z.object({ hotlineId: id, name: z.string(), countryCode: z.string() })),
  anything: z.unknown(),
};
