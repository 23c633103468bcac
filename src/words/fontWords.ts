import { largestFont, type FontProblem } from '../core/export/checkFont';
import type { Translate } from './translate';

/** Why a font file is not used: one that was read and is wrong, or one that could not be read. */
export type FontRefusal = FontProblem | 'missing' | 'remote';

/** What is wrong with a font file, then what to do. */
export function wordFontRefusal(refusal: FontRefusal, name: string, t: Translate): string {
  switch (refusal) {
    case 'missing':
      return t(
        'The font “{0}” could not be read, so it is not used. Check that the file is there and that its name is right.',
        name,
      );
    case 'remote':
      return t(
        'The font “{0}” is not on this computer, so it is not used. Save the font file in your portfolio folder and use its path.',
        name,
      );
    case 'not-a-font':
      return t(
        'The file “{0}” is not a font, or it is damaged, so it is not used. Choose a font file whose name ends in .ttf, .otf or .ttc.',
        name,
      );
    case 'web-font':
      return t(
        'The font “{0}” is packed for web pages, so it is not used. Choose a font file whose name ends in .ttf, .otf or .ttc.',
        name,
      );
    case 'too-large':
      return t(
        'The font “{0}” is too large, so it is not used. The most is {1} MB. Choose a font for one language.',
        name,
        largestFont / (1024 * 1024),
      );
    case 'no-letters':
      return t('The font “{0}” has no letters, so it is not used. Choose another font file.', name);
    case 'not-embeddable':
      return t(
        'The maker of the font “{0}” does not allow it in a PDF, so it is not used. Choose another font, such as one from the Noto family.',
        name,
      );
  }
}
