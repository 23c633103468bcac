/** The language that a page is read aloud in. Where nothing is translated its words are English, whatever VS Code speaks. */
export function pageLanguage(isTranslated: boolean, language: string): string {
  return isTranslated && /^[\w-]+$/.test(language) ? language : 'en';
}
