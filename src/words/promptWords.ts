import type { Library } from '../core/catalogue/catalogue';
import type { Fix, Prompt } from '../core/lint/rule';
import type { TextEdit } from '../core/text';
import type { Translate } from './translate';
import { labels } from './requirementWords';
import { wordList, wordTopics } from './words';

/** The edits of a fix, with the words of its reminder if it has one. A reminder is an HTML comment: no reader takes it for evidence. */
export function editsOfFix(fix: Fix, library: Library, t: Translate): readonly TextEdit[] {
  if (!fix.prompt) {
    return fix.edits;
  }
  const { uri, offset, lineStart, isAboveRule } = fix.prompt;
  const comment = `<!-- ${wordPrompt(fix.prompt, library, t)} -->`;
  const newText =
    lineStart === undefined
      ? ` ${comment}`
      : `\n${lineStart.trimEnd()}\n${lineStart}${comment}${isAboveRule ? '\n' : ''}`;
  return [...fix.edits, { uri, span: { start: offset, end: offset }, newText }];
}

function wordPrompt({ about, topics }: Prompt, library: Library, t: Translate): string {
  switch (about) {
    case 'example':
      return t(
        'To do: tell one thing that happened. When was it? Who was it? What did you do? How did it end?',
      );
    case 'practice':
      return t('To do: what do you do at work because of this law? What would you do without it?');
    case 'concepts':
      return t('To do: write about {0}. What do you do at work, and why?', named(topics, library, t));
    case 'contrast':
      return t('To do: write about {0} too. How is it not the same?', named(topics, library, t));
    case 'count':
      return t('To do: how many {0} are there so far? Which others do you know?', safe(topics.join(', ')));
    case 'legislation':
      return topics.length === 0
        ? t('To do: name a law here. What is its full title and year? What do you do because of it?')
        : t(
            'To do: name a law about {0} here. What is its full title and year? What do you do because of it?',
            safe(wordTopics(topics, library, t)),
          );
  }
}

function named(groups: readonly string[], library: Library, t: Translate): string {
  return safe(wordList(labels(groups, library), t));
}

/** Two hyphens would end the comment, and names come from a file. */
function safe(name: string): string {
  return name.replace(/-{2,}/g, '-');
}
