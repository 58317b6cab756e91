import type { callout as en } from "../en/callout";

export const callout: typeof en = {
  unknown: ({ written }) => `«${written}» в заголовке — не заметка и не период`,
};
