/** Signs and words people write for a currency, in lower case without a full stop at the end. */
const currencyByWord: ReadonlyMap<string, string> = new Map([
  ...(["€", "euro", "euros", "евро"] as const).map((word) => [word, "EUR"] as const),
  ...(["$", "us$", "dollar", "dollars", "доллар", "доллара", "долларов", "долл"] as const).map(
    (word) => [word, "USD"] as const,
  ),
  ...(["£", "pound", "pounds", "quid", "фунт", "фунта", "фунтов"] as const).map((word) => [word, "GBP"] as const),
  ...(["¥", "yen", "иена", "иены", "иен", "йен"] as const).map((word) => [word, "JPY"] as const),
  ...(["₽", "р", "руб", "рубль", "рубля", "рублей", "рубли", "ruble", "rubles", "rouble", "roubles"] as const).map(
    (word) => [word, "RUB"] as const,
  ),
  ["₴", "UAH"],
  ["грн", "UAH"],
  ["₸", "KZT"],
  ["тенге", "KZT"],
  ["₹", "INR"],
  ["₺", "TRY"],
  ["₩", "KRW"],
  ["₪", "ILS"],
  ["₫", "VND"],
  ["₱", "PHP"],
  ["₾", "GEL"],
  ["֏", "AMD"],
  ["zł", "PLN"],
  ["kč", "CZK"],
]);

/** The ISO 4217 code of a currency sign, word or code (`€`, `руб.`, `usd`), or null when it is none. */
export function currencyCode(written: string): string | null {
  const word = written.toLowerCase().replace(/\.$/, "");
  const known = currencyByWord.get(word);
  if (known !== undefined) return known;
  return /^[a-z]{3}$/.test(word) ? word.toUpperCase() : null;
}
