import type { Section } from "../section";
import { accountsSection } from "./accounts-section";
import { benefitsSection } from "./benefits-section";
import { costSection } from "./cost-section";
import { missingSection } from "./missing-section";
import { paybackSection } from "./payback-section";
import { peopleSection } from "./people-section";
import { pipelineSection } from "./pipeline-section";
import { reasonsSection } from "./reasons-section";
import { resultsSection } from "./results-section";
import { rhythmSection } from "./rhythm-section";
import { softSection } from "./soft-section";
import { writeSection } from "./write-section";

/** The questions of the dashboard in the order in which they come until the reader asks for another. */
export const allSections: readonly Section[] = [
  paybackSection,
  reasonsSection,
  resultsSection,
  benefitsSection,
  accountsSection,
  peopleSection,
  writeSection,
  pipelineSection,
  costSection,
  softSection,
  rhythmSection,
  missingSection,
];
