/** Words that join a person to what was before, by what they let follow. */
export const withWords = /^(?:с|со|with|w)$/;
export const towardWords = /^(?:to|у|к|ко|from|от|для|for)$/;
export const andWords = /^(?:и|and|&|\+|plus|плюс)$/;
/** What comes after them was spoken of, not met. */
export const aboutWords =
  /^(?:about|про|о|об|обо|без|without|re|regarding|кроме|вместо|instead|of|by|for|для|from|от|as)$/;
/** What happened around it, not itself: `после обеда`, `before the call`. */
export const aroundWords = /^(?:после|перед|до|after|before|about|про|о|об|без|instead|вместо|к|для)$/;
export const placeWords = /^(?:на|в|во|at|in|during)$/;
/** Small words before a kind that say nothing of their own: `had a coffee`. */
export const bareFillers =
  /^(?:had|have|a|an|the|grabbed|went|i|я|мы|we|был|была|было|сходил|сходила|сходили|провел|провела)$/;
/** Those, and what joins them to a kind of which nothing stays in the text: `on the phone`, `by email`. */
export const fillers = new RegExp(`${bareFillers.source}|^(?:for|on|over|by|via|по)$`);
/** Small words before a length or a price. */
export const valueLeads =
  /^(?:for|на|за|по|в|at|~|about|around|около|примерно|approx|took|spent|paid|cost|потратил[аи]?|потрачено|заплатил[аи]?|заняло|стоил[оаи]?|счет|bill)$/;
export const paidWords = /^(?:spent|paid|потратил[аи]?|потрачено|заплатил[аи]?)$/;
/** Before an amount they say that it was received: then it is no cost. */
export const earnWords =
  /^(?:earn(?:ed|s)?|received|got|invoice[ds]?|contract|deal|offer|offered|salary|sold|raised|promised|worth|saved|budget|заработал[аи]?|получил[аи]?|выручк[аиу]|гонорар|контракт(?:а|у|ом|е|ы)?|договор(?:а|у|ом|е)?|сделк(?:а|и|у|е|ой)|предложил[аи]?|зарплат[аыу]|оклад|продал[аи]?|обещал[аи]?|сэкономил[аи]?|сберегл[аи]|бюджет|заказал[аи]?|заказ)$/;
export const saveWords = /^(?:saved|сэкономил[аи]?|сберегл[аи])$/;
export const gaveWords =
  /^(?:gave|lent|helped|advised|дал[аи]?|отдал[аи]?|помог(?:ла|ли)?|подарил[аи]?|одолжил[аи]?|посоветовал[аи]?)$/;
/** Of these the verb itself says nothing beside "gave". */
export const plainGaveWords = /^(?:gave|дал[аи]?|отдал[аи]?)$/;
export const selfWords = /^(?:me|us|меня|нас|мне|нам)$/;
/** Somebody named before. */
export const pronouns = /^(?:he|she|они|they|он|она)$/;
export const meWords = /^(?:i|я|мы|we)$/;
export const introducedWords = /^(?:introduced|introduces|(?:познакомил|представил|свел)[аи]?)$/;
export const introNouns = /^(?:intros?|introductions?)$/;
export const introGivers = /^(?:gave|made|did|sent|provided|дал[аи]?|сделал[аи]?)$/;
export const introTakers = /^(?:got|received|получил[аи]?)$/;
export const resultWords = /^(?:result|results|результат|итог|outcome)$/;
export const articles = /^(?:a|an|the|warm|quick)$/;
/** Small words that may follow the last of a list of names. */
export const joiningWords = /^(?:и|and|in|at|on|for|over|about|with|в|во|на|по|за|с|со|у|про|о|об|около|via|to|->|=>)$/;
/** What is said of another day than the line's own: `на пятницу`, `until Monday`. */
export const untilWords = /^(?:на|до|к|с|for|until|till|by|since|from)$/;
export const planWords =
  /^(?:договорил(?:ся|ась|ись)|запланировал[аи]?|обещал[аи]?|встретимся|увидимся|созвонимся|agreed|planned|scheduled|promised|will|deadline|срок)$/;
/** Verbs whose object is a person one deals with, but which say nothing of the kind: `bought Theo a gift`. */
export const objectVerbs =
  /^(?:bought|brought|sent|thanked|congratulated|invited|hosted|treated|(?:поздравил|пригласил|навестил|угостил|поблагодарил|проводил|купил)[аи]?)$/;
/** What comes after them happened next. */
export const thenWords = /^(?:;|потом|затем|then|afterwards|later)$/;
/** Before a span of clock times: `с 10:00 до 11:00`. */
export const fromWords = /^(?:с|from)$/;
export const onThePhone = /по телефону|(?:on the|by|over the) phone/iu;
