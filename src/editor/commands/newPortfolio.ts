import * as vscode from 'vscode';
import type { Qualification } from '../../core/catalogue/catalogue';
import { portfolioFileName } from '../../core/portfolio/portfolio';
import { exists, nameOf } from '../addresses';
import type { BuiltIn } from '../builtIn';
import { listCatalogues, readCatalogueFolder } from '../catalogueEditing/catalogueFolder';
import { chooseFolder, safeFileName } from '../chooseFolder';
import { showNewFolder } from '../newFolder';
import { buildStarterFiles } from '../portfolioStarter';
import { readTextFile } from '../readText';
import { tickOwnPortfolio } from '../tickFirstSteps';
import { UserError } from '../userError';
import { writeNew } from '../writeNew';

/** The learner's choices. What is given is not asked for. */
export interface NewPortfolioChoices {
  /** The ID of a qualification, of a built-in catalogue or of one of the centre's own. */
  readonly qualification?: string;
  /** The learner's name. */
  readonly name?: string;
  readonly folder?: vscode.Uri;
}

/** Starts a portfolio: asks for the qualification, a name and a folder, and writes its first two files. */
export async function newPortfolio(
  readBuiltIn: () => Promise<BuiltIn>,
  afterwards: () => Promise<void>,
  memory: vscode.Memento,
  choices: NewPortfolioChoices = {},
): Promise<void> {
  const qualification = await chooseQualification(await readBuiltIn(), choices.qualification);
  const name = qualification && (choices.name ?? (await askName()));
  const folder = name === undefined ? undefined : (choices.folder ?? (await choosePlace(name)));
  if (!qualification || name === undefined || !folder) {
    return;
  }
  const { uri: evidence, count } = await freeFile(vscode.Uri.joinPath(folder, 'evidence'), 'first-evidence');
  // What is there already is most likely the beginning of an earlier try, and has the number before this one.
  const files = buildStarterFiles(name.trim(), qualification, `E${String(count).padStart(2, '0')}`);
  const encoder = new TextEncoder();
  await writeNew([
    { uri: vscode.Uri.joinPath(folder, portfolioFileName), content: encoder.encode(files.portfolio) },
    { uri: evidence, content: encoder.encode(files.evidence) },
  ]);
  tickOwnPortfolio();
  await afterwards();
  await showNewFolder(folder, { uri: evidence, isToWriteIn: true }, memory);
}

/** The first of `first-evidence.md`, `first-evidence-2.md` and so on that is not there: a learner may begin twice. */
async function freeFile(
  folder: vscode.Uri,
  name: string,
): Promise<{ readonly uri: vscode.Uri; readonly count: number }> {
  for (let count = 1; ; count++) {
    const uri = vscode.Uri.joinPath(folder, count === 1 ? `${name}.md` : `${name}-${count}.md`);
    if (!(await exists(uri))) {
      return { uri, count };
    }
  }
}

async function chooseQualification(
  builtIn: BuiltIn,
  wanted: string | undefined,
): Promise<Qualification | undefined> {
  const { t } = vscode.l10n;
  const known = await readQualifications(builtIn);
  if (wanted !== undefined) {
    const found = known.find(({ id }) => id === wanted);
    if (!found) {
      throw new UserError(t('No catalogue has a qualification called {0}.', wanted));
    }
    return found;
  }
  const another = { label: t('Another qualification…'), description: '', qualification: undefined };
  const items = known.map((qualification) => ({
    label: qualification.title,
    description: qualification.awardingBody,
    qualification,
  }));
  const chosen = await vscode.window.showQuickPick([...items, another], {
    title: t('New Portfolio (1 of 3)'),
    placeHolder: t('Which qualification are you working towards?'),
    matchOnDescription: true,
    ignoreFocusOut: true,
  });
  if (chosen === another) {
    throw new UserError(
      t(
        'Signpost needs a catalogue for each qualification: a file that lists its criteria. Ask your tutor whether there is one for yours. To write one, start a portfolio with any qualification and choose "Signpost: New Catalogue".',
      ),
    );
  }
  return chosen?.qualification;
}

/** The qualifications of the centre's own catalogues, if a setting says where they are, and then the built-in ones. */
async function readQualifications(builtIn: BuiltIn): Promise<readonly Qualification[]> {
  const { readLibrary } = await import('../../core/catalogue/readLibrary');
  // Without a folder a setting can only name a whole path.
  const [place] = vscode.workspace.workspaceFolders ?? [];
  const folder = readCatalogueFolder(place?.uri ?? vscode.Uri.file('/'));
  const files = await Promise.all(
    (folder ? await listCatalogues(folder) : []).map(({ uri }) => readTextFile(uri)),
  );
  const own = files.flatMap(({ uri, text }) => (text === undefined ? [] : [{ uri, text }]));
  const { catalogues } = readLibrary({ ...builtIn, catalogues: [...own, ...builtIn.catalogues] }).value;
  return catalogues.flatMap(({ qualifications }) => qualifications);
}

function askName(): Thenable<string | undefined> {
  return vscode.window.showInputBox({
    title: vscode.l10n.t('New Portfolio (2 of 3)'),
    prompt: vscode.l10n.t('Your name, as it should stand on the cover'),
    ignoreFocusOut: true,
    validateInput: (value) =>
      value.trim() === ''
        ? vscode.l10n.t('Type your name. You can change it later in portfolio.yaml.')
        : undefined,
  });
}

/** Offers the folders of the workspace that have no portfolio yet, a new folder in each, and any other folder. */
async function choosePlace(name: string): Promise<vscode.Uri | undefined> {
  const { t } = vscode.l10n;
  const folderName = t('{0} portfolio', safeFileName(name));
  const elsewhere = { label: t('Another folder…'), uri: undefined };
  const places: (vscode.QuickPickItem & { readonly uri: vscode.Uri | undefined })[] = [];
  for (const { uri } of vscode.workspace.workspaceFolders ?? []) {
    if (!(await exists(vscode.Uri.joinPath(uri, portfolioFileName)))) {
      places.push({ label: t('In the folder "{0}"', nameOf(uri)), uri });
    }
    const below = vscode.Uri.joinPath(uri, folderName);
    if (!(await exists(below))) {
      places.push({ label: t('In a new folder "{0}"', folderName), description: nameOf(uri), uri: below });
    }
  }
  const chosen =
    places.length === 0
      ? elsewhere
      : await vscode.window.showQuickPick([...places, elsewhere], {
          title: t('New Portfolio (3 of 3)'),
          placeHolder: t('Where should your portfolio be kept?'),
          ignoreFocusOut: true,
        });
  if (chosen !== elsewhere) {
    return chosen?.uri;
  }
  return chooseFolder(t('Choose a Folder for Your Portfolio'), t('Keep It Here'));
}
