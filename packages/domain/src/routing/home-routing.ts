import { isIllegal, type Classification } from '../qualification/classification.js';

/** An authority of the home country that the law makes a recipient of hand-overs. @public */
export interface DomesticAuthority {
  /** As people know it: it is shown as the recipient. */
  readonly name: string;
  /** The law that makes it a recipient. */
  readonly source: string;
}

/** Another hotline of the home country that shares the work on content at home. @public */
export interface HomeHotline {
  /** As the directory writes `organisation`. A hotline that the directory has no member row for receives nothing. */
  readonly organisation: string;
  /** The agreement between the hotlines that the row rests on. */
  readonly source: string;
  /** Content of these classifications is shared; absent: all illegal content. */
  readonly classifications?: readonly Classification[];
  /** Whether the rule is for content that promotes abuse, or for all other content; absent: for both. */
  readonly concernsPromotion?: boolean;
  /** `BESIDE`: it gets a copy. `INSTEAD`: it sends the notice to the provider, and this hotline sends none. */
  readonly handling: 'BESIDE' | 'INSTEAD';
}

/** Who receives content that is hosted at home, apart from the provider. @public */
export interface HomeRouting {
  /** Whether police receive it. Where not, a child in immediate danger still brings them in. */
  readonly toPolice: boolean;
  readonly authority: DomesticAuthority | null;
  readonly hotlines: readonly HomeHotline[];
}

/** Police alone: what holds where a policy says nothing else. @public */
export const policeAtHome: HomeRouting = { toPolice: true, authority: null, hotlines: [] };

/** Whether a rule of sharing applies to a content item. @internal */
export const sharesItem = (
  { classifications, concernsPromotion }: HomeHotline,
  item: { readonly classification: Classification; readonly concernsPromotion?: boolean },
): boolean =>
  isIllegal(item.classification) &&
  (classifications === undefined || classifications.includes(item.classification)) &&
  (concernsPromotion === undefined || concernsPromotion === (item.concernsPromotion === true));
