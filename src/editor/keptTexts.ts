import type * as vscode from 'vscode';
import type { FileText } from '../core/fileText';
import type { ListedFile } from './listFiles';
import type { readTextFile } from './readText';

/** How many files are read from the disk at once. */
const filesAtOnce = 32;

interface KeptText {
  readonly file: FileText;
  /** The open document that it was read from, or undefined if it came from the disk. */
  readonly document: vscode.TextDocument | undefined;
  /** The version of the document, or of the file as far as we have heard of its changes. */
  readonly version: number;
}

/**
 * Texts of files, each read again only after it changed: a text that says what it said before stays the same object.
 * An open document wins over the disk, saved or not.
 */
export class KeptTexts {
  readonly #kept = new Map<string, KeptText>();
  /** For each file, a number that goes up when it changed on the disk, so that a reading under way is known to be old. */
  readonly #diskVersions = new Map<string, number>();

  constructor(private readonly readText: typeof readTextFile) {}

  /** A file changed on the disk: read it again next time. */
  forget(uri: string): void {
    this.#diskVersions.set(uri, this.#diskVersion(uri) + 1);
  }

  /** Read everything again next time. */
  forgetAll(): void {
    for (const name of this.#kept.keys()) {
      this.forget(name);
    }
  }

  /** Reads in small groups, so that other work gets its turn in between. */
  async readAll(
    files: readonly ListedFile[],
    open: ReadonlyMap<string, vscode.TextDocument>,
    token: vscode.CancellationToken,
  ): Promise<readonly FileText[]> {
    const unread = files.filter(({ uri }) => this.#mustReadFromDisk(uri.toString(), open));
    for (let first = 0; first < unread.length && !token.isCancellationRequested; first += filesAtOnce) {
      await Promise.all(unread.slice(first, first + filesAtOnce).map(({ uri }) => this.#readFromDisk(uri)));
    }
    return files.flatMap(({ uri }) => {
      const name = uri.toString();
      const document = open.get(name);
      const file = document ? this.readFromDocument(name, document) : this.#kept.get(name)?.file;
      return file ? [file] : [];
    });
  }

  /** The text of an open document. */
  readFromDocument(name: string, document: vscode.TextDocument): FileText {
    const kept = this.#kept.get(name);
    if (kept?.document === document && kept.version === document.version) {
      return kept.file;
    }
    const file = { uri: name, text: document.getText() };
    return this.#keep(name, { file, document, version: document.version });
  }

  /** Lets go of all files but these. */
  forgetAllBut(files: readonly vscode.Uri[]): void {
    const wanted = new Set(files.map((uri) => uri.toString()));
    for (const name of this.#kept.keys()) {
      if (!wanted.has(name)) {
        this.#kept.delete(name);
      }
    }
    for (const name of this.#diskVersions.keys()) {
      if (!wanted.has(name)) {
        this.#diskVersions.delete(name);
      }
    }
  }

  #diskVersion(name: string): number {
    return this.#diskVersions.get(name) ?? 0;
  }

  #mustReadFromDisk(name: string, open: ReadonlyMap<string, vscode.TextDocument>): boolean {
    const kept = this.#kept.get(name);
    const isNew = kept && !kept.document && kept.version === this.#diskVersion(name);
    return !open.has(name) && !isNew;
  }

  async #readFromDisk(uri: vscode.Uri): Promise<void> {
    const name = uri.toString();
    const version = this.#diskVersion(name);
    const file = await this.readText(uri);
    const kept = this.#kept.get(name);
    if (!kept || kept.document || kept.version <= version) {
      // Else a reading that began later has come first.
      this.#keep(name, { file, document: undefined, version });
    }
  }

  /** Keeps a text; if it says what was kept before, it stays the same object. */
  #keep(name: string, read: KeptText): FileText {
    const before = this.#kept.get(name)?.file;
    const same =
      before !== undefined && before.text === read.file.text && before.problem === read.file.problem;
    const file = same ? before : read.file;
    this.#kept.set(name, { ...read, file });
    return file;
  }
}
