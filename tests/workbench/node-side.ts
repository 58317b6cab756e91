// What the commands of the workbench need in Node, in one bundle.
export { readReportArguments, reportUsage } from "./read-report-arguments";
export { readStartArguments, startUsage } from "./read-start-arguments";
export { runReport } from "./run-report";
export { ReadOnlyStorage } from "./read-only-storage";
export { FolderStorage } from "../host/folder-storage";
