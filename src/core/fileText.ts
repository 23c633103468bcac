import type { YamlSource } from './yaml/readYaml';

/** A file as it was found. `text` is undefined if it could not be read as text. */
export interface FileText {
  readonly uri: string;
  readonly text: string | undefined;
  readonly problem?: 'not-text' | 'unreadable' | 'linked';
  /** The host's own words on why it could not be read. */
  readonly reason?: string;
}

const unread = new WeakMap<FileText, YamlSource>();

/** A file for the readers of YAML: the same one for the same file, so that what was read of it is known again. */
export function yamlSourceOf(file: FileText): YamlSource {
  if (hasText(file)) {
    return file;
  }
  const kept = unread.get(file);
  if (kept) {
    return kept;
  }
  const { uri, reason = '' } = file;
  const problem = file.problem === 'not-text' ? 'not-text' : 'unreadable';
  const source: YamlSource = { uri, text: '', unread: { problem, reason } };
  unread.set(file, source);
  return source;
}

function hasText(file: FileText): file is FileText & { readonly text: string } {
  return file.text !== undefined;
}
