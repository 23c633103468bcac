import type { Translate } from './translate';

type FileReason =
  'missing' | 'folder' | 'full' | 'open' | 'refused' | 'read-only' | 'long' | 'away' | 'taken';

/** What systems and VS Code call the reasons. */
const names: Readonly<Record<string, FileReason>> = {
  ENOENT: 'missing',
  ENOTDIR: 'missing',
  FileNotFound: 'missing',
  FileNotADirectory: 'missing',
  EISDIR: 'folder',
  FileIsADirectory: 'folder',
  ENOSPC: 'full',
  EDQUOT: 'full',
  EFBIG: 'full',
  EBUSY: 'open',
  ETXTBSY: 'open',
  EACCES: 'refused',
  EPERM: 'refused',
  NoPermissions: 'refused',
  EROFS: 'read-only',
  ENAMETOOLONG: 'long',
  EIO: 'away',
  ENXIO: 'away',
  ETIMEDOUT: 'away',
  EHOSTDOWN: 'away',
  EHOSTUNREACH: 'away',
  Unavailable: 'away',
  EEXIST: 'taken',
  FileExists: 'taken',
};

/** Why a file could not be written, in plain words, and what to do. `said` is what the system says: `EPERM: operation not permitted`. */
export function wordWriteReason(said: string, t: Translate): string {
  switch (reasonIn(said)) {
    case 'missing':
      return t('The folder is not there. Check the path, or make the folder first.');
    case 'folder':
      return t('A folder has that name. Choose another name.');
    case 'full':
      return t('There is no room left. Make room, or choose another place.');
    case 'open':
      return t('Another program has the file open. Close it there and try again.');
    case 'refused':
      return t('It may be protected, or open in another program. Close it there, or choose another place.');
    case 'read-only':
      return t('Nothing can be written in that place. Choose another one.');
    case 'long':
      return t('The name is too long. Choose a shorter one.');
    case 'away':
      return t('That place cannot be reached now. Check the drive or the connection, and try again.');
    case 'taken':
      return t('Another program has put a file there. Try again, or choose another name.');
    case undefined:
      return t('The reason given was: {0}', said);
  }
}

/** Why a file could not be read, in plain words, and what to do. Without a known reason, what the system says. */
export function wordReadReason(said: string, t: Translate): string {
  switch (reasonIn(said)) {
    case 'missing':
      return t('It is not there any more. Put it back if you still need it.');
    case 'open':
      return t('Another program has the file open. Close it there and try again.');
    case 'refused':
      return t('You may not read it. Ask whoever looks after your computer.');
    case 'away':
      return t('That place cannot be reached now. Check the drive or the connection, and try again.');
    default:
      return t('Check that it is there and that you may read it. ({0})', said);
  }
}

/** The first known name where names stand, as in `EPERM: …` and `… (NoPermissions)`: a path may have one too. */
function reasonIn(said: string): FileReason | undefined {
  for (const [, system, host] of said.matchAll(/\b(E[A-Z]{2,14}):|\(([A-Za-z]{1,20})\b/g)) {
    const word = system ?? host ?? '';
    if (Object.hasOwn(names, word)) {
      return names[word];
    }
  }
  return undefined;
}
