import type { Library } from '../../core/catalogue/catalogue';
import type { IdKind } from '../../core/yaml/shape';

/** What an ID stands for, in the words of the file that defines it. */
export function labelOf(kind: IdKind, id: string, { vocabulary, register, catalogues }: Library): string {
  switch (kind) {
    case 'concepts':
      return vocabulary.concepts.get(id)?.label ?? '';
    case 'models':
      return vocabulary.models.get(id)?.label ?? '';
    case 'verbs':
      return vocabulary.verbs.get(id)?.meaning ?? '';
    case 'evidenceTypes':
      return vocabulary.evidenceTypes.find(({ code }) => code === id)?.name ?? '';
    case 'topics':
      return register.topics.get(id) ?? '';
    case 'laws':
      return register.laws.get(id)?.title ?? '';
    case 'qualifications':
      return (
        catalogues.flatMap(({ qualifications }) => qualifications).find((each) => each.id === id)?.title ?? ''
      );
  }
}
