import MarkdownIt from "markdown-it";

/** Obsidian's Markdown as HTML: wikilinks, embeds, tags, highlights, comments taken out; line breaks are kept. */
const markdown = new MarkdownIt({ html: true, breaks: true, linkify: true });
markdown.linkify.set({ fuzzyLink: false, fuzzyEmail: false });

const tagText = /^#[^\u2000-\u206F\u2E00-\u2E7F'!"#$%&()*+,.:;<=>?@^`{|}~[\]\\\s]+/u;

markdown.inline.ruler.before("link", "wikilink", (state, silent) => {
  const embed = state.src.startsWith("![[", state.pos);
  if (!embed && !state.src.startsWith("[[", state.pos)) return false;
  const open = state.pos + (embed ? 3 : 2);
  const close = state.src.indexOf("]]", open);
  const inner = close < 0 ? "" : state.src.slice(open, close);
  if (inner === "" || inner.includes("\n") || inner.includes("[[")) return false;
  if (!silent) {
    const bar = inner.indexOf("|", 1);
    // In a table the bar is escaped.
    const link = (bar < 0 ? inner : inner.slice(0, bar).replace(/\\$/, "")).trim();
    const shown = bar < 0 ? link.split("#").filter(Boolean).join(" > ") : inner.slice(bar + 1);
    const token = state.push(embed ? "embed" : "wikilink", "", 0);
    token.meta = { link, shown };
  }
  state.pos = close + 2;
  return true;
});

markdown.inline.ruler.push("tag", (state, silent) => {
  if (state.src.charAt(state.pos) !== "#") return false;
  if (state.pos > 0 && !/\s/.test(state.src.charAt(state.pos - 1))) return false;
  const tag = tagText.exec(state.src.slice(state.pos))?.[0];
  if (tag === undefined || /^#\d+$/.test(tag)) return false;
  if (!silent) state.push("tag", "", 0).meta = { tag };
  state.pos += tag.length;
  return true;
});

markdown.inline.ruler.push("highlight", (state, silent) => {
  if (!state.src.startsWith("==", state.pos)) return false;
  const close = state.src.indexOf("==", state.pos + 3);
  if (close < 0) return false;
  if (!silent) {
    const end = state.posMax;
    state.push("highlight_open", "mark", 1);
    state.pos += 2;
    state.posMax = close;
    state.md.inline.tokenize(state);
    state.posMax = end;
    state.push("highlight_close", "mark", -1);
  }
  state.pos = close + 2;
  return true;
});

markdown.inline.ruler.push("comment", (state, silent) => {
  if (!state.src.startsWith("%%", state.pos)) return false;
  const close = state.src.indexOf("%%", state.pos + 2);
  if (close < 0) return false;
  if (!silent) state.push("comment", "", 0);
  state.pos = close + 2;
  return true;
});

/** Text must stop where the rules above begin; markdown-it's own list of signs has no `#`, `%` or `=`. */
markdown.inline.ruler.at("text", (state, silent) => {
  const found = /[\n!#$%&*+\-:<=>@[\\\]^_`{}~]|https?:/.exec(state.src.slice(state.pos + 1, state.posMax));
  const first = /[\n!#%&*<=[\\\]_`~]/.test(state.src.charAt(state.pos));
  if (first) return false;
  const end = found ? state.pos + 1 + found.index : state.posMax;
  if (!silent) state.pending += state.src.slice(state.pos, end);
  state.pos = end;
  return true;
});

const escape = markdown.utils.escapeHtml;

function linkHtml(link: string, inner: string): string {
  const to = escape(link);
  return `<a data-href="${to}" href="${to}" class="internal-link" target="_blank" rel="noopener nofollow">${inner}</a>`;
}

markdown.renderer.rules["wikilink"] = (tokens, at) => {
  const { link, shown } = tokens[at]?.meta as { link: string; shown: string };
  return linkHtml(link, escape(shown));
};
markdown.renderer.rules["embed"] = (tokens, at) => {
  const { link, shown } = tokens[at]?.meta as { link: string; shown: string };
  return `<span alt="${escape(shown)}" src="${escape(link)}" class="internal-embed">${linkHtml(link, escape(shown))}</span>`;
};
markdown.renderer.rules["tag"] = (tokens, at) => {
  const tag = escape(String(tokens[at]?.meta?.["tag"]));
  return `<a href="${tag}" class="tag" target="_blank" rel="noopener nofollow">${tag}</a>`;
};
markdown.renderer.rules["comment"] = () => "";
markdown.renderer.rules["link_open"] = (tokens, at, options, _env, self) => {
  const token = tokens[at];
  const href = String(token?.attrGet("href") ?? "");
  const external = /^[a-z][a-z0-9+.-]*:/i.test(href);
  token?.attrSet("class", external ? "external-link" : "internal-link");
  token?.attrSet("target", "_blank");
  token?.attrSet("rel", "noopener nofollow");
  if (!external) token?.attrSet("data-href", decodeURI(href));
  return self.renderToken(tokens, at, options);
};

/** A piece of Markdown as HTML. */
export function markdownHtml(text: string): string {
  return markdown.render(withoutBlockComments(text));
}

function withoutBlockComments(text: string): string {
  if (/^\s*(?:```|~~~)/.test(text)) return text;
  return text.replace(/^[ \t>]*%%[^%]*?^[ \t>]*%%[ \t]*$/gm, "").replace(/^([ \t>]*)%%[^\n]*?%%[ \t]*$/gm, "$1");
}
