/**
 * The `obsidian` module as plugins find it at run time. Each export of obsidian.d.ts is here: provided, or refusing to be
 * used (`notProvided`); a test holds the two lists together.
 */
import { environment } from "./environment";
import { notProvided } from "./not-provided";

export { apiVersion } from "./api-version";
export { App } from "./app";
export {
  BasesEntry,
  BasesEntryGroup,
  BasesQueryResult,
  BasesView,
  BasesViewConfig,
  NullValue,
  parsePropertyId,
  QueryController,
  Value,
} from "./bases";
export { ButtonComponent, ExtraButtonComponent } from "./button-components";
export { Component } from "./component";
export { ConfirmationButton, ConfirmationModal } from "./confirmation-modal";
export { debounce } from "./debounce";
export { MarkdownEditView } from "./edit-view";
export { Editor } from "./editor";
export {
  editorEditorField,
  editorInfoField,
  editorInfoField as editorViewField,
  editorLivePreviewField,
  livePreviewState,
} from "./editor-fields";
export { EditorSuggest } from "./editor-suggest";
export { Events } from "./events";
export { FileManager } from "./file-manager";
export { TAbstractFile, TFile, TFolder } from "./files";
export {
  getAllTags,
  parseFrontMatterAliases,
  parseFrontMatterEntry,
  parseFrontMatterStringArray,
  parseFrontMatterTags,
} from "./frontmatter";
export { HoverPopover, PopoverState } from "./hover-popover";
export { addIcon, getIcon, getIconIds, removeIcon, setIcon } from "./icons";
export { Keymap, Scope } from "./keymap";
export { WorkspaceLeaf } from "./leaf";
export { getLinkpath, parseLinktext, stripHeading, stripHeadingForLink } from "./links";
export { MarkdownPreviewRenderer, MarkdownRenderChild, MarkdownRenderer } from "./markdown-renderer";
export { MarkdownView } from "./markdown-view";
export { Menu, MenuItem, MenuSeparator } from "./menu";
export { MetadataCache } from "./metadata-cache";
export { Modal } from "./modal";
export { moment } from "./moment";
export { Notice } from "./notice";
export { normalizePath } from "./paths";
export { Plugin } from "./plugin";
export { MarkdownPreviewView } from "./preview";
export { prepareFuzzySearch, prepareSimpleSearch, renderMatches, sortSearchResults } from "./search-text";
export { Setting, SettingGroup } from "./setting";
export { BaseComponent, ValueComponent } from "./setting-component";
export {
  ColorComponent,
  DisplayValueComponent,
  DropdownComponent,
  ProgressBarComponent,
  SliderComponent,
  ToggleComponent,
} from "./setting-components";
export { PluginSettingTab, SettingPage, SettingTab } from "./settings-tab";
export { WorkspaceSplit, WorkspaceTabs } from "./splits";
export { AbstractInputSuggest, FuzzySuggestModal, PopoverSuggest, SuggestModal } from "./suggest";
export { AbstractTextComponent, SearchComponent, TextAreaComponent, TextComponent } from "./text-components";
export { setTooltip } from "./tooltip";
export { Vault } from "./vault";
export { FileView, ItemView, View } from "./view";
export { Workspace } from "./workspace";
export { getFrontMatterInfo, parseYaml, stringifyYaml } from "./yaml";

export function getLanguage(): string {
  return environment.language;
}

/** Whether the running app is at least of a version. */
export function requireApiVersion(version: string): boolean {
  const parts = (text: string): number[] => text.split(".").map(Number);
  const [have, want] = [parts(environment.apiVersion), parts(version)];
  for (let at = 0; at < 3; at += 1) {
    const difference = (have[at] ?? 0) - (want[at] ?? 0);
    if (difference !== 0) return difference > 0;
  }
  return true;
}

/** The kind of device; only desktop or phone, as the host was made. */
export const Platform = {
  get isDesktop(): boolean {
    return !environment.mobile;
  },
  get isDesktopApp(): boolean {
    return !environment.mobile;
  },
  get isMobile(): boolean {
    return environment.mobile;
  },
  get isMobileApp(): boolean {
    return environment.mobile;
  },
  get isPhone(): boolean {
    return environment.mobile;
  },
  get isAndroidApp(): boolean {
    return environment.mobile;
  },
  isTablet: false,
  isIosApp: false,
  isMacOS: false,
  isWin: false,
  isLinux: true,
  isSafari: false,
  resourcePathPrefix: "app://local/",
};

export const BooleanValue = notProvided("BooleanValue");
export const CapacitorAdapter = notProvided("CapacitorAdapter");
export const DateValue = notProvided("DateValue");
export const DurationValue = notProvided("DurationValue");
export const EditableFileView = notProvided("EditableFileView");
export const FileSystemAdapter = notProvided("FileSystemAdapter");
export const FileValue = notProvided("FileValue");
export const HTMLValue = notProvided("HTMLValue");
export const IconValue = notProvided("IconValue");
export const ImageValue = notProvided("ImageValue");
export const LinkValue = notProvided("LinkValue");
export const ListValue = notProvided("ListValue");
export const MomentFormatComponent = notProvided("MomentFormatComponent");
export const NotNullValue = notProvided("NotNullValue");
export const NumberValue = notProvided("NumberValue");
export const ObjectValue = notProvided("ObjectValue");
export const PrimitiveValue = notProvided("PrimitiveValue");
export const RegExpValue = notProvided("RegExpValue");
export const RelativeDateValue = notProvided("RelativeDateValue");
export const RenderContext = notProvided("RenderContext");
export const SecretComponent = notProvided("SecretComponent");
export const SecretStorage = notProvided("SecretStorage");
export const StringValue = notProvided("StringValue");
export const TagValue = notProvided("TagValue");
export const Tasks = notProvided("Tasks");
export const TextFileView = notProvided("TextFileView");
export const UrlValue = notProvided("UrlValue");
export const WorkspaceContainer = notProvided("WorkspaceContainer");
export const WorkspaceFloating = notProvided("WorkspaceFloating");
export const WorkspaceItem = notProvided("WorkspaceItem");
export const WorkspaceMobileDrawer = notProvided("WorkspaceMobileDrawer");
export const WorkspaceParent = notProvided("WorkspaceParent");
export const WorkspaceRibbon = notProvided("WorkspaceRibbon");
export const WorkspaceRoot = notProvided("WorkspaceRoot");
export const WorkspaceSidedock = notProvided("WorkspaceSidedock");
export const WorkspaceWindow = notProvided("WorkspaceWindow");
export const arrayBufferToBase64 = notProvided("arrayBufferToBase64");
export const arrayBufferToHex = notProvided("arrayBufferToHex");
export const base64ToArrayBuffer = notProvided("base64ToArrayBuffer");
export const displayTooltip = notProvided("displayTooltip");
export const finishRenderMath = notProvided("finishRenderMath");
export const getBlobArrayBuffer = notProvided("getBlobArrayBuffer");
export const hexToArrayBuffer = notProvided("hexToArrayBuffer");
export const htmlToMarkdown = notProvided("htmlToMarkdown");
export const iterateCacheRefs = notProvided("iterateCacheRefs");
export const iterateRefs = notProvided("iterateRefs");
export const loadMathJax = notProvided("loadMathJax");
export const loadMermaid = notProvided("loadMermaid");
export const loadPdfJs = notProvided("loadPdfJs");
export const loadPrism = notProvided("loadPrism");
export const renderMath = notProvided("renderMath");
export const renderResults = notProvided("renderResults");
export const request = notProvided("request");
export const requestUrl = notProvided("requestUrl");
export const resolveSubpath = notProvided("resolveSubpath");
export const sanitizeHTMLToDom = notProvided("sanitizeHTMLToDom");
