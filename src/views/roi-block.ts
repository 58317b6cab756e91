import { MarkdownRenderChild, type Plugin, type TFile } from "obsidian";
import { words } from "../locales/words";
import type { BlockMistake, BlockReading } from "../model/block-options";
import { blockContent } from "../present/block-content";
import { blockMistakes } from "../present/block-mistakes";
import type { ReportSource } from "../report/report-source";
import { drawBlock, type BlockShape } from "./draw-block";
import { FrameShare } from "./frame-share";
import { hoverSource } from "./hover-source";
import { parseOptions } from "./parse-options";
import { Surface } from "./surface";
import type { ViewContext } from "./view-context";

/**
 * Makes `roi` code blocks live. A block belongs to the preview it stands in, which outlives the plugin: the plugin keeps
 * those that are loaded and releases them when it goes.
 */
export function registerRoiBlock(plugin: Plugin, context: ViewContext): void {
  const live = new Set<RoiBlock>();
  const frames = new FrameShare();
  plugin.register(() => live.forEach((block) => block.unload()));
  plugin.registerHoverLinkSource(hoverSource, { display: words(context.language()).surface.name, defaultMod: false });
  plugin.registerMarkdownCodeBlockProcessor("roi", (source, el, place) => {
    place.addChild(new RoiBlock(el, { source, sourcePath: place.sourcePath }, { context, live, frames }));
  });
}

interface BlockPlace {
  /** The text between the fences. */
  readonly source: string;
  readonly sourcePath: string;
}

/** One block in one preview. */
class RoiBlock extends MarkdownRenderChild {
  private readonly file: TFile | null;

  constructor(
    containerEl: HTMLElement,
    private readonly place: BlockPlace,
    private readonly shared: {
      readonly context: ViewContext;
      readonly live: Set<RoiBlock>;
      readonly frames: FrameShare;
    },
  ) {
    super(containerEl);
    this.file = shared.context.app.vault.getFileByPath(place.sourcePath);
  }

  override onload(): void {
    const { context, live, frames } = this.shared;
    live.add(this);
    this.register(() => live.delete(this));
    this.containerEl.addClass("roi-block");
    this.addChild(
      new Surface(this.containerEl, context, {
        sourcePath: () => this.path,
        shape: (source) => this.shape(source),
        draw: drawBlock,
        frames,
      }),
    );
  }

  /** Where the block's note is now: a preview outlives the renaming of its note, the file object stays the same. */
  private get path(): string {
    return this.file?.path ?? this.place.sourcePath;
  }

  private shape(reports: ReportSource): BlockShape {
    const { language } = this.shared.context;
    const { path } = this;
    const { source } = this.place;
    const reading = readBlock(source, this.shared.context);
    return {
      mistakes: blockMistakes(reading, language()),
      content: blockContent({ path, ...reading, language: language() }, reports),
    };
  }
}

/** Reads a block's YAML. Each line of it that is none is a mistake of its own, and the rest is read. */
function readBlock(source: string, { readOptions, source: { asOf } }: ViewContext): BlockReading {
  const { value, broken } = parseOptions(source);
  const reading = readOptions(value, source, asOf);
  return { ...reading, mistakes: [...broken.map((line) => notYaml(line, source)), ...reading.mistakes] };
}

function notYaml(line: number, source: string): BlockMistake {
  const written = source.split("\n")[line - 1]?.trim() ?? "";
  return { kind: "not_yaml", line, column: 1, option: null, written, nearest: null };
}
