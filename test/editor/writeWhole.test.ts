import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { UserError } from '../../src/editor/userError';
import { writeWhole } from '../../src/editor/writeWhole';

/** Files in memory, on a disk that goes wrong in a way that a test asks for. */
class BadDisk implements vscode.FileSystemProvider {
  readonly files = new Map<string, Uint8Array>();
  readonly #changes = new vscode.EventEmitter<vscode.FileChangeEvent[]>();
  readonly onDidChangeFile = this.#changes.event;

  constructor(
    private readonly trouble: {
      readonly write?: (path: string) => Error | undefined;
      readonly rename?: (from: string, to: string) => Error | undefined;
    },
  ) {}

  watch(): vscode.Disposable {
    return { dispose: () => undefined };
  }

  stat(uri: vscode.Uri): vscode.FileStat {
    if (uri.path === '/') {
      return { type: vscode.FileType.Directory, ctime: 0, mtime: 0, size: 0 };
    }
    const bytes = this.files.get(uri.path);
    if (!bytes) {
      throw vscode.FileSystemError.FileNotFound(uri);
    }
    return { type: vscode.FileType.File, ctime: 0, mtime: 0, size: bytes.length };
  }

  readDirectory(): [string, vscode.FileType][] {
    return [...this.files.keys()].map((path) => [path.slice(1), vscode.FileType.File]);
  }

  createDirectory(): void {}

  readFile(uri: vscode.Uri): Uint8Array {
    return this.files.get(uri.path) ?? new Uint8Array();
  }

  writeFile(uri: vscode.Uri, content: Uint8Array): void {
    const error = this.trouble.write?.(uri.path);
    if (error) {
      if (!/EBUSY/.test(error.message)) {
        // A full disk takes what it has room for.
        this.files.set(uri.path, content.slice(0, 3));
      }
      throw error;
    }
    this.files.set(uri.path, content);
  }

  delete(uri: vscode.Uri): void {
    this.files.delete(uri.path);
  }

  rename(from: vscode.Uri, to: vscode.Uri): void {
    const error = this.trouble.rename?.(from.path, to.path);
    if (error) {
      throw error;
    }
    this.files.set(to.path, this.readFile(from));
    this.files.delete(from.path);
  }
}

describe('Writing a file whole', () => {
  const troubles: readonly (readonly [string, ConstructorParameters<typeof BadDisk>[0], RegExp])[] = [
    [
      'the disk is full',
      { write: () => new vscode.FileSystemError('ENOSPC: no space left on device, write') },
      /There is no room left/,
    ],
    [
      'the disk is full by the time that the old file is copied',
      {
        write: (path) =>
          path === '/a.pdf'
            ? new vscode.FileSystemError('ENOSPC: no space left on device, write')
            : undefined,
      },
      /There is no room left/,
    ],
    [
      'another program has the old file open',
      {
        write: (path) =>
          path === '/a.pdf' ? new vscode.FileSystemError('EBUSY: resource busy or locked') : undefined,
        rename: () => new vscode.FileSystemError('EBUSY: resource busy or locked'),
      },
      /Another program has the file open/,
    ],
    [
      'the place is gone',
      { write: () => vscode.FileSystemError.Unavailable('gone') },
      /cannot be reached now/,
    ],
    ['the system gives another reason', { write: () => new Error('Odd.') }, /The reason given was: .*Odd/],
  ];

  for (const [index, [title, trouble, words]] of troubles.entries()) {
    it(`leaves the old file whole, and nothing beside it, if ${title}`, async () => {
      const scheme = `bad-disk-${index}`;
      const disk = new BadDisk(trouble);
      const registered = vscode.workspace.registerFileSystemProvider(scheme, disk);
      try {
        const target = vscode.Uri.from({ scheme, path: '/a.pdf' });
        disk.files.set('/a.pdf', new TextEncoder().encode('old'));
        await assert.rejects(
          writeWhole(target, new TextEncoder().encode('new file')),
          (error) =>
            error instanceof UserError && words.test(error.message) && error.message.includes('a.pdf'),
        );
        assert.deepEqual(
          [...disk.files].map(([path, bytes]) => [path, new TextDecoder().decode(bytes)]),
          [['/a.pdf', 'old']],
        );
      } finally {
        registered.dispose();
      }
    });
  }

  it('says what the copy of the old file is called if it cannot be put back', async () => {
    const disk = new BadDisk({
      write: (path) => (path === '/a.pdf' ? new Error('Odd.') : undefined),
      rename: () => vscode.FileSystemError.NoPermissions('EPERM'),
    });
    const registered = vscode.workspace.registerFileSystemProvider('bad-disk-kept', disk);
    try {
      disk.files.set('/a.pdf', new TextEncoder().encode('old'));
      let said = '';
      await assert.rejects(
        writeWhole(vscode.Uri.from({ scheme: 'bad-disk-kept', path: '/a.pdf' }), new Uint8Array(9)),
        (error) => {
          said = error instanceof UserError ? error.message : '';
          return said !== '';
        },
      );
      const left = new Map([...disk.files].map(([path, bytes]) => [path, new TextDecoder().decode(bytes)]));
      const [aside] = [...left].find(([, text]) => text === 'old') ?? [''];
      assert.ok(aside !== '' && said.includes(`"${aside.slice(1)}"`), said);
      // VS Code takes the half-written file away before it would put the copy in its place.
      assert.deepEqual([...left.values()], ['old']);
    } finally {
      registered.dispose();
    }
  });
});
