import { openPdfPages, type PdfPages } from '../../../pdf/pages/pdfPages';
import type { PageLink } from '../../../pdf/pages/drawCommand';
import type { PagesLabels, PagesMessage, PagesRequest } from '../pagesMessage';
import { drawOnCanvas } from './drawOnCanvas';

declare function acquireVsCodeApi(): { postMessage(message: PagesRequest): void };

const editor = acquireVsCodeApi();
const zooms = [0.5, 0.67, 0.8, 1, 1.25, 1.5, 2, 3];
let zoom = zooms.indexOf(1);
let redraw: () => void = () => undefined;

addEventListener('message', ({ data }: MessageEvent<PagesMessage>) => show(data));
editor.postMessage({ kind: 'ready' });

/** Shows a PDF in the place of the one before, at the same height of the page. */
function show({ bytes, labels }: PagesMessage): void {
  const before = scrollY;
  const main = document.createElement('main');
  document.body.replaceChildren(main);
  try {
    showPages(main, openPdfPages(bytes, inflate), labels);
    const pictures = wordsOf(labels.pictures);
    pictures.className = 'spoken';
    document.body.prepend(pictures, toolsOf(labels));
  } catch {
    sayInstead(main, labels.unreadable);
  }
  scrollTo(0, before);
}

function showPages(main: HTMLElement, pages: PdfPages, labels: PagesLabels): void {
  const shown = new Set<HTMLElement>();
  const draw = (element: HTMLElement): void => {
    drawPage(element, pages, labels).catch(() => sayInstead(element, labels.unreadable));
  };
  const watcher = new IntersectionObserver(
    (entries) => {
      for (const { target, isIntersecting } of entries) {
        const element = target as HTMLElement;
        if (isIntersecting) {
          shown.add(element);
          draw(element);
        } else if (shown.delete(element)) {
          element.replaceChildren(); // Hundreds of drawn pages would fill the memory.
        }
      }
    },
    { rootMargin: '100%' },
  );
  pages.sizes.forEach(({ width, height }, index) => {
    const page = document.createElement('section');
    page.id = pageId(index);
    page.dataset['page'] = String(index);
    page.tabIndex = -1;
    page.style.aspectRatio = `${width} / ${height}`;
    page.setAttribute('aria-label', pageName(labels, index, pages.sizes.length));
    main.append(page);
    watcher.observe(page);
  });
  redraw = () => shown.forEach(draw);
}

async function drawPage(element: HTMLElement, pages: PdfPages, labels: PagesLabels): Promise<void> {
  const page = await pages.draw(Number(element.dataset['page']));
  const canvas = document.createElement('canvas');
  canvas.setAttribute('role', 'img');
  canvas.setAttribute('aria-label', element.getAttribute('aria-label') ?? '');
  const isComplete = await drawOnCanvas(canvas, page, (element.clientWidth / page.width) * devicePixelRatio);
  const links = page.links.map((link) => linkElement(link, page.width, page.height));
  element.replaceChildren(...(isComplete ? [] : [wordsOf(labels.incomplete)]), canvas, ...links);
  element.dataset['drawn'] = 'yes';
}

function linkElement({ box, to }: PageLink, width: number, height: number): HTMLElement {
  const [left, bottom, right, top] = box;
  const link = document.createElement('a');
  link.href = typeof to === 'number' ? `#${pageId(to)}` : to;
  link.style.left = `${(left / width) * 100}%`;
  link.style.top = `${(1 - top / height) * 100}%`;
  link.style.width = `${((right - left) / width) * 100}%`;
  link.style.height = `${((top - bottom) / height) * 100}%`;
  if (typeof to === 'number') {
    link.addEventListener('click', (event) => {
      event.preventDefault();
      const goal = document.getElementById(pageId(to));
      goal?.scrollIntoView();
      goal?.focus();
    });
    link.setAttribute('aria-label', document.getElementById(pageId(to))?.getAttribute('aria-label') ?? '');
  } else {
    link.setAttribute('aria-label', to);
  }
  return link;
}

function toolsOf(labels: PagesLabels): HTMLElement {
  const tools = document.createElement('nav');
  const button = (name: string, sign: string, step: number): void => {
    const made = document.createElement('button');
    made.textContent = sign;
    made.title = name;
    made.setAttribute('aria-label', name);
    made.addEventListener('click', () => {
      zoom = Math.min(zooms.length - 1, Math.max(0, zoom + step));
      document.documentElement.style.setProperty('--zoom', String(zooms[zoom]));
      redraw();
    });
    tools.append(made);
  };
  button(labels.smaller, '−', -1);
  button(labels.larger, '+', 1);
  return tools;
}

function sayInstead(place: HTMLElement, text: string): void {
  place.replaceChildren(wordsOf(text));
}

function wordsOf(text: string): HTMLElement {
  const words = document.createElement('p');
  words.textContent = text;
  return words;
}

function pageId(index: number): string {
  return `page-${index + 1}`;
}

function pageName({ page }: PagesLabels, index: number, count: number): string {
  return page.replace('{0}', String(index + 1)).replace('{1}', String(count));
}

async function inflate(bytes: Uint8Array): Promise<Uint8Array> {
  const unpacked = new Blob([new Uint8Array(bytes)]).stream().pipeThrough(new DecompressionStream('deflate'));
  return new Uint8Array(await new Response(unpacked).arrayBuffer());
}
