import { lawPatterns } from './lawPatterns';
import { neededWords } from './neededWords';

/**
 * By the names of the patterns, the words of which each needs one, with spaces between them; nothing where it needs none
 * that is known. Built into bundles as it comes out, since to read the expressions takes a while.
 */
export const neededLawWords: Readonly<Record<string, string>> = Object.fromEntries(
  Object.entries(lawPatterns).map(([name, { source }]) => {
    const [rarest] = [...neededWords(source).lists].sort((a, b) => a.cost - b.cost);
    return [name, rarest?.words.join(' ') ?? ''];
  }),
);
