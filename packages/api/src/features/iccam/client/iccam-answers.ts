import { z } from 'zod';

/** Instants are UTC, whether the exchange says so or leaves the zone out. */
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
/** An item as the exchange has it. Codes are its own and not translated yet. */
export type IccamContent = z.output<typeof content>;

/** A page of a list. One entry that is not what it should be makes the others no worse. */
export interface IccamPage {
  readonly contents: readonly IccamContent[];
  /** The numbers of the entries that cannot be read; `null` where not even that can. */
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
  /** Not in the interface as it is known; used where an exchange shows it. */
  hotlineReference: z.string().nullish(),
});
/** A report as the exchange has it. */
export type IccamReport = z.output<typeof report>;

const entry = z.object({ id: code, name: z.string() });
/** One line of a reference list. */
export type IccamListEntry = z.output<typeof entry>;

/** What we rely on in each answer; anything else in it is not looked at. */
export const answers = {
  content,
  report,
  newReport: z.object({ reportId: id }),
  workList: page,
  list: z.array(entry),
  hotlines: z.array(z.object({ hotlineId: id, name: z.string(), countryCode: z.string() })),
  anything: z.unknown(),
};
