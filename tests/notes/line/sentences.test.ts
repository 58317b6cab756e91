import { said } from "./support";

/** Sentences as people write them, and what each says on Wednesday 25 November 2026. */
const sentences: readonly (readonly [line: string, says: Readonly<Record<string, unknown>>])[] = [
  [
    "кофе с Анной вчера 45м 500р, познакомила с Кларой",
    {
      day: "2026-11-24",
      kind: "meeting",
      people: ["Анна"],
      minutes: 45,
      cost: "500 RUB",
      introduces: ["Клара"],
      by: ["Анна"],
      text: "кофе",
    },
  ],
  [
    "lunch Anna, Boris yesterday 1h $30 -> referral",
    {
      day: "2026-11-24",
      kind: "meeting",
      people: ["Anna Weiss", "Boris Kern"],
      minutes: 60,
      cost: "30 USD",
      result: "referral",
      text: "lunch",
    },
  ],
  [
    "обед с Борисом и Верой Петровной в пятницу, 1,5 часа, 2 400 руб.",
    {
      day: "2026-11-20",
      kind: "meeting",
      people: ["Борис", "Вера Петровна"],
      minutes: 90,
      cost: "2400 RUB",
      text: "обед",
    },
  ],
  [
    "call with Dr. Maria Lopez last Friday 20 min about the grant",
    { day: "2026-11-20", kind: "call", people: ["Maria Lopez"], minutes: 20, text: "about the grant" },
  ],
  ["пообщались с Сашей на конференции", { kind: "meeting", people: ["Саша"], text: "на конференции" }],
  [
    "gave Theo an intro to Clara",
    {
      kind: "introduction",
      people: ["Theo Larkspur", "Clara Voss"],
      introduces: ["Theo Larkspur", "Clara Voss"],
      by: [],
    },
  ],
  [
    "lunch with Anna + result: business 6000 USD",
    { kind: "meeting", people: ["Anna Weiss"], result: "business 6000 USD", text: "lunch" },
  ],
  [
    "созвон с Петром Кимом полчаса, обсудили договор на 120 тыс. руб",
    { kind: "call", people: ["Пётр Ким"], minutes: 30, text: "обсудили договор на 120 тыс. руб" },
  ],
  [
    "Вчера обедала с Павлом и Алексеем Громовым, 1200 рублей",
    { day: "2026-11-24", kind: "meeting", people: ["Павел", "Алексей Громов"], cost: "1200 RUB", text: "обедала" },
  ],
  ["написал Ольге про вакансию", { kind: "message", people: ["Ольга Иванова | Ольга Смирнова"], text: "про вакансию" }],
  [
    "встреча с мужем Анны 3 дня назад 30 мин",
    { day: "2026-11-22", kind: "meeting", minutes: 30, text: "с мужем Анны" },
  ],
  [
    "lunch with Boris, Anna got a new job, 45 min",
    { kind: "meeting", people: ["Boris Kern"], minutes: 45, text: "lunch, Anna got a new job" },
  ],
  [
    "Met Anna and Boris on Monday for 2 hours at the Berlin office, paid 40 EUR",
    {
      day: "2026-11-23",
      kind: "meeting",
      people: ["Anna Weiss", "Boris Kern"],
      minutes: 120,
      cost: "40 EUR",
      text: "at the Berlin office",
    },
  ],
  [
    "coffee w/ Clara Nov 12, 1h30, spent $12.50",
    { day: "2026-11-12", kind: "meeting", people: ["Clara Voss"], minutes: 90, cost: "12.5 USD", text: "coffee" },
  ],
  [
    "звонок Игорю 15 минут, помог Игорю с резюме",
    { kind: "call", people: ["Игорь"], minutes: 15, gave: "помог с резюме" },
  ],
  [
    "dinner with Anna Weiss and Tom Baker 12.11, $1,200 -> business: new client $6,000 anyway 25%",
    {
      day: "2026-11-12",
      kind: "meeting",
      people: ["Anna Weiss", "Tom Baker (new)"],
      cost: "1200 USD",
      result: "business: new client $6,000 anyway 25%",
      text: "dinner",
    },
  ],
  [
    "had a coffee with my old friend Anna, saved 3 hours on taxes",
    { kind: "meeting", people: ["Anna Weiss"], text: "coffee with my old friend, saved 3 hours on taxes" },
  ],
  ["подарок Анне 2000р, книга", { kind: "gift", people: ["Анна"], cost: "2000 RUB", text: "книга" }],
  [
    "Anna introduced me to Tom Reed over lunch yesterday, 1h",
    {
      day: "2026-11-24",
      kind: "meeting",
      people: ["Anna Weiss"],
      minutes: 60,
      introduces: ["Tom Reed (new)"],
      by: ["Anna Weiss"],
      text: "over lunch",
    },
  ],
  [
    "introduced Anna to Boris by email",
    { kind: "message", people: ["Anna Weiss"], introduces: ["Anna Weiss", "Boris Kern"], by: [] },
  ],
  [
    "на митапе познакомилась с Леной Ивановой, билет 1500р",
    { kind: "event", people: ["Лена Иванова (new)"], cost: "билет 1500 RUB", text: "на митапе" },
  ],
  [
    "конференция с Анной и Борисом 5 ноября, 6 часов, билет 5000 ₽, дорога 2 тыс. руб",
    {
      day: "2026-11-05",
      kind: "event",
      people: ["Анна", "Борис"],
      minutes: 360,
      cost: "билет 5000 RUB, дорога 2000 RUB",
      text: "конференция",
    },
  ],
  ["Zoom with Anna 10:00-11:30", { kind: "call", people: ["Anna Weiss"], minutes: 90, text: "Zoom" }],
  [
    "погуляли с Верой Петровной в прошлую субботу с 14:00 до 16:00",
    { day: "2026-11-21", kind: "meeting", people: ["Вера Петровна"], minutes: 120, text: "погуляли" },
  ],
  ["подарил Борису книгу 800р", { kind: "gift", people: ["Борис"], cost: "800 RUB", gave: "подарил книгу" }],
  [
    "walk with Clara two days ago, half an hour",
    { day: "2026-11-23", kind: "meeting", people: ["Clara Voss"], minutes: 30, text: "walk" },
  ],
  ["переписка с [[Ольга Иванова]] сегодня", { day: "2026-11-25", kind: "message", people: ["Ольга Иванова"] }],
  ["1:1 with Boris 30m", { kind: "meeting", people: ["Boris Kern"], minutes: 30 }],
  ["после обеда созвон с Анной", { kind: "call", people: ["Анна"], text: "после обеда" }],
  [
    "дал Борису контакт юриста, 20 мин созвон",
    { kind: "call", people: ["Борис"], minutes: 20, gave: "контакт юриста" },
  ],
  ["1:15 созвон с Анной", { kind: "call", people: ["Анна"], text: "1:15" }],
  [
    "в среду пил кофе с анной и Леной Смирновой, рассказала про фонд, 40 минут, 650 рублей",
    {
      day: "2026-11-18",
      kind: "meeting",
      people: ["Анна", "Лена Смирнова (new)"],
      minutes: 40,
      cost: "650 RUB",
      text: "пил кофе, рассказала про фонд",
    },
  ],
  [
    "Breakfast with Theo and his wife Clara on 3 Nov, 45 min",
    {
      day: "2026-11-03",
      kind: "meeting",
      people: ["Theo Larkspur", "Clara Voss"],
      minutes: 45,
      text: "Breakfast and his wife",
    },
  ],
  [
    "Позвонил Борису, договорились о встрече на пятницу",
    { kind: "call", people: ["Борис"], text: "договорились о встрече на пятницу" },
  ],
  [
    "coffee with Anna, agreed to meet next Friday",
    { kind: "meeting", people: ["Anna Weiss"], text: "coffee, agreed to meet next Friday" },
  ],
  [
    "Анна познакомила меня с Павлом на конференции",
    { kind: "event", people: ["Анна"], introduces: ["Павел"], by: ["Анна"], text: "на конференции" },
  ],
  [
    "Ужин с инвесторами, 3 часа, 15к руб",
    { kind: "meeting", minutes: 180, cost: "15000 RUB", text: "Ужин с инвесторами" },
  ],
  [
    "мы с Анной обедали в среду, она дала контакт юриста",
    { day: "2026-11-18", kind: "meeting", people: ["Анна"], text: "обедали, она дала контакт юриста" },
  ],
  ["получил от Бориса заказ на 50000 руб", { text: "получил от Бориса заказ на 50000 руб" }],
  ["gift for Clara: book, 20 GBP", { kind: "gift", people: ["Clara Voss"], cost: "20 GBP", text: "book" }],
  ["созвон с Марией Ли позавчера, 1ч30", { day: "2026-11-23", kind: "call", people: ["Мария Ли"], minutes: 90 }],
  [
    "Встретился с Павлом и Игорем вчера вечером на 2 часа",
    { day: "2026-11-24", kind: "meeting", people: ["Павел", "Игорь"], minutes: 120, text: "вечером" },
  ],
  [
    "intro to Clara from Boris 2 weeks ago",
    {
      day: "2026-11-11",
      kind: "introduction",
      people: ["Boris Kern", "Clara Voss"],
      introduces: ["Clara Voss"],
      by: ["Boris Kern"],
    },
  ],
  ["переписка с Сашей, Борисом", { kind: "message", people: ["Саша", "Борис"] }],
  [
    "Пн: планёрка с Борисом, 30 мин",
    { day: "2026-11-23", kind: "meeting", people: ["Борис"], minutes: 30, text: "планёрка" },
  ],
  ["Утром пробежка с Игорем, 40 минут", { kind: "meeting", people: ["Игорь"], minutes: 40, text: "Утром пробежка" }],
  [
    "Обедал с Анной в «Кофемании», 1 450 ₽, час",
    { kind: "meeting", people: ["Анна"], minutes: 60, cost: "1450 RUB", text: "Обедал в «Кофемании»" },
  ],
  ["Отправил Вере Петровне презентацию", { kind: "message", people: ["Вера Петровна"], text: "презентацию" }],
  [
    "Поздравил Клару с днём рождения, подарок 3000 руб",
    { kind: "gift", people: ["Клара"], cost: "3000 RUB", text: "Поздравил с днём рождения" },
  ],
  [
    "Встреча с Петром и Марией Ли в офисе, 2ч, такси 400р",
    { kind: "meeting", people: ["Пётр Ким", "Мария Ли"], minutes: 120, cost: "такси 400 RUB", text: "в офисе" },
  ],
  [
    "Анна представила меня Игорю Савельеву",
    {
      kind: "introduction",
      people: ["Анна", "Игорь Савельев (new)"],
      introduces: ["Игорь Савельев (new)"],
      by: ["Анна"],
    },
  ],
  [
    "Был на митапе по аналитике, 3 часа, билет 1000р, познакомился с Димой",
    { kind: "event", people: ["Дима (new)"], minutes: 180, cost: "билет 1000 RUB", text: "Был на митапе по аналитике" },
  ],
  [
    "В субботу ездили на дачу к Борису, 5 часов, продукты 2500р",
    { day: "2026-11-21", people: ["Борис"], minutes: 300, cost: "2500 RUB", text: "ездили на дачу, продукты" },
  ],
  ["Клара помогла с резюме, 40 мин", { people: ["Клара"], minutes: 40, text: "помогла с резюме" }],
  [
    "20.11 ужин с Павлом, 4 тыс. рублей → контракт 150 000 руб",
    {
      day: "2026-11-20",
      kind: "meeting",
      people: ["Павел"],
      cost: "4000 RUB",
      result: "контракт 150 000 руб",
      text: "ужин",
    },
  ],
  [
    "Разговаривал с Анной по телефону 15 минут",
    { kind: "call", people: ["Анна"], minutes: 15, text: "Разговаривал по телефону" },
  ],
  ["Звонила Вера Петровна, 10 мин", { kind: "call", people: ["Вера Петровна"], minutes: 10 }],
  [
    "Выпили кофе с Олегом и его женой, 50 мин, €12",
    { kind: "meeting", people: ["Олег (new)"], minutes: 50, cost: "12 EUR", text: "Выпили кофе и его женой" },
  ],
  ["Вчера созвон с Ким, 25 мин", { day: "2026-11-24", kind: "call", people: ["Пётр Ким"], minutes: 25 }],
  [
    "Had lunch with Theo and Maria Lopez on Tuesday, 75 minutes, $54.20",
    {
      day: "2026-11-24",
      kind: "meeting",
      people: ["Theo Larkspur", "Maria Lopez"],
      minutes: 75,
      cost: "54.2 USD",
      text: "lunch",
    },
  ],
  [
    "Quick call w/ Boris this morning - 15 min, he referred me to a client",
    { day: "2026-11-25", kind: "call", people: ["Boris Kern"], minutes: 15, text: "Quick, he referred me to a client" },
  ],
  [
    "Met up with Boris for a beer, 2h, £14",
    { kind: "meeting", people: ["Boris Kern"], minutes: 120, cost: "14 GBP", text: "for a beer" },
  ],
  [
    "Zoom call with Anna and Theo, 1 hr, discussed the roadmap",
    { kind: "call", people: ["Anna Weiss", "Theo Larkspur"], minutes: 60, text: "Zoom call, discussed the roadmap" },
  ],
  [
    "Attended PyData Berlin conference with Clara, 8 hours, ticket 120 EUR, train 45 EUR",
    {
      kind: "event",
      people: ["Clara Voss"],
      minutes: 480,
      cost: "ticket 120 EUR, 45 EUR",
      text: "Attended PyData Berlin conference, train",
    },
  ],
  [
    "Bought Theo a birthday gift, 35 EUR",
    { kind: "gift", people: ["Theo Larkspur"], cost: "35 EUR", text: "Bought a birthday" },
  ],
  [
    "Clara introduced me to Ben Okafor, a possible investor",
    {
      kind: "introduction",
      people: ["Clara Voss", "Ben Okafor (new)"],
      introduces: ["Ben Okafor (new)"],
      by: ["Clara Voss"],
      text: "a possible investor",
    },
  ],
  [
    "Had a 30 minute call with Boris on Nov 20",
    { day: "2026-11-20", kind: "call", people: ["Boris Kern"], minutes: 30 },
  ],
  ["30-min call with Boris", { kind: "call", people: ["Boris Kern"], minutes: 30 }],
  ["spent 2 hours with Theo on Sunday", { day: "2026-11-22", people: ["Theo Larkspur"], minutes: 120 }],
  [
    "Catch-up with Theo over coffee, 1h, 8 eur",
    { kind: "meeting", people: ["Theo Larkspur"], minutes: 60, cost: "8 EUR", text: "Catch-up over coffee" },
  ],
  ["Anna - coffee - 45min", { kind: "meeting", people: ["Anna Weiss"], minutes: 45, text: "coffee" }],
  ["Thanked Anna for the intro", { people: ["Anna Weiss"], text: "Thanked for the intro" }],
  [
    "Walked with Clara for an hour and a half last Saturday",
    { day: "2026-11-21", kind: "meeting", people: ["Clara Voss"], minutes: 90, text: "Walked" },
  ],
  [
    "got an intro to Lena Brandt from Theo",
    {
      kind: "introduction",
      people: ["Theo Larkspur", "Lena Brandt (new)"],
      introduces: ["Lena Brandt (new)"],
      by: ["Theo Larkspur"],
    },
  ],
  [
    "Introduced Boris and Clara",
    { kind: "introduction", people: ["Boris Kern", "Clara Voss"], introduces: ["Boris Kern", "Clara Voss"], by: [] },
  ],
  [
    "Встретились с Анной Ким на выставке, билеты по 500 руб",
    { kind: "meeting", people: ["Анна Ким (new)"], cost: "билеты 500 RUB", text: "на выставке" },
  ],
  ["Борис позвонил, 5 минут", { kind: "call", people: ["Борис"], minutes: 5 }],
  [
    "Кофе с Анной. Обсудили переезд. 600 рублей.",
    { kind: "meeting", people: ["Анна"], cost: "600 RUB", text: "Кофе. Обсудили переезд." },
  ],
  ["вт кофе с Кларой 300р", { day: "2026-11-24", kind: "meeting", people: ["Клара"], cost: "300 RUB", text: "кофе" }],
  [
    "Мы с Кларой сходили на выставку в воскресенье, 2 часа, 1200",
    { day: "2026-11-22", kind: "event", people: ["Клара"], minutes: 120, text: "сходили на выставку, 1200" },
  ],
  [
    "Борис познакомил меня с Ингой, она ищет аналитика",
    {
      kind: "introduction",
      people: ["Борис", "Инга (new)"],
      introduces: ["Инга (new)"],
      by: ["Борис"],
      text: "она ищет аналитика",
    },
  ],
  ["Передал Павлу резюме Анны", { text: "Передал Павлу резюме Анны" }],
  [
    "встретила Бориса в метро, поболтали 10 минут",
    { kind: "meeting", people: ["Борис"], minutes: 10, text: "в метро, поболтали" },
  ],
  [
    "кофе с Анной 1ч, 500р; потом созвон с Борисом 20м",
    { kind: "meeting", people: ["Анна"], minutes: 60, cost: "500 RUB", text: "кофе, потом созвон с Борисом 20м" },
  ],
  [
    "Theo called me about the warehouse, 12 minutes",
    { kind: "call", people: ["Theo Larkspur"], minutes: 12, text: "about the warehouse" },
  ],
  [
    "Anna and I had coffee for 50 minutes on Wednesday",
    { day: "2026-11-18", kind: "meeting", people: ["Anna Weiss"], minutes: 50, text: "coffee" },
  ],
  [
    "Dinner party at Anna's, met Sofia Lind and Mark Olsen",
    { kind: "meeting", people: ["Sofia Lind (new)", "Mark Olsen (new)"], text: "Dinner party at Anna's, met" },
  ],
  [
    "Sent Clara an introduction to Theo",
    {
      kind: "introduction",
      people: ["Clara Voss", "Theo Larkspur"],
      introduces: ["Clara Voss", "Theo Larkspur"],
      by: [],
    },
  ],
  [
    "Clara gave me feedback on my pitch, 30 min call",
    { kind: "call", people: ["Clara Voss"], minutes: 30, text: "gave me feedback on my pitch" },
  ],
  ["I gave Clara a book, 20 EUR", { people: ["Clara Voss"], cost: "20 EUR", gave: "a book" }],
  [
    "Coffee with Boris: he offered a contract worth 8000 EUR",
    { kind: "meeting", people: ["Boris Kern"], text: "Coffee: he offered a contract worth 8000 EUR" },
  ],
  [
    "Beers with Boris after work, 3 pints, 15 quid",
    { kind: "meeting", people: ["Boris Kern"], cost: "15 GBP", text: "Beers after work, 3 pints" },
  ],
  [
    "Вчера на конференции пообщался с Павлом 20 минут, дал ему контакт Клары",
    {
      day: "2026-11-24",
      kind: "meeting",
      people: ["Павел"],
      minutes: 20,
      text: "на конференции, дал ему контакт Клары",
    },
  ],
  [
    "Встретился с инвестором Олегом Дроздовым, 1,5 ч, кофе 700р",
    { kind: "meeting", people: ["Олег Дроздов (new)"], minutes: 90, cost: "700 RUB", text: "с инвестором, кофе" },
  ],
  [
    "Анна посоветовала курс, записалась, 12 000 руб",
    { kind: "course", people: ["Анна"], cost: "12000 RUB", text: "посоветовала курс, записалась" },
  ],
  [
    "звонок от Клары 10 мин: предложила подработку за 50 тыс. руб",
    { kind: "call", people: ["Клара"], minutes: 10, text: "предложила подработку за 50 тыс. руб" },
  ],
  [
    "Spent an hour on the phone with Boris yesterday",
    { day: "2026-11-24", kind: "call", people: ["Boris Kern"], minutes: 60 },
  ],
  [
    "Sent Clara a thank-you gift (25 EUR)",
    { kind: "gift", people: ["Clara Voss"], cost: "25 EUR", text: "Sent a thank-you" },
  ],
  [
    "Dinner with the Nordkorb team and Theo, 3h",
    { kind: "meeting", people: ["Theo Larkspur"], minutes: 180, text: "Dinner with the Nordkorb team" },
  ],
  ["Wrote to Theo", { kind: "message", people: ["Theo Larkspur"] }],
  [
    "Networking event at Impact Hub last Wednesday, 3h, 20 EUR, met Jonas Weber and Lena Brandt",
    {
      day: "2026-11-18",
      kind: "event",
      people: ["Jonas Weber (new)", "Lena Brandt (new)"],
      minutes: 180,
      cost: "20 EUR",
      text: "Networking event at Impact Hub, met",
    },
  ],
  [
    "Breakfast meeting with Boris two weeks ago, 1 hour, €22.40 -> business: 3000 EUR contract",
    {
      day: "2026-11-11",
      kind: "meeting",
      people: ["Boris Kern"],
      minutes: 60,
      cost: "22.4 EUR",
      result: "business: 3000 EUR contract",
      text: "Breakfast meeting",
    },
  ],
  [
    "Anna told me about a job at Acme over lunch, 1h",
    { kind: "meeting", people: ["Anna Weiss"], minutes: 60, text: "told me about a job at Acme over lunch" },
  ],
  ["3h conference call with Theo", { kind: "call", people: ["Theo Larkspur"], minutes: 180, text: "conference" }],
  // What was agreed upon is no cost.
  [
    "созвонились с Сергеем, договорились о контракте на 120 000 рублей",
    { kind: "call", people: ["Сергей (new)"], text: "договорились о контракте на 120 000 рублей" },
  ],
  // Who introduced is who stands right before, though all were named before.
  [
    "dinner with Anna and Tom last night 2h, €85, Tom introduced me to Sofia",
    {
      day: "2026-11-24",
      kind: "meeting",
      people: ["Anna Weiss", "Tom (new)"],
      minutes: 120,
      cost: "85 EUR",
      introduces: ["Sofia (new)"],
      by: ["Tom (new)"],
      text: "dinner",
    },
  ],
  [
    "обедали с Антоном вчера в 13:00-14:30, он познакомил меня с Леной",
    {
      day: "2026-11-24",
      kind: "meeting",
      people: ["Антон (new)"],
      minutes: 90,
      introduces: ["Лена (new)"],
      by: ["Антон (new)"],
      text: "обедали",
    },
  ],
  [
    "в субботу помог Кириллу с переездом 4 часа",
    { day: "2026-11-21", people: ["Кирилл (new)"], minutes: 240, gave: "помог с переездом" },
  ],
  [
    "conference yesterday 9:00-17:00 with Lee; ticket 300 USD travel 120 USD",
    {
      day: "2026-11-24",
      kind: "event",
      people: ["Lee (new)"],
      minutes: 480,
      cost: "ticket 300 USD, travel 120 USD",
      text: "conference",
    },
  ],
  [
    "встретился с Борисом, билет 15 000 руб, дорога 1200",
    { kind: "meeting", people: ["Борис"], cost: "билет 15000 RUB, дорога 1200 EUR" },
  ],
  [
    "ездили с Павлом на выставку, такси 800 ₽",
    { kind: "event", people: ["Павел"], cost: "такси 800 RUB", text: "ездили на выставку" },
  ],
  ["lunch with Anna 12pm-1pm", { kind: "meeting", people: ["Anna Weiss"], minutes: 60, text: "lunch" }],
  ["lunch with Anna 11:30am to 1 pm", { kind: "meeting", people: ["Anna Weiss"], minutes: 90, text: "lunch" }],
  ["lunch with Anna 11-1pm", { kind: "meeting", people: ["Anna Weiss"], minutes: 120, text: "lunch" }],
  ["call with Boris 1-2pm", { kind: "call", people: ["Boris Kern"], minutes: 60 }],
  ["Phone call from Maria, 25 mins", { kind: "call", people: ["Maria Lopez"], minutes: 25 }],
];

describe("a natural line", () => {
  test.each(sentences)("%s", (line, says) => {
    expect(said(line)).toEqual(says);
  });
});
