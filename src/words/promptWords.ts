import type { Library } from '../core/catalogue/catalogue';
import type { Fix, Prompt } from '../core/lint/rule';
import type { TextEdit } from '../core/text';
import type { Translate } from './translate';
import { wordTopics } from './words';

/** The edits of a fix, with the words of its reminder if it has one. A reminder is an HTML comment: no reader takes it for evidence. */
export function editsOfFix(fix: Fix, library: Library, t: Translate): readonly TextEdit[] {
  if (!fix.prompt) {
    return fix.edits;
  }
  const { uri, offset } = fix.prompt;
  const newText = `\n\n<!-- ${wordPrompt(fix.prompt, library, t)} -->`;
  return [...fix.edits, { uri, span: { start: offset, end: offset }, newText }];
}

function wordPrompt(prompt: Prompt, library: Library, t: Translate): string {
  if (prompt.about === 'example') {
    return t(
      'To do: tell one thing that happened. When was it? Who was it? What did you do? How did it end?',
    );
  }
  if (prompt.about === 'practice') {
    return t('To do: what do you do at work because of this law? What would you do without it?');
  }
  // Two hyphens would end the comment; topic names come from a file.
  const topics = wordTopics(prompt.topics, library, t).replace(/-{2,}/g, '-');
  return topics === ''
    ? t('To do: name a law here. What is its full title and year? What do you do because of it?')
    : t(
        'To do: name a law about {0} here. What is its full title and year? What do you do because of it?',
        topics,
      );
}
