import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { PdfEngineKeeper } from '../../src/editor/export/pdfEngineKeeper';
import type { WorkerPort } from '../../src/pdf/workerSession';
import { signpost } from './support';

describe('The PDF engine that is kept', () => {
  /** A keeper whose workers do nothing, and what becomes of each: told when one is started and when one has ended. */
  function keeperOf(idleMs: number): {
    readonly keeper: PdfEngineKeeper;
    readonly started: () => number;
    readonly ended: Promise<void>;
  } {
    let started = 0;
    let end: () => void = () => undefined;
    const ended = new Promise<void>((resolve) => (end = resolve));
    const spawn = (): WorkerPort => {
      started++;
      return {
        bringsEngine: false,
        post: () => undefined,
        onMessage: () => undefined,
        onError: () => undefined,
        terminate: () => end(),
      };
    };
    const extension = vscode.extensions.getExtension('signpost.signpost')?.extensionUri;
    assert.ok(extension);
    const host = { preparePdfWorker: () => Promise.resolve(spawn) };
    return { keeper: new PdfEngineKeeper(extension, host, idleMs), started: () => started, ended };
  }

  /** Ends a task beside one that is still at work, which says when it finishes whether its worker has ended. */
  async function besideLongTask(
    keeper: PdfEngineKeeper,
    ended: Promise<void>,
  ): Promise<{ readonly long: Promise<boolean>; readonly finish: () => void }> {
    let isEnded = false;
    void ended.then(() => (isEnded = true));
    let finish: () => void = () => undefined;
    const long = keeper.use([], async (engine) => {
      await engine.coverage();
      await new Promise<void>((resolve) => (finish = resolve));
      return isEnded;
    });
    await keeper.use([], async (engine) => engine.coverage());
    return { long, finish: () => finish() };
  }

  before(() => signpost());

  it('is ready for the next export, and gives its memory back when nobody uses it', async () => {
    const { keeper, started, ended } = keeperOf(0);
    const sizes = [0, 0];
    await Promise.all(
      sizes.map(async (_, index) =>
        keeper.use([], async (engine) => (sizes[index] = (await engine.coverage()).size)),
      ),
    );
    assert.equal(started(), 1);
    assert.ok(sizes.every((size) => size > 5_000));
    await ended;
    await keeper.use([], async (engine) => engine.coverage());
    assert.equal(started(), 2);
    keeper.dispose();
  });

  it('is kept while one task is still at work, though another has ended', async () => {
    const { keeper, ended } = keeperOf(0);
    const { long, finish } = await besideLongTask(keeper, ended);
    // Longer than the keeper waits.
    await new Promise((resolve) => setTimeout(resolve, 0));
    await new Promise((resolve) => setTimeout(resolve, 0));
    finish();
    assert.equal(await long, false);
    await ended;
  });

  it('gives its memory back when it is told to, once what uses it has ended', async () => {
    const { keeper, started, ended } = keeperOf(1_000_000);
    const { long, finish } = await besideLongTask(keeper, ended);
    keeper.giveBack();
    finish();
    assert.equal(await long, false);
    await ended;
    assert.equal(started(), 1);
  });

  it('ends with the extension', async () => {
    const { keeper, ended } = keeperOf(1_000_000);
    await keeper.use([], async (engine) => engine.coverage());
    keeper.dispose();
    await ended;
  });
});
