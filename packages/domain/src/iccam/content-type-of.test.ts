import { iccamContentTypeOf } from './content-type-of.js';

describe('an address in ICCAM', () => {
  it.each([
    ['https://host.example/a/b.jpg', 'MEDIA'],
    ['https://host.example/a/b.MP4?size=1#x', 'MEDIA'],
    ['https://host.example/', 'WEBSITE'],
    ['https://host.example/a.jpg/page', 'WEBSITE'],
    ['https://host.example/page?file=a.jpg', 'WEBSITE'],
    ['https://host.example/jpg', 'WEBSITE'],
  ])('that is %s counts as %s', (url, type) => {
    expect(iccamContentTypeOf(url)).toBe(type);
  });
});
