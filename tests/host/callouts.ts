import { setIcon } from "./icons";

const head = /^\s*\[!([^\]|]+)(?:\|([^\]]*))?\]([+-]?)[ \t]*/;

/** Turns `> [!type|meta]± title` quotes into Obsidian's callouts, nested ones included. */
export function drawCallouts(el: HTMLElement): void {
  for (const quote of [...el.querySelectorAll("blockquote")].reverse()) drawCallout(quote);
}

function drawCallout(quote: HTMLElement): void {
  const first = quote.firstElementChild;
  const start = first?.firstChild;
  if (!first || first.tagName !== "P" || !start || start.nodeType !== 3) return;
  const found = head.exec(start.textContent ?? "");
  if (!found) return;
  const type = (found[1] ?? "").trim().toLowerCase();
  const fold = found[3] ?? "";
  start.textContent = (start.textContent ?? "").slice(found[0].length);
  const attr = { "data-callout": type, "data-callout-metadata": found[2]?.trim() ?? "", "data-callout-fold": fold };
  const callout = quote.doc.createElement("div");
  callout.className = "callout";
  callout.setAttrs(attr);
  const titleEl = callout.createDiv({ cls: "callout-title", attr: { dir: "auto" } });
  setIcon(titleEl.createDiv({ cls: "callout-icon" }), "pencil");
  const inner = titleEl.createDiv({ cls: "callout-title-inner" });
  moveTitle(first, inner);
  if (inner.textContent === "" && inner.childElementCount === 0) {
    inner.setText(type.charAt(0).toUpperCase() + type.slice(1));
  }
  if (first.childNodes.length === 0) first.remove();
  const rest = [...quote.children];
  if (rest.length > 0) callout.createDiv({ cls: "callout-content" }).append(...rest);
  if (fold !== "") makeFoldable(callout, titleEl, fold === "-");
  quote.replaceWith(callout);
}

/** The title is what stands before the first line break. */
function moveTitle(paragraph: Element, inner: HTMLElement): void {
  while (paragraph.firstChild) {
    const node = paragraph.firstChild;
    if (node.nodeName === "BR") {
      node.remove();
      const next = paragraph.firstChild;
      if (next?.nodeType === 3) next.textContent = (next.textContent ?? "").replace(/^\n/, "");
      return;
    }
    inner.append(node);
  }
}

function makeFoldable(callout: HTMLElement, titleEl: HTMLElement, collapsed: boolean): void {
  callout.addClass("is-collapsible");
  const arrow = titleEl.createDiv({ cls: "callout-fold" });
  setIcon(arrow, "chevron-down");
  const fold = (now: boolean): void => {
    callout.toggleClass("is-collapsed", now);
    arrow.toggleClass("is-collapsed", now);
    callout.querySelector<HTMLElement>(":scope > .callout-content")?.toggle(!now);
  };
  fold(collapsed);
  titleEl.addEventListener("click", (event) => {
    if ((event.target as Element).closest("a")) return;
    fold(!callout.hasClass("is-collapsed"));
  });
}
