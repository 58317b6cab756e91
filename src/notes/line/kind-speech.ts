import type { InteractionKind } from "../../model/interaction";
import { remember } from "../../model/remember";

/** What a word says of the sort of interaction. */
export interface KindSpeech {
  readonly kind: InteractionKind;
  /** True where the word says more than the kind (`кофе`): it stays in the text. */
  readonly keeps: boolean;
  /** True for a word whose object is the person: `met Anna`. */
  readonly isVerb: boolean;
}

const speech: readonly (readonly [kind: InteractionKind, form: "bare" | "telling" | "verb", words: RegExp])[] = [
  ["meeting", "telling", /^(?:кофе|ко[фф]еек|чай|ланч|бранч|обед|ужин|завтрак)(?:ом|а|е|у|ем)?$/],
  ["meeting", "telling", /^(?:по)?(?:обеда|ужина|завтрака|гуля|болта|сиде)(?:л|ла|ли)$/],
  [
    "meeting",
    "telling",
    /^(?:пив[оао]|пивом|прогулк[аиуе]|прогулкой|пробежк[аиуе]|баня|баню|собеседовани[ея]|интервью)$/,
  ],
  [
    "meeting",
    "telling",
    /^(?:поговори|разговарива|побеседова|бесед|беседова)(?:л|ла|ли|а|у)$|^(?:переговоры|разговор|беседу)$/,
  ],
  [
    "meeting",
    "telling",
    /^(?:lunch|dinner|breakfast|brunch|coffees?|tea|beers?|drinks?|walk|walked|hike|run|jog|picnic|interview)$/,
  ],
  ["meeting", "telling", /^(?:планерк[ауие]|летучк[ауие]|совещани[ея])$/],
  ["meeting", "verb", /^caught$/],
  ["meeting", "telling", /^(?:talked|spoke|chatted|sync|standup|stand-up|1-on-1|one-on-one|catch-up|catchup)$/],
  ["meeting", "bare", /^(?:встреч[аеиу]|встречей|meetings?|meet|1(?::|-|-on-)1)$/],
  ["meeting", "verb", /^(?:встретил|встречал|увидел|видел|повидал|пообщал|общал|свидел)(?:|а|и|ся|ась|ись)$/],
  ["meeting", "verb", /^(?:met|meeting|saw|visited)$/],
  ["call", "telling", /^(?:zoom|зум|зуме|zoom-call|skype|скайп|facetime|видеозвонок|видеосозвон|video-call)$/],
  ["call", "bare", /^(?:созвон|созвона|созвоне|звонок|звонка|звонке|calls?|phone|phone-call|видеозвонок)$/],
  ["call", "verb", /^(?:(?:по|пере|со)?звони|созванива)(?:л|ла|ли)(?:ся|сь)?$/],
  ["call", "verb", /^(?:called|calling|phoned|rang)$/],
  [
    "message",
    "bare",
    /^(?:письм[оау]|письмом|переписк[аиуе]|сообщени[ея]|чат|чате|e-?mails?|mails?|messages?|chat|dm|sms|смс)$/,
  ],
  ["message", "verb", /^(?:написа|переписыва|списа|отправи)(?:л|ла|ли)(?:ся|сь)?$|^списались$/],
  ["message", "verb", /^(?:e-?mailed|mailed|messaged|texted|wrote)$/],
  ["gift", "bare", /^(?:подарок|подарк[аиу]|gifts?)$/],
  ["introduction", "bare", /^(?:знакомств[оау]|intros?|introductions?)$/],
  ["introduction", "verb", /^познакоми(?:лся|лась|лись)$/],
  [
    "event",
    "telling",
    /^(?:конференци|вечеринк|выставк)[аиеюяу]$|^(?:митап|хакатон|воркшоп|концерт|нетворкинг|вебинар|форум)[ае]?$/,
  ],
  ["event", "telling", /^(?:мероприяти|событи)[еяи]$/],
  ["event", "telling", /^(?:conference|meetup|meet-up|event|workshop|party|hackathon|webinar|expo|forum|networking)$/],
  ["course", "telling", /^(?:курс|курсы|курсе|тренинг|тренинге|лекци[яюи]|семинар|семинаре|мастер-класс)$/],
  ["course", "telling", /^(?:course|training|lecture|seminar|class|masterclass)$/],
  ["upkeep", "telling", /^(?:подписк[ауие]|subscription|membership)$/],
];

/** What a word (a token's key) says of the sort of interaction, or null. */
export const kindSpeech: (word: string) => KindSpeech | null = remember((word) => {
  const found = speech.find(([, , words]) => words.test(word));
  if (found === undefined) return null;
  const [kind, form] = found;
  return { kind, keeps: form === "telling", isVerb: form === "verb" };
});
