import type { Check } from './checkAccessibility';
import { isDictionary, wordsOf } from './pdfValues';

const language = /^[A-Za-z]{2,3}(-[A-Za-z0-9]{2,8})*$/;

/** The document as a whole: metadata, title, language, bookmarks, and what must not be there. */
export const checkDocument: Check = function* ({ pdf, elements }) {
  const { root, trailer } = pdf;
  const fail = (condition: string, where = 'catalogue') => ({ condition, where });

  const markInfo = pdf.dictionary(root.get('MarkInfo'));
  if (markInfo.get('Marked') !== true) {
    yield fail('01-marked');
  }
  if (markInfo.get('Suspects') === true) {
    yield fail('01-007');
  }

  const metadata = pdf.stream(root.get('Metadata'));
  const xmp = metadata ? Buffer.from(pdf.data(metadata)).toString('utf8') : '';
  if (!metadata || metadata.dictionary.get('Type') !== '/Metadata') {
    yield fail('06-001');
  }
  if (!/<pdfuaid:part>1<\/pdfuaid:part>/.test(xmp) || !xmp.includes('"http://www.aiim.org/pdfua/ns/id/"')) {
    yield fail('06-002', 'metadata');
  }
  if (!/<dc:title>[^]*?<rdf:li[^>]*>[^<]+<\/rdf:li>/.test(xmp)) {
    yield fail('06-003', 'metadata');
  }

  const preferences = pdf.get(root, 'ViewerPreferences');
  if (!isDictionary(preferences) || !preferences.has('DisplayDocTitle')) {
    yield fail('07-001');
  } else if (preferences.get('DisplayDocTitle') !== true) {
    yield fail('07-002');
  }

  if (!language.test(wordsOf(root.get('Lang')))) {
    yield fail('11-001');
  }
  for (const { dictionary, type } of elements) {
    if (dictionary.has('Lang') && !language.test(wordsOf(dictionary.get('Lang')))) {
      yield fail('11-001', type);
    }
  }

  const absent: readonly (readonly [key: string, condition: string])[] = [
    ['OCProperties', '20-001'],
    ['AcroForm', '25-001'],
  ];
  for (const [key, condition] of absent) {
    if (root.has(key)) {
      yield fail(condition);
    }
  }
  if (pdf.dictionary(root.get('Names')).has('EmbeddedFiles')) {
    yield fail('21-001');
  }
  if (trailer.has('Encrypt')) {
    yield fail('26-001', 'trailer');
  }
  for (const [number, value] of pdf.objects) {
    const stream = pdf.stream(value);
    if (stream && pdf.list(stream.dictionary.get('Filter')).some((filter) => filter === '/LZWDecode')) {
      yield fail('filter-lzw', `object ${number}`);
    }
  }
  yield* checkBookmarks({ pdf, elements, pages: [] });
};

/** Every heading that stands in the outline leads somewhere, and has words. */
const checkBookmarks: Check = function* ({ pdf }) {
  const outlines = pdf.dictionary(pdf.root.get('Outlines'));
  if (!outlines.has('First')) {
    yield { condition: 'bookmarks', where: 'catalogue' };
  }
  const pages = new Set(pdf.pages().map(({ page }) => page));
  const waiting = [outlines.get('First')];
  for (let value = waiting.pop(); value !== undefined; value = waiting.pop()) {
    const item = pdf.dictionary(value);
    const title = wordsOf(item.get('Title'));
    const [target] = pdf.list(item.get('Dest') ?? pdf.dictionary(item.get('A')).get('D'));
    if (title.trim() === '' || !pages.has(pdf.dictionary(target))) {
      yield { condition: 'bookmarks', where: title };
    }
    waiting.push(...[item.get('Next'), item.get('First')].filter((next) => next !== undefined));
  }
};
