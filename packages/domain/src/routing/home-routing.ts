import { isIllegal, type Classification } from '../qualification/classification.js';

/** An authority of the home country that is a recipient of hand-overs by law. @public */
export interface DomesticAuthority {
  /** The public name, shown as the recipient. */
  readonly name: string;
  /** The law that makes it a recipient. */
  readonly source: string;
}

/** What a hotline that shares the work at home does. @public */
export const SharingHandling = {
  /** It gets a copy. */
  BESIDE: 'BESIDE',
  /** It sends the notice to the provider, and this hotline sends none. */
  INSTEAD: 'INSTEAD',
} as const;
export type SharingHandling = keyof typeof SharingHandling;

/** Another hotline of the home country that shares the work on content at home. @public */
export interface HomeHotline {
  /**
   * As written in `organisation` in the directory. A hotline without a member row in the directory receives nothing.
   */
  readonly organisation: string;
  /** The agreement between the hotlines that this row is based on. */
  readonly source: string;
  /** Content of these classifications is shared; when absent or `null`: all illegal content. */
  readonly classifications?: readonly Classification[] | null;
  /** Whether the rule is for content that promotes abuse, or for all other content; when absent or `null`: for both. */
  readonly concernsPromotion?: boolean | null;
  readonly handling: SharingHandling;
}

/** The recipients of content that is hosted at home, apart from the provider. @public */
export interface HomeRouting {
  /** Whether police receive it. If not, they still do when a child is in immediate danger. */
  readonly toPolice: boolean;
  readonly authority: DomesticAuthority | null;
  readonly hotlines: readonly HomeHotline[];
}

/** Police alone: the default of a policy. @public */
export const policeAtHome: HomeRouting = { toPolice: true, authority: null, hotlines: [] };

/** Whether a sharing rule applies to a content item. @internal */
export const sharesItem = (
  { classifications = null, concernsPromotion = null }: HomeHotline,
  item: { readonly classification: Classification; readonly concernsPromotion?: boolean },
): boolean =>
  isIllegal(item.classification) &&
  (classifications === null || classifications.includes(item.classification)) &&
  (concernsPromotion === null || concernsPromotion === (item.concernsPromotion === true));
