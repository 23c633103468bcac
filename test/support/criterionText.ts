import type { Criterion, Requirement } from '../../src/core/catalogue/catalogue';

/** Everything that a catalogue says about a criterion, as one text in small letters to search in. */
export function criterionText({ statement, prompt, guidance, mistakes, requirements }: Criterion): string {
  return [statement, prompt, ...guidance, ...mistakes, ...requirements.map(requirementText)]
    .join('\n')
    .toLowerCase();
}

/** `legislation at least 2 data_protection consumer_rights applied required`. */
function requirementText(requirement: Requirement): string {
  const words = Object.entries(requirement).flatMap(([name, value]) => {
    switch (typeof value) {
      case 'boolean':
        return value ? [name] : [];
      case 'number':
        return [`at least ${value}`];
      case 'string':
        return [value];
      default:
        return Array.isArray(value) ? value.map(String) : [];
    }
  });
  return words.join(' ');
}
