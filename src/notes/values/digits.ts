const zero = 48;

/**
 * The number spelled by exactly `count` ASCII digits from `at` on, or −1 when they are not all digits. Counted by
 * character codes: dates are read for every note of a vault.
 */
export function digitsAt(text: string, at: number, count: number): number {
  let number = 0;
  for (let index = at; index < at + count; index += 1) {
    const digit = text.charCodeAt(index) - zero;
    // NaN past the end of the text fails the test as well.
    if (!(digit >= 0 && digit <= 9)) return -1;
    number = number * 10 + digit;
  }
  return number;
}

/** True for a text of ASCII digits alone: the plainest whole number there is, told without a match. */
export function isAllDigits(text: string): boolean {
  for (let at = 0; at < text.length; at += 1) if (!isDigitAt(text, at)) return false;
  return text !== "";
}

/** True where an ASCII digit stands at `at`. */
export function isDigitAt(text: string, at: number): boolean {
  const digit = text.charCodeAt(at) - zero;
  return digit >= 0 && digit <= 9;
}
