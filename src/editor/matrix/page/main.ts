import type { MatrixMessage, MatrixPageState, MatrixRequest } from '../matrix';
import { element } from './draw';
import { MatrixView } from './view';

declare function acquireVsCodeApi(): {
  postMessage(request: MatrixRequest): void;
  getState(): MatrixPageState | undefined;
  setState(state: MatrixPageState): void;
};

const host = acquireVsCodeApi();
const view = new MatrixView({
  ask: (request) => host.postMessage(request),
  state: () => host.getState(),
  remember: (state) => host.setState(state),
});

window.addEventListener('message', ({ data }: MessageEvent<MatrixMessage>) => {
  switch (data.kind) {
    case 'show':
      view.show(data);
      break;
    case 'change':
      view.change(data.change);
      break;
    case 'nothing':
      document.querySelector('main')?.replaceChildren(element('h1', '', data.words));
      break;
  }
});
host.postMessage({ kind: 'ready' });
