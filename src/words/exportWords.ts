import type { Library } from '../core/catalogue/catalogue';
import type { ExportProblem } from '../core/export/exportProblem';
import { wordReadReason } from './fileReasonWords';
import { wordProblem } from './problemWords';
import type { Translate } from './translate';
import { capitalise, wordStatus } from './words';

/** What is wrong with an export, then what to do. */
export function wordExportProblem(problem: ExportProblem, library: Library, t: Translate): string {
  switch (problem.code) {
    case 'evidence-left-out':
      return problem.reason === 'not-text'
        ? t(
            'This file is not text that Signpost can read, so it is not in the PDF. Save it as plain text (UTF-8), or link to it from another piece of evidence.',
          )
        : t('This file could not be opened, so it is not in the PDF. {0}', wordReadReason(problem.said, t));
    case 'source-mistake':
      return wordProblem(problem.problem, library, t);
    case 'image-outside':
      return t(
        'The image “{0}” is not in your portfolio folder, so it is not in the PDF. Copy it into the folder and change the path.',
        problem.path,
      );
    case 'image-link-outside':
      return t(
        'The image “{0}” is a link to a file that is not in your portfolio folder, so it is not in the PDF. Put the file itself into the folder.',
        problem.path,
      );
    case 'attachment-missing':
      return t(
        'The file “{0}” is not there, so it is not among the attached files. Check the name, or copy the file into the folder.',
        problem.path,
      );
    case 'image-file-too-large':
      return t(
        'The image “{0}” is too large a file to print: the most is {1} MB. Make it smaller and save it again.',
        problem.path,
        problem.limit,
      );
    case 'image-remote':
      if (!/^(?:https?:)?\/\//i.test(problem.path)) {
        return t(
          'The image “{0}” is an address and not the path of a file in your portfolio folder, so it is not in the PDF. Save a copy in the folder and use its path.',
          shorten(problem.path),
        );
      }
      return t(
        'The image “{0}” is on the internet, so it is not in the PDF. Save a copy in your portfolio folder and use its path.',
        shorten(problem.path),
      );
    case 'link-with-space':
      return t(
        'The name “{0}” has a space in it, so the line is printed as it is written, with no picture and no link. Put < and > round the name.',
        problem.path,
      );
    case 'image-without-alt':
      return t(
        'The image “{0}” has no description, so some readers will not know what it shows. Write a few words between the square brackets: ![what it shows]({0}).',
        shorten(problem.path),
      );
    case 'image-unreadable':
      return t(
        'The image “{0}” could not be read, so it is not in the PDF. Check that the file is there and that its name is right.',
        problem.path,
      );
    case 'image-unknown-kind':
      return t(
        'The image “{0}” is of a kind that cannot be printed. Save it as PNG or JPEG and use that file.',
        problem.path,
      );
    case 'image-damaged':
      return t(
        'The image “{0}” is damaged, so it is not in the PDF. Open it in an image program and save it again.',
        problem.path,
      );
    case 'drawing-part-outside':
      return t(
        'The drawing “{0}” shows a picture that is in another file (“{1}”), so that part of it is not in the PDF. Save the drawing with the picture inside it, or as PNG.',
        problem.path,
        shorten(problem.part),
      );
    case 'drawing-words-lost':
      return t(
        'Some words in the drawing “{0}” cannot be printed (“{1}”), so they are not in the PDF. Save the drawing as PNG, and show that instead.',
        problem.path,
        shorten(problem.words),
      );
    case 'drawing-without-glyph':
      return t(
        'The PDF has no letter shapes for some of the words in the drawing “{0}” ({1}), so their codes are printed in their place. Save the drawing as PNG, or name a font file that has them, in the setting “signpost.export.fonts” or with --font.',
        problem.path,
        listOf(problem.codePoints),
      );
    case 'drawing-not-printable':
      return t(
        'The drawing “{0}” cannot be printed, so it is not in the PDF. Save it as PNG in your drawing program, and show that instead.',
        problem.path,
      );
    case 'drawing-mixes-letters':
      return t(
        'One text in the drawing “{0}” mixes letters or emoji that cannot be drawn together, so codes are printed for some of them ({1}). Make a text of their own for them, or save the drawing as PNG.',
        problem.path,
        listOf(problem.codePoints),
      );
    case 'image-too-large':
      return t(
        'The image “{0}” is too large to print: {1} megapixels, and the most is {2}. Make it smaller and save it again.',
        problem.path,
        problem.megapixels,
        problem.limit,
      );
    case 'images-too-large-together':
      return t(
        'The image “{0}” is not in the PDF, because the images before it fill the room there is. Save large images as JPEG, or make them smaller.',
        problem.path,
      );
    case 'character-without-glyph':
      return wordMissingGlyphs(problem.codePoints, t);
    case 'heading-empty':
      return t(
        'This heading has no words, so it is left out of the PDF. Write a heading, or take out the # signs.',
      );
    case 'table-in-lines':
      return t(
        'This HTML table is printed as lines of words. Write it as a Markdown table, or without blank lines between its tags and without tables in its cells.',
      );
    case 'cells-left-out':
      return t(
        'This row has more cells than the first row of its table, so “{0}” is not in the PDF. Add a cell to the first two rows, or write \\| for a | between words.',
        shorten(problem.words),
      );
    case 'link-refused':
      return t(
        'The link to “{0}” does not work in a PDF, so only its words are printed. Link to a web page or to a file in your portfolio folder.',
        shorten(problem.target),
      );
    case 'link-target-missing':
      return t(
        'The link “{0}” leads to a heading that is not there, so it goes to the start of that evidence. Check the name after the # sign.',
        shorten(problem.target),
      );
    case 'reference-repeated':
      return t(
        'Two pieces of evidence have the reference {0}. This one is printed as {1}. Give each piece its own reference.',
        problem.reference,
        problem.printed,
      );
    case 'learner-missing':
      return t(
        'The portfolio has no learner’s name, so the cover has an empty line for it. Write the name in portfolio.yaml.',
      );
  }
}

/** More characters than these are counted, not listed. */
const mostCharacters = 8;

function listOf(codePoints: readonly number[]): string {
  const first = codePoints.slice(0, mostCharacters).map((each) => String.fromCodePoint(each));
  return first.join(' ') + (codePoints.length > mostCharacters ? ' …' : '');
}

function wordMissingGlyphs(codePoints: readonly number[], t: Translate): string {
  const [first = 0] = codePoints;
  const isLetter = codePoints.some((each) => /[\p{L}\p{M}]/u.test(String.fromCodePoint(each)));
  const what =
    codePoints.length === 1
      ? t(
          'The PDF has no letter shape for {0} ({1}), so its code is printed in its place.',
          String.fromCodePoint(first),
          codePointName(first),
        )
      : t(
          'The PDF has no letter shapes for {0} characters of this line ({1}), so their codes are printed in their place.',
          codePoints.length,
          listOf(codePoints),
        );
  const advice = isLetter
    ? t('Name a font file that has them, in the setting “signpost.export.fonts” or with --font.')
    : t('Use words or another sign if it matters.');
  return `${what} ${advice}`;
}

/** That a PDF does not call itself accessible; nothing where it does. */
export function wordNotAccessible(accessible: boolean, t: Translate): string[] {
  return accessible
    ? []
    : [
        t(
          'The PDF does not say of itself that it is accessible (PDF/UA-1). Describe each picture that has no description, and export again.',
        ),
      ];
}

/** `U+1F600` */
function codePointName(codePoint: number): string {
  return `U+${codePoint.toString(16).toUpperCase().padStart(4, '0')}`;
}

/** An address of any length must not fill the screen. */
function shorten(text: string): string {
  return text.length > 60 ? `${text.slice(0, 57)}…` : text;
}

/** The fixed words of the printed portfolio. Patterns keep `{0}`, `{1}` for the numbers of pages. */
export function printedWords(t: Translate) {
  return {
    contents: t('Contents'),
    summary: t('Summary'),
    pageOf: t('Page {0} of {1}', '{0}', '{1}'),
    /** What a link inside the PDF is called. */
    toPage: t('Page {0}', '{0}'),
    claimsHere: t('Evidence for {0}', '{0}'),
    noEvidence: t('No evidence yet'),
    continued: t('(continued)'),
    wholeFile: t('The whole piece is evidence for'),
    attachments: t('Attached files'),
    /** A picture among the attached files that stands in the text: its name, and its page. */
    shownOnPage: t('{0} (shown on page {1})', '{0}', '{1}'),
    noText: t('There is no text in this piece of evidence yet.'),
    status: {
      met: capitalise(wordStatus('met', t)),
      incomplete: capitalise(wordStatus('incomplete', t)),
      planned: capitalise(wordStatus('planned', t)),
      unmet: capitalise(wordStatus('unmet', t)),
    },
    declaration: {
      heading: t('Declaration of authenticity'),
      statement: t(
        'I wrote this portfolio myself and the evidence in it is my own work. Where I used the words or ideas of other people, I say so and name where they come from.',
      ),
      aiUse: t('I used AI tools for (write “nothing” if you used none):'),
      signers: [t('Signed by the learner'), t('Signed by the assessor')],
      date: t('Date'),
    },
    sheet: {
      heading: t('Evidence location sheet'),
      explanation: t(
        'This sheet lists every criterion and says where its evidence is. Choose a reference, a heading or a page number to go there.',
      ),
      columns: [t('No.'), t('Criterion'), t('Status'), t('Evidence'), t('Where'), t('Page')],
      noCriteria: t('This catalogue has no criteria for this outcome.'),
    },
    openPoints: {
      heading: t('What is still open'),
      explanation: t('Signpost found these points when the PDF was made. Choose a title to go there.'),
      others: t('The portfolio as a whole'),
    },
    summaryNotes: {
      onlyAssessor: t(
        'Only an assessor decides whether a criterion is met. In this portfolio, “met” means that the evidence has what the criteria list asks for, as far as Signpost can tell from the text.',
      ),
      ownWords: t(
        'The criteria that come with Signpost are marking points in our own words. They are not the official text of the awarding body. Your centre can put the official text in their place.',
      ),
    },
  };
}

/** Phrases of the printed portfolio with a value in them. */
export const printedPhrases = {
  documentTitle: (title: string, learner: string, t: Translate): string =>
    learner === '' ? title : t('{0}: {1}', title, learner),
  facts: (t: Translate) => ({
    learnerNumber: t('Learner number'),
    centre: t('Centre'),
    assessor: t('Assessor'),
    iqa: t('Internal quality assurer'),
    qualification: t('Qualification'),
    date: t('Date'),
    type: t('Type'),
    reference: t('Reference'),
  }),
  withNumber: (name: string, number: string, t: Translate): string =>
    number === '' ? name : name === '' ? number : t('{0} ({1})', name, number),
  unit: (id: string, title: string, t: Translate): string => (id === '' ? title : t('{0}: {1}', id, title)),
  outcome: (number: string, title: string, t: Translate): string => t('Outcome {0}: {1}', number, title),
  planned: (reference: string, t: Translate): string => t('{0} planned', reference),
  pieces: (count: number, t: Translate): string =>
    count === 1
      ? t('The portfolio has 1 piece of evidence.')
      : t('The portfolio has {0} pieces of evidence.', count),
  plannedEntry: (t: Translate): string => t('Planned, not yet claimed'),
  attachedFile: (path: string, t: Translate): string => t('Attached file: {0}', path),
  linkedEvidence: (reference: string, t: Translate): string => t('Linked evidence: {0}', reference),
  attachment: (label: string, path: string, t: Translate): string =>
    label === '' || label === path ? path : t('{0} ({1})', label, path),
  missingImage: (alt: string, path: string, t: Translate): string =>
    alt.trim() === '' ? t('Image not printed: {0}', path) : t('Image not printed: {0} ({1})', alt, path),
  imageWithoutWords: (path: string, t: Translate): string =>
    path.startsWith('data:') ? t('Image without a description') : t('Image without a description: {0}', path),
  noName: (t: Translate): string => t('Name: ____________________'),
};
