import { environment } from "./environment";

/** The running app's version; follows the host that was made last. */
export let apiVersion = environment.apiVersion;

export function setApiVersion(version: string): void {
  apiVersion = version;
  environment.apiVersion = version;
}
