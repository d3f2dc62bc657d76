import type { IccamContentType } from './action.js';

const mediaFile =
  /\.(?:jpe?g|png|gif|webp|bmp|tiff?|heic|avif|mp4|m4v|webm|mov|avi|mkv|wmv|flv|mpe?g|3gp|mp3|wav|ogg)$/i;

/**
 * Whether an address names a file of images, film or sound, or a page. Told by the end of its path: an address that
 * does not name such a file is looked at as a page. House rule.
 * @public
 */
export const iccamContentTypeOf = (url: string): IccamContentType =>
  mediaFile.test(url.replace(/[?#].*$/s, '')) ? 'MEDIA' : 'WEBSITE';
