import type * as vscode from 'vscode';

/** Owns what it is given. Disposing twice is harmless; adding after disposal disposes at once. */
export class DisposableStore implements vscode.Disposable {
  #owned: vscode.Disposable[] | undefined = [];

  own<T extends vscode.Disposable>(item: T): T {
    if (this.#owned) {
      this.#owned.push(item);
    } else {
      item.dispose();
    }
    return item;
  }

  dispose(): void {
    const owned = this.#owned ?? [];
    this.#owned = undefined;
    for (const item of owned.reverse()) {
      item.dispose();
    }
  }
}
