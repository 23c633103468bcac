/** A criterion number as it is compared: `02.03` and `2.3` are the same, `1.10` and `1.1` are not; letters count in any case. */
export function canonicalNumber(number: string): string {
  if (isCanonical(number)) {
    return number;
  }
  return number
    .toUpperCase()
    .split('.')
    .map((part) => part.replace(/^([A-Z]*)0+(?=\d)/, '$1'))
    .join('.');
}

/** Digits and dots without a leading zero, as nearly every number is: every reference of every file asks. */
function isCanonical(number: string): boolean {
  let before = 46;
  for (let at = 0; at < number.length; at++) {
    const code = number.charCodeAt(at);
    const isDigit = code >= 48 && code <= 57;
    if ((!isDigit && code !== 46) || (code === 48 && before === 46)) {
      return false;
    }
    before = code;
  }
  return true;
}

/** Orders numbers as people do: 1.2 before 1.10, K2 before K10. */
export function compareNumbers(a: string, b: string): number {
  const left = canonicalNumber(a).match(/\d+|[A-Z]+/g) ?? [];
  const right = canonicalNumber(b).match(/\d+|[A-Z]+/g) ?? [];
  for (let at = 0; at < Math.max(left.length, right.length); at++) {
    const [first, second] = [left[at], right[at]];
    if (first === undefined || second === undefined) {
      return first === undefined ? -1 : 1;
    }
    const numbers = Number(first) - Number(second);
    const order = Number.isNaN(numbers) ? (first < second ? -1 : first > second ? 1 : 0) : numbers;
    if (order !== 0) {
      return order;
    }
  }
  return 0;
}
