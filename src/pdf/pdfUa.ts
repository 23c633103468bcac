export interface FigureBox {
  page: number; x: number; y: number; width: number; height: number; alt: string;
}
