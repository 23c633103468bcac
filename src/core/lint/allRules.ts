import type { Rule } from './rule';
import { abbreviationFirst } from './rules/abbreviationFirst';
import { ambiguousCriterion } from './rules/ambiguousCriterion';
import { commandVerb } from './rules/commandVerb';
import { copiedCriterion } from './rules/copiedCriterion';
import { duplicateClaim } from './rules/duplicateClaim';
import { genericExample } from './rules/genericExample';
import { legislationNotApplied } from './rules/legislationNotApplied';
import { legislationSpelling, legislationYear } from './rules/legislationSlips';
import { misconception } from './rules/misconception';
import { missingAltText } from './rules/missingAltText';
import { missingAttachment } from './rules/missingAttachment';
import { missingExample } from './rules/missingExample';
import { missingLegislation } from './rules/missingLegislation';
import {
  evidenceType,
  insufficientEvidence,
  missingConcept,
  missingContrast,
  missingCount,
  missingModel,
  missingOrganisation,
} from './rules/missingRequirements';
import { personalData } from './rules/personalData';
import { renumberedCriterion } from './rules/renumberedCriterion';
import { repeatedPassage } from './rules/repeatedPassage';
import { repeatedReference } from './rules/repeatedReference';
import { spacedLink } from './rules/spacedLink';
import { staleEvidence } from './rules/staleEvidence';
import { supersededLegislation } from './rules/supersededLegislation';
import { tagBeforeText } from './rules/tagBeforeText';
import { tagBelowTexts } from './rules/tagBelowTexts';
import { criterionWithoutTag } from './rules/criterionWithoutTag';
import { tagInRemark } from './rules/tagInRemark';
import { adjacentTags, malformedTag } from './rules/tagForm';
import { unitNotChosen } from './rules/unitNotChosen';
import { unknownCriterion } from './rules/unknownCriterion';
import { unmappedEvidence } from './rules/unmappedEvidence';
import { unusedSuppression } from './rules/unusedSuppression';
import { vagueLegislation } from './rules/vagueLegislation';
import { withdrawnCriterion } from './rules/withdrawnCriterion';

/** The one list of rules. Settings, documentation and tests are checked against it. */
export const allRules: readonly Rule[] = [
  unknownCriterion,
  ambiguousCriterion,
  renumberedCriterion,
  withdrawnCriterion,
  unitNotChosen,
  malformedTag,
  adjacentTags,
  tagBeforeText,
  tagBelowTexts,
  criterionWithoutTag,
  tagInRemark,
  duplicateClaim,
  missingLegislation,
  vagueLegislation,
  legislationNotApplied,
  supersededLegislation,
  legislationYear,
  legislationSpelling,
  abbreviationFirst,
  missingExample,
  genericExample,
  missingConcept,
  missingModel,
  missingContrast,
  missingCount,
  missingOrganisation,
  insufficientEvidence,
  evidenceType,
  commandVerb,
  misconception,
  personalData,
  missingAltText,
  missingAttachment,
  spacedLink,
  unmappedEvidence,
  staleEvidence,
  copiedCriterion,
  repeatedPassage,
  repeatedReference,
  unusedSuppression,
];
