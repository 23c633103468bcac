/** What is written, in the form that a pattern asks for: `1a` for `1.a`, `L2-Care` for `L2 Care`. Undefined if none is near. */
export function nearestForm(written: string, pattern: RegExp): string | undefined {
  const bare = written
    .replace(/(\d),(?=\d)/g, '$1.')
    .replace(/[\s()[\]:;]/g, '')
    .replace(/^AC(?=\d)/i, '');
  const joined = bare.replace(/\.$/, '').replace(/\.(?=[a-z]$)/i, '');
  const forms = [
    written.trim().replace(/\s+/g, '-'),
    bare,
    joined,
    joined.replace(/^([a-z])\.(?=[a-z]\d)/i, '$1'),
  ];
  return forms.find((form) => pattern.test(form));
}
