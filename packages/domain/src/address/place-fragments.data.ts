// Fragments that name a place on the page, or who clicked, and never what is shown.
// Origin: the HTML standard (`top`), the URL Fragment Text Directives draft (`:~:`), the anchors that common blog, forum
// and imageboard software writes, and what advertising and log-in scripts leave behind; from general knowledge, for no
// list was found. Written 2026-11-22.
// Coverage: the usual ones. What is missing splits one page in two, which costs work; what does not belong here would
// make two pages one, so that one of them is never looked at.
// Left out: anything that a site may use to choose an album, a channel, a file or a page.

/** Whole fragments, in lower case. @internal */
export const placeNames: ReadonlySet<string> = new Set([
  'top',
  'bottom',
  'content',
  'main',
  'main-content',
  'header',
  'footer',
  'comment',
  'comments',
  'commentform',
  'comment-form',
  'respond',
  'reply',
  'replies',
  'reviews',
  'google_vignette',
  'goog_rewarded',
  '_=_',
]);

/** What comes before the number of one post among the many of a page; nothing on imageboards. @internal */
export const postPrefixes: readonly string[] = [
  '',
  'p',
  'q',
  'pid',
  'post',
  'post-',
  'msg',
  'msg-',
  'message-',
  'comment',
  'comment-',
  'reply',
  'reply-',
];

/** How the names of parameters begin that say where a click came from. @internal */
export const trackingPrefixes: readonly string[] = ['utm_', 'xtor'];
