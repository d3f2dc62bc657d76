import type { IccamContentType } from './action.js';

const mediaFile =
  /\.(?:jpe?g|png|gif|webp|bmp|tiff?|heic|avif|mp4|m4v|webm|mov|avi|mkv|wmv|flv|mpe?g|3gp|mp3|wav|ogg)$/i;

/**
 * Whether an address names an image, video or audio file, or a page. Decided by the end of its path: any other address
 * counts as a page. House rule.
 * @public
 */
export const iccamContentTypeOf = (url: string): IccamContentType =>
  mediaFile.test(url.replace(/[?#].*$/s, '')) ? 'MEDIA' : 'WEBSITE';
