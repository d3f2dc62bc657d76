// RFC 3492: Punycode, with the parameters of its section 5.
const [base, tMin, tMax, skew, damp, initialBias, initialN] = [36, 1, 26, 38, 700, 72, 128];
const maxLabelLength = 63;

/** Encodes a label in Punycode, without the prefix `xn--`. @internal */
export function encodePunycode(label: string): string {
  const input = Array.from(label, (character) => character.codePointAt(0) ?? 0);
  const basic = input.filter((point) => point < initialN);
  let out = String.fromCodePoint(...basic) + (basic.length > 0 ? '-' : '');
  let [n, delta, bias, handled] = [initialN, 0, initialBias, basic.length];
  while (handled < input.length) {
    const least = Math.min(...input.filter((point) => point >= n));
    delta += (least - n) * (handled + 1);
    n = least;
    for (const point of input) {
      if (point < n) delta += 1;
      if (point !== n) continue;
      out += digits(delta, bias);
      bias = adapt(delta, handled + 1, handled === basic.length);
      delta = 0;
      handled += 1;
    }
    delta += 1;
    n += 1;
  }
  return out;
}

/** Decodes a Punycode label, given in lower case without its prefix; `null` when it is invalid. @internal */
export function decodePunycode(text: string): string | null {
  const hyphen = text.lastIndexOf('-');
  const points = Array.from(text.slice(0, Math.max(0, hyphen)), (character) => character.charCodeAt(0));
  let [n, i, bias] = [initialN, 0, initialBias];
  for (let index = hyphen < 0 ? 0 : hyphen + 1; index < text.length;) {
    const before = i;
    for (let [weight, k] = [1, base]; ; k += base) {
      const digit = digitOf(text.charCodeAt(index));
      if (digit === null || points.length > maxLabelLength) return null;
      index += 1;
      i += digit * weight;
      const threshold = thresholdAt(k, bias);
      if (digit < threshold) break;
      weight *= base - threshold;
      if (weight > 0x7fffffff || i > 0x7fffffff) return null;
    }
    bias = adapt(i - before, points.length + 1, before === 0);
    n += Math.floor(i / (points.length + 1));
    i %= points.length + 1;
    if (n > 0x10ffff) return null;
    points.splice(i, 0, n);
    i += 1;
  }
  return String.fromCodePoint(...points);
}

function digits(delta: number, bias: number): string {
  let out = '';
  let rest = delta;
  for (let k = base; ; k += base) {
    const threshold = thresholdAt(k, bias);
    if (rest < threshold) return out + digitFor(rest);
    out += digitFor(threshold + ((rest - threshold) % (base - threshold)));
    rest = Math.floor((rest - threshold) / (base - threshold));
  }
}

const thresholdAt = (k: number, bias: number): number => Math.min(tMax, Math.max(tMin, k - bias));
const digitFor = (value: number): string => String.fromCharCode(value < 26 ? value + 0x61 : value + 22);

function digitOf(unit: number): number | null {
  if (unit >= 0x61 && unit <= 0x7a) return unit - 0x61;
  return unit >= 0x30 && unit <= 0x39 ? unit - 22 : null;
}

function adapt(change: number, count: number, isFirst: boolean): number {
  let delta = isFirst ? Math.floor(change / damp) : Math.floor(change / 2);
  delta += Math.floor(delta / count);
  let k = 0;
  for (; delta > ((base - tMin) * tMax) / 2; k += base) delta = Math.floor(delta / (base - tMin));
  return k + Math.floor(((base - tMin + 1) * delta) / (delta + skew));
}
