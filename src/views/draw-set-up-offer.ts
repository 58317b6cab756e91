import { setUpOffer } from "../present/set-up-offer";
import type { SetUpSpeech } from "../present/set-up-page";
import type { Drawing } from "./drawing";
import type { SetUpOffer } from "./set-up-offer";

/** What the notes hold that the settings do not know yet, and the way to set it up. Nothing where there is nothing. */
export function drawSetUpOffer(
  parent: HTMLElement,
  { offer, speech }: { readonly offer: SetUpOffer; readonly speech: SetUpSpeech },
  { owner }: Pick<Drawing, "owner">,
): void {
  const el = parent.createDiv({ cls: "roi-offer", attr: { "aria-live": "polite" } });
  const stop = offer.watch((answer) => {
    const text = setUpOffer(answer, speech);
    el.empty();
    if (text === null) return;
    el.createSpan({ text });
    const open = el.createEl("button", {
      cls: "roi-more",
      text: speech.words.setUp.offer.open,
      attr: { type: "button" },
    });
    open.addEventListener("click", offer.open);
  });
  owner.register(stop);
}
