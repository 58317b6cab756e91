// Prints the reports of the folders given as arguments: run by the time zone story in processes of their own.
import { FolderStorage } from "../host/folder-storage";
import { openVault } from "../support/open-vault";
import { queryOf } from "./story";

async function print(folder: string): Promise<void> {
  const settings = { baseCurrency: "EUR", hourlyRates: [{ amount: 20, currency: "EUR" }] };
  const { report } = await openVault(
    { storage: new FolderStorage(folder), window: null },
    { settings, asOf: "2026-12-31" },
  );
  process.stdout.write(`${JSON.stringify(report.report(queryOf()))}\n`);
}

async function printAll(): Promise<void> {
  for (const folder of process.argv.slice(2)) await print(folder);
}

void printAll();
