import type { BuildOptions, Metafile } from 'esbuild';

export function splitProgram(
  options: BuildOptions & { absWorkingDir: string },
  files: {
    readonly entry: string;
    readonly loader: string;
    readonly start: string;
    readonly later: string;
  },
): Promise<{ metafile: Metafile }>;
