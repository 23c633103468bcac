/**
 * The language that a `lang` attribute names, as `pl` or `zh-HK`: the language, and the country if there is one.
 * Undefined for what is no such name.
 */
export function passageLanguage(attribute: string | undefined): string | undefined {
  const match = /^([a-z]{2,3})((?:-[a-z0-9]{1,8})*)$/i.exec(attribute?.trim() ?? '');
  if (!match) {
    return undefined;
  }
  const [, language = '', rest = ''] = match;
  const country = rest.split('-').find((part) => /^[a-z]{2}$/i.test(part));
  return country === undefined
    ? language.toLowerCase()
    : `${language.toLowerCase()}-${country.toUpperCase()}`;
}
