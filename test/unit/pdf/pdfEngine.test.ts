import assert from 'node:assert/strict';
import { createPdfEngine, type PdfEngine } from '../../../src/pdf/pdfEngine';
import { PdfError, type PdfErrorReason } from '../../../src/pdf/pdfError';
import type { MessageFromWorker, MessageToWorker, RenderRequest } from '../../../src/pdf/protocol';
import type { WorkerPort } from '../../../src/pdf/workerSession';

/** A worker that does what the test tells it. */
interface Puppet {
  readonly received: MessageToWorker[];
  terminated: boolean;
  say(message: MessageFromWorker): void;
  fail(reason: string): void;
}

const request: RenderRequest = { data: '{}', assets: [], accessible: false };
const rendered = (pages: number): MessageFromWorker => ({
  kind: 'rendered',
  result: { pdf: new Uint8Array(), pages, accessible: false, damaged: [] },
});

function createPuppets(): {
  readonly engine: PdfEngine;
  readonly puppets: Puppet[];
  readonly loads: () => number;
} {
  const puppets: Puppet[] = [];
  let loads = 0;
  const spawn = (): WorkerPort => {
    let say: (message: MessageFromWorker) => void = () => undefined;
    let fail: (reason: string) => void = () => undefined;
    const puppet: Puppet = {
      received: [],
      terminated: false,
      say: (message) => say(message),
      fail: (reason) => fail(reason),
    };
    puppets.push(puppet);
    return {
      bringsEngine: false,
      post: (message) => void puppet.received.push(message),
      onMessage: (listener) => void (say = listener),
      onError: (listener) => void (fail = listener),
      terminate: () => void (puppet.terminated = true),
    };
  };
  const loadFiles = () => {
    loads++;
    const engine = { main: new Uint8Array(1), hot: new Uint8Array(1), rare: new Uint8Array(1) };
    return Promise.resolve({ engine, template: new Uint8Array(1), fonts: [] });
  };
  return { engine: createPdfEngine({ spawn, loadFiles }), puppets, loads: () => loads };
}

/** Lets what has been promised happen. */
const settle = (): Promise<void> => new Promise((resolve) => setImmediate(resolve));

async function assertRejected(promise: Promise<unknown>, reason: PdfErrorReason): Promise<void> {
  await assert.rejects(promise, (error) => error instanceof PdfError && error.reason === reason);
}

describe('The PDF engine', () => {
  it('starts nothing before it is needed', async () => {
    const { puppets, loads } = createPuppets();
    await settle();
    assert.deepEqual([puppets.length, loads()], [0, 0]);
  });

  it('hands the files to its worker once and keeps it for the next document', async () => {
    const { engine, puppets } = createPuppets();
    const first = engine.render(request);
    await settle();
    puppets[0]?.say(rendered(3));
    assert.equal((await first).pages, 3);
    const second = engine.render(request);
    await settle();
    puppets[0]?.say(rendered(4));
    assert.equal((await second).pages, 4);
    assert.deepEqual(
      puppets.map(({ received }) => received.map(({ kind }) => kind)),
      [['load', 'render', 'render']],
    );
  });

  it('renders one document after the other', async () => {
    const { engine, puppets } = createPuppets();
    const both = [engine.render(request), engine.render(request)];
    await settle();
    assert.equal(puppets[0]?.received.length, 2);
    puppets[0].say(rendered(1));
    await settle();
    assert.equal(puppets[0].received.length, 3);
    puppets[0].say(rendered(2));
    assert.deepEqual(
      (await Promise.all(both)).map(({ pages }) => pages),
      [1, 2],
    );
  });

  it('ends the worker when somebody cancels, and starts another for the next document', async () => {
    const { engine, puppets } = createPuppets();
    const controller = new AbortController();
    const cancelled = engine.render(request, { signal: controller.signal });
    await settle();
    controller.abort();
    await assertRejected(cancelled, 'cancelled');
    assert.equal(puppets[0]?.terminated, true);
    puppets[0].say(rendered(9));
    const next = engine.render(request);
    await settle();
    puppets[1]?.say(rendered(1));
    assert.equal((await next).pages, 1);
  });

  it('starts no worker for what was cancelled while it waited', async () => {
    const { engine, puppets } = createPuppets();
    const controller = new AbortController();
    controller.abort();
    await assertRejected(engine.render(request, { signal: controller.signal }), 'cancelled');
    assert.equal(puppets.length, 0);
  });

  it('says what Typst said, and starts another worker for the next document', async () => {
    const { engine, puppets } = createPuppets();
    const refused = engine.render(request);
    await settle();
    puppets[0]?.say({ kind: 'failed', diagnostics: ['no such thing'] });
    await assert.rejects(
      refused,
      (error) => error instanceof PdfError && error.diagnostics[0] === 'no such thing',
    );
    void engine.render(request).catch(() => undefined);
    await settle();
    assert.deepEqual(
      puppets.map(({ terminated }) => terminated),
      [true, false],
    );
    engine.dispose();
  });

  it('fails the document and not the engine when its worker crashes', async () => {
    const { engine, puppets } = createPuppets();
    const crashed = engine.render(request);
    await settle();
    puppets[0]?.fail('out of memory');
    await assertRejected(crashed, 'crashed');
    const next = engine.render(request);
    await settle();
    puppets[1]?.say(rendered(1));
    assert.equal((await next).pages, 1);
  });

  it('tells how far it is', async () => {
    const { engine, puppets } = createPuppets();
    const stages: string[] = [];
    const rendering = engine.render(request, {
      onProgress: (stage, pages) => stages.push([stage, pages].join(' ').trim()),
    });
    await settle();
    puppets[0]?.say({ kind: 'stage', stage: 'laying-out' });
    puppets[0]?.say({ kind: 'stage', stage: 'writing', pages: 12 });
    puppets[0]?.say(rendered(1));
    await rendering;
    assert.deepEqual(stages, ['laying-out', 'writing 12']);
  });

  it('reads its files once for the coverage of its fonts and the first document', async () => {
    const { engine, puppets, loads } = createPuppets();
    assert.equal((await engine.coverage()).has(65), false);
    void engine.render(request).catch(() => undefined);
    await settle();
    assert.deepEqual([puppets.length, loads()], [1, 1]);
    engine.dispose();
  });

  it('starts ahead of the first document when it is asked to, once', async () => {
    const { engine, puppets, loads } = createPuppets();
    engine.prepare();
    engine.prepare();
    await settle();
    const rendering = engine.render(request);
    await settle();
    puppets[0]?.say(rendered(1));
    await rendering;
    assert.deepEqual([puppets.length, loads()], [1, 1]);
  });

  it('ends what was asked for before it was disposed of', async () => {
    const { engine, puppets } = createPuppets();
    engine.prepare();
    engine.dispose();
    await settle();
    assert.deepEqual(
      puppets.map(({ terminated, received }) => [terminated, received.length]),
      [[true, 0]],
    );
  });

  it('cancels what is under way when it is disposed of, and can be used again', async () => {
    const { engine, puppets } = createPuppets();
    const cancelled = engine.render(request);
    await settle();
    engine.dispose();
    await assertRejected(cancelled, 'cancelled');
    assert.equal(puppets[0]?.terminated, true);
    const next = engine.render(request);
    await settle();
    puppets[1]?.say(rendered(1));
    assert.equal((await next).pages, 1);
  });

  it('forgets what documents left for the next with the worker', () => {
    const { engine } = createPuppets();
    const { kept } = engine;
    assert.equal(engine.kept, kept);
    engine.dispose();
    assert.notEqual(engine.kept, kept);
  });

  it('has the engine read only for a worker that does not bring it', async () => {
    for (const bringsEngine of [true, false]) {
      const asked: boolean[] = [];
      const engine = createPdfEngine({
        spawn: () => ({
          bringsEngine,
          post: () => undefined,
          onMessage: () => undefined,
          onError: () => undefined,
          terminate: () => undefined,
        }),
        loadFiles: (withEngine) => {
          asked.push(withEngine);
          return Promise.resolve({ engine: undefined, template: new Uint8Array(1), fonts: [] });
        },
      });
      engine.prepare();
      await settle();
      assert.deepEqual(asked, [!bringsEngine]);
      engine.dispose();
    }
  });

  it('fails the document when its files cannot be read', async () => {
    let ended = 0;
    const engine = createPdfEngine({
      spawn: () => ({
        bringsEngine: false,
        post: () => assert.fail('there is nothing to hand over'),
        onMessage: () => undefined,
        onError: () => undefined,
        terminate: () => ended++,
      }),
      loadFiles: () => Promise.reject(new Error('gone')),
    });
    await assert.rejects(engine.render(request), /gone/);
    assert.equal(ended, 1);
  });
});
