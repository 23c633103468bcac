/** The folder in which downloaded test hosts are kept between runs. */

import { existsSync } from 'node:fs';
import { mkdir, mkdtemp, readdir, rename, rm, stat } from 'node:fs/promises';
import { homedir } from 'node:os';
import { join } from 'node:path';

/**
 * One thing that can be fetched and kept.
 * @typedef {object} CacheItem
 * @property {string} name The folder's name. It holds the version, so that a new version is a new folder.
 * @property {string} why What it is needed for, in a few words.
 * @property {string} size Roughly how much disk it takes once unpacked.
 * @property {(folder: string) => Promise<void>} make Fills an empty folder.
 */

/** Where hosts are kept: $SIGNPOST_CACHE, else the user's cache folder. */
function cacheFolder() {
  if (process.env.SIGNPOST_CACHE) {
    return process.env.SIGNPOST_CACHE;
  }
  return join(process.env.XDG_CACHE_HOME || join(homedir(), '.cache'), 'signpost');
}

const unfinishedMark = '.unfinished-';

/** Longer than any download takes: what is older belongs to no run that still goes on. */
const leftoverAgeMs = 2 * 60 * 60_000;

/** @type {Map<string, Promise<string>>} Two callers that want the same item wait for one download. */
const underWay = new Map();

/**
 * The folder of an item; fetches it first if it is not there.
 * @param {CacheItem} item
 */
export function cached(item) {
  const folder = join(cacheFolder(), item.name);
  let making = underWay.get(folder);
  if (!making) {
    making = existsSync(folder) ? Promise.resolve(folder) : make(item, folder);
    underWay.set(folder, making);
  }
  return making;
}

/**
 * Makes the item beside its place and moves it there when it is whole, so that what a
 * broken-off run leaves behind is never taken for a host.
 * @param {CacheItem} item
 * @param {string} folder
 */
async function make(item, folder) {
  const started = Date.now();
  console.log(`Fetching ${item.name} (${item.why}, about ${item.size} on disk) …`);
  await mkdir(cacheFolder(), { recursive: true });
  await removeLeftovers();
  const unfinished = await mkdtemp(join(cacheFolder(), `${unfinishedMark}${item.name}-`));
  try {
    await item.make(unfinished);
    await rename(unfinished, folder).catch((error) => {
      if (!existsSync(folder)) {
        throw error;
      }
      // Another run was quicker; its copy is as good as ours.
    });
  } finally {
    await rm(unfinished, { recursive: true, force: true });
  }
  console.log(`Fetched ${item.name} in ${((Date.now() - started) / 1000).toFixed(1)} s.`);
  return folder;
}

/** Removes what runs that were broken off have left behind. */
async function removeLeftovers() {
  const names = (await readdir(cacheFolder())).filter((name) => name.startsWith(unfinishedMark));
  for (const folder of names.map((name) => join(cacheFolder(), name))) {
    const age = await stat(folder).then(
      ({ mtimeMs }) => Date.now() - mtimeMs,
      () => 0,
    );
    if (age > leftoverAgeMs) {
      await rm(folder, { recursive: true, force: true });
    }
  }
}
