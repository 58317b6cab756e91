import type { Words } from "./en";
import { problems } from "./ru/problems";

/** Everything the product says, in Russian. */
export const ru: Words = { problems };
