import type { Library } from './catalogue/catalogue';
import type { Coverage } from './coverage/coverage';
import type { EvidenceNote } from './evidence/evidence';
import type { Finding } from './lint/rule';
import type { Portfolio } from './portfolio/portfolio';

/** Everything that is known of one portfolio at one moment. Frozen: views read it, nothing writes it. */
export interface Snapshot {
  readonly portfolio: Portfolio;
  readonly library: Library;
  readonly notes: readonly EvidenceNote[];
  readonly coverage: Coverage;
  /** Findings of the rules and problems of the files, in the order of files and places. */
  readonly findings: readonly Finding[];
  /** URI to text of each evidence file, for views that show a part of it. */
  readonly texts: ReadonlyMap<string, string>;
}
