import type { Translate } from '../words/translate';

/** Why a file could not be written, as the system names it, in plain words. */
export function wordFileReason(error: unknown, t: Translate): string {
  const code = error instanceof Error && 'code' in error ? error.code : undefined;
  switch (code) {
    case 'ENOENT':
    case 'ENOTDIR':
      return t('The folder is not there. Check the path, or make the folder first.');
    case 'EISDIR':
      return t('A folder has that name. Choose another name.');
    case 'ENOSPC':
    case 'EDQUOT':
    case 'EFBIG':
      return t('There is no room left. Make room, or choose another place.');
    case 'EACCES':
    case 'EPERM':
    case 'EBUSY':
    case 'EROFS':
      return t('It may be protected, or open in another program. Close it there, or choose another place.');
    default:
      return t('The reason given was: {0}', error instanceof Error ? error.message : String(error));
  }
}
