/** What the tables of shapes are written in, phrase by phrase; longer phrases first. */
const phrases: readonly (readonly [en: RegExp, ru: string])[] = [
  [/\bmin estimated\b/g, "мин (оценка)"],
  [/\bsaved (\d+) min\b/g, "сэкономлено $1 мин"],
  [/\bmin\b/g, "мин"],
  [/\bevery (\d+) days\b/g, "раз в $1 дн."],
  [/\bintroduced by\b/g, "познакомил"],
  [/\bintroduced on\b/g, "день знакомства"],
  [/\bintroduces\b/g, "познакомил с"],
  [/\bmet at\b/g, "где познакомились:"],
  [/\blast contact\b/g, "последний контакт"],
  [/\bper month\b/g, "в месяц"],
  [/\bper year\b/g, "в год"],
  [/\bfrom (?=\d)/g, "с "],
  [/\bto (?=\d)/g, "по "],
  [/\bkind message\b/g, "вид: переписка"],
  [/\bkind meeting\b/g, "вид: встреча"],
  [/\bkind event\b/g, "вид: мероприятие"],
  [/\bkind gift\b/g, "вид: подарок"],
  [/\binitiated me\b/g, "инициатор: я"],
  [/\binitiated them\b/g, "инициатор: они"],
  [/\baliases\b/g, "псевдонимы:"],
  [/\bemails\b/g, "почта:"],
  [/\bcircles\b/g, "круги:"],
  [/\bcloseness\b/g, "близость"],
  [/\bpersonal\b/g, "личное"],
  [/\bagain\b/g, "ещё раз"],
  [/\benergy\b/g, "энергия"],
  [/\bevent(?= \[\[)/g, "мероприятие:"],
  [/\bgave\b/g, "отдано:"],
  [/\boverhead\b/g, "общие"],
  [/\bplanned\b/g, "запланировано"],
  [/\bevent\b/g, "мероприятие"],
  [/\bgift\b/g, "подарок"],
  [/\btravel\b/g, "дорога"],
  [/\bfood\b/g, "еда"],
  [/\btraining\b/g, "обучение"],
  [/\bupkeep\b/g, "поддержание"],
  [/\bother\b/g, "другое"],
  [/\bbusiness\b/g, "бизнес"],
  [/\bcareer\b/g, "карьера"],
  [/\beducation\b/g, "обучение"],
  [/\bsupport\b/g, "поддержка"],
  [/\bsaved\b/g, "сэкономлено"],
  [/\banyway\b/g, "и так"],
  [/\bshares\b/g, "доли:"],
  [/\bshare\b/g, "доля людей"],
  [/\bdrop-off\b/g, "затухание"],
  [/\bsettles\b/g, "закрывает"],
  [/\bwas\b/g, "было"],
  [/\bafter\b/g, "после"],
  [/\bwith\b/g, "с кем:"],
];

const causes: Readonly<Record<string, string>> = {
  ambiguous_amount: "тысяча или дробь?",
  ambiguous_date: "день или месяц?",
  several_dates: "несколько дат",
  no_date: "нет даты",
  not_a_date: "не дата",
  not_a_duration: "не длительность",
  not_a_link: "не ссылка и не имя",
  not_a_time: "не время",
  not_a_number: "не число",
  not_a_word: "незнакомое слово",
  not_an_amount: "не сумма",
  out_of_range: "вне границ",
  percent_unclear: "1 % или 100 %?",
  unknown_currency: "неизвестная валюта",
};

/** What stands in links, quotes and after names of things stays as the user wrote it. */
const asWritten = /\[\[[^\]]*\]\]|“[^”]*”/g;

/** A shape's meaning in Russian; a problem's cause that has no words is a mistake here. */
export function shownInRussian(reads: string): string {
  const kept: string[] = [];
  const bare = reads.replace(asWritten, (text) => `\u0001${kept.push(text) - 1}\u0001`);
  const said = bare.replace(/✗ (\w+)/g, (_whole, cause: string) => {
    const words = causes[cause];
    if (words === undefined) throw new Error(`There are no Russian words for ${cause}.`);
    return `✗ ${words}`;
  });
  const put = phrases.reduce((text, [en, ru]) => text.replace(en, ru), said);
  return put.replace(/\u0001(\d+)\u0001/g, (_whole, index: string) => kept[Number(index)] ?? "");
}
