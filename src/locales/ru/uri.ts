import type { uri as en } from "../en/uri";

export const uri: typeof en = {
  notUnderstood: "Ссылка просит у Relationship ROI то, чего он не умеет. Ничего не сделано.",
};
