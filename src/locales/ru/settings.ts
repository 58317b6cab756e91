import type { settingNotes as enNotes, settings as en } from "../en/settings";

export const settings: typeof en = {
  money: "Деньги",
  baseCurrency: {
    name: "Основная валюта",
    description: "В ней считаются все суммы. Трёхбуквенный код, например RUB.",
  },
  hourlyRates: {
    name: "Цена вашего часа",
    description: "Сколько стоит ваш час. Без неё расчёт опирается только на деньги.",
  },
  discountRate: { name: "Ставка дисконтирования", description: "Доля в год, для ЧПС." },
  numberStyle: {
    name: "Десятичный знак",
    description: "Как читать 1,200. «Автоматически» следует суммам хранилища, которые читаются однозначно.",
    options: { auto: "Автоматически", comma: "Запятая: 1.200,50", dot: "Точка: 1,200.50" },
  },
  time: "Чтение заметок",
  inlineFields: {
    name: "Поля в тексте взаимодействий",
    description: "Читать [длительность:: 45 мин] и в тексте заметки о взаимодействии.",
  },
  mentions: {
    name: "Считать упоминания",
    description: "Ссылка на контакт в датированной заметке — контакт в этот день.",
  },
  mentionMinutes: { name: "Минуты упоминания", description: "0 — упоминание не занимает времени." },
  credit: "Вклад",
  model: {
    name: "Модель",
    description: "Как результат делится между связанными с ним взаимодействиями. Итог от неё не меняется.",
    options: {
      linear: "Поровну между взаимодействиями",
      first: "Первому взаимодействию",
      last: "Последнему взаимодействию",
      position: "Больше всего первому и последнему",
      "time-decay": "Больше поздним",
      equal: "Поровну между людьми",
    },
  },
  halfLifeDays: {
    name: "Полураспад",
    description: "Через столько дней взаимодействие весит вдвое меньше — для модели «больше поздним».",
  },
  lookBackDays: { name: "Глубина", description: "Взаимодействия старше этого числа дней вклада не получают." },
  introducerShare: {
    name: "Доля посредника",
    description: "Какая часть вклада человека переходит к тому, кто с ним познакомил. 0 выключает.",
  },
  chainDepth: { name: "Шагов знакомства", description: "На сколько знакомств назад идёт вклад." },
  display: "Показ",
  language: {
    name: "Язык",
    description: "Всего, что здесь показано.",
    options: { auto: "Как в Obsidian", en: "English", ru: "Русский" },
  },
};

export const settingNotes: typeof enNotes = {
  notACurrency: "Три буквы, например RUB.",
  negative: "Не меньше 0.",
  datedRates: "У ваших ставок есть даты. Они хранятся в data.json как есть.",
};
