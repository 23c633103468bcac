import { readFileSync } from 'node:fs';
import { cpus } from 'node:os';
import { join } from 'node:path';
import { parentPort, workerData } from 'node:worker_threads';
import type { Program } from './compileProgram';
import { fontFiles, rareFile, wasmFile } from './files.mjs';
import type { MessageToWorker } from './protocol';
import { keepToOneCompiler } from './singleCompiler.node';
import { startTypstWorker } from './typstWorker';
import { warmUpBeside } from './warmUpBeside.node';
import { warmUpEngine, type EngineModules } from './warmUpEngine';
import type { HotMessage } from './workerPort.node';

const folder = join(__dirname, 'pdf');
const readRare = (): Uint8Array => readFileSync(join(folder, rareFile));
const modules = workerData as EngineModules | null;
if (modules) {
  // Enough for the little document.
  const fonts = fontFiles.slice(0, 3).map((name) => readFileSync(join(folder, 'fonts', name)));
  void warmUpEngine(modules, readRare, fonts);
} else {
  serve();
}

function serve(): void {
  // The thread of the editor has other things to do than to read so much, and this one has not.
  const main = readFileSync(join(folder, wasmFile));
  let bringHot: (module: Program) => void = () => undefined;
  const hot = new Promise<Program>((resolve) => (bringHot = resolve));
  const receive = startTypstWorker((message, transfer) => parentPort?.postMessage(message, transfer), {
    engine: { main: new Uint8Array(main.buffer, main.byteOffset, main.length), hot, readRare },
    keepToOneCompiler,
    // With one processor it would only take the time of this thread.
    ...(cpus().length > 1 && { warmUpBeside: (loaded) => warmUpBeside(__filename, loaded) }),
  });
  parentPort?.on('message', (message: MessageToWorker | HotMessage) => {
    if (message.kind === 'hot') {
      bringHot(message.module);
    } else {
      void receive(message);
    }
  });
}
