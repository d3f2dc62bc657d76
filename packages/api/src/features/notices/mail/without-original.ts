const markers: readonly RegExp[] = [
  /^[\s>*=_-]{0,80}(?!(?:the )?original (?:message|mail) was received)(?:this is a copy of|below (?:this line )?is a copy|(?:begin of |the |unsent )?(?:original|returned|undelivered|unsent) (?:message|mail|text|e-?mail)(?: (?:follows|header|below|text|is attached))?|message headers? follow|copy of (?:the|your) message|your (?:original )?message (?:reads|follows)|headers? of (?:the )?original|urspr[uü]ngliche nachricht|message d'origine|oorspronkelijk bericht)[^\n]{0,80}$/im,
  /^(?:return-path|received|delivered-to|x-originating-ip): [^\n]{0,500}$/im,
  /^[ \t]{0,4}received: (?:from|by) /im,
];

/** Splits a text into the part before the returned message and the returned message. */
export function withoutOriginal(text: string): { readonly text: string; readonly original: string } {
  const at = markers.map((marker) => text.search(marker)).filter((index) => index > 0);
  const cut = at.length === 0 ? text.length : Math.min(...at);
  const original = text.slice(cut);
  const head = original.search(/^(?:return-path|received|from|to|date|message-id|subject): /im);
  return { text: text.slice(0, cut), original: head < 0 ? '' : original.slice(head) };
}
