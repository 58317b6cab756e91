import { defaultSettings } from "../../src/notes/settings/default-settings";
import { LedgerStore } from "../../src/store/ledger-store";
import { SliceClock } from "../../src/vault/slice-clock";
import { surveyVault } from "../../src/vault/survey-vault";
import { VaultReader } from "../../src/vault/vault-reader";
import { createHost, type Host } from "../host/create-host";

const conventions = { dailyNoteFormat: null, templatesFolders: [], dailyNotes: { folder: "", template: "" } };

/** A vault of two notes whose list takes the app longer than a slice, and what is done with it in turn. */
async function slowList(): Promise<{ host: Host; done: string[]; pause: () => Promise<void> }> {
  const host = createHost({ files: { "Anna.md": "", "Boris.md": "" }, window: null });
  await host.layoutReady();
  const { vault, metadataCache } = host.app;
  const done: string[] = [];
  let now = 0;
  jest.spyOn(performance, "now").mockImplementation(() => now);
  const list = vault.getMarkdownFiles.bind(vault);
  jest.spyOn(vault, "getMarkdownFiles").mockImplementation(() => {
    done.push("list");
    now += 50;
    return list();
  });
  const look = metadataCache.getFileCache.bind(metadataCache);
  jest.spyOn(metadataCache, "getFileCache").mockImplementation((file) => {
    done.push("look");
    return look(file);
  });
  const pause = () => Promise.resolve(void done.push("pause"));
  return { host, done, pause };
}

describe("the app's list of all notes, which nobody can slice, shares no slice with what is made of it", () => {
  afterEach(() => jest.restoreAllMocks());

  test("while the vault is read", async () => {
    const { host, done, pause } = await slowList();
    const reader = new VaultReader({
      app: host.app,
      store: new LedgerStore(queueMicrotask),
      conventions,
      settings: defaultSettings,
      beginPass: () => ({ pause, end: () => undefined }),
      onFailure: (path, error) => {
        throw new Error(path, { cause: error });
      },
    });
    expect(await reader.readAll()).toBe(2);
    expect(done).toEqual(["list", "pause", "look", "look"]);
  });

  test("while it is looked over for set-up", async () => {
    const { host, done, pause } = await slowList();
    await surveyVault({ app: host.app, saved: {}, record: () => undefined, clock: new SliceClock({ pause }) });
    expect(done).toEqual(["list", "pause", "look", "look"]);
  });
});
