import { strict as assert } from 'node:assert';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import {
  builtInCatalogueFiles,
  builtInRegisterFile,
  builtInSources,
  builtInVocabularyFile,
  type PackedLibrary,
} from '../../../src/core/catalogue/builtIn';
import type { Library, Requirement } from '../../../src/core/catalogue/catalogue';
import { packLibrary } from '../../../src/core/catalogue/packLibrary';
import { readLibrary } from '../../../src/core/catalogue/readLibrary';
import { groupsOf } from '../../../src/core/coverage/chosen';
import { splitWords } from '../../../src/core/evidence/facts/splitWords';
import { criterionText } from '../../support/criterionText';
import { shingles, shingleWords } from '../../support/shingles';
import { root, shippedNames, shippedText } from '../../support/shipped';

const { value: library, problems } = readLibrary({
  catalogues: shippedNames().map(shippedText),
  vocabulary: [],
  register: [],
});
const qualifications = library.catalogues.flatMap((catalogue) => catalogue.qualifications);
const units = qualifications.flatMap((qualification) => qualification.units);
const outcomes = units.flatMap((unit) => unit.outcomes);
const criteria = outcomes.flatMap((outcome) => outcome.criteria);
const { concepts, models, verbs, evidenceTypes } = library.vocabulary;

describe('the catalogues that ship', () => {
  it('are the files of criteria/, each in the list', () => {
    const listed = [...builtInCatalogueFiles, builtInVocabularyFile, builtInRegisterFile];
    assert.deepEqual(shippedNames(), listed.sort());
  });

  it('can be read without a single problem', () => {
    assert.deepEqual(problems, []);
    assert.equal(library.isWhole, true);
  });

  it('are seven qualifications with a unit each, 28 outcomes and 29 criteria', () => {
    assert.deepEqual(qualifications.map(({ id }) => id).sort(), [
      'FA-L1A',
      'FA-L2D',
      'ICQ-L2A',
      'ICQ-L2D',
      'PQ-L2D',
      'PQ-L3D',
      'QN-L2A',
    ]);
    assert.deepEqual([units.length, outcomes.length, criteria.length], [7, 28, 29]);
  });

  it('have an outcome without criteria in one place only, where the source has none', () => {
    const empty = units.flatMap((unit) => unit.outcomes.filter((outcome) => outcome.criteria.length === 0));
    assert.deepEqual(
      empty.map(({ number, title, location }) => [number, title, location.uri.slice(-24)]),
      [
        [
          '3',
          'Understand how to deliver effective customer service',
          'proqual-l2-diploma.yaml'.padStart(24, '/'),
        ],
      ],
    );
  });

  it('number each criterion below its outcome, and no number twice', () => {
    for (const { key, number, outcome } of criteria) {
      assert.equal(number.split('.')[0], outcome, key);
    }
    assert.equal(new Set(criteria.map(({ key }) => key)).size, criteria.length);
  });

  it('give every criterion a statement, a prompt, and command verbs that the vocabulary has', () => {
    for (const { key, statement, prompt, verbs: asked } of criteria) {
      assert.match(statement, /^[A-Z].{20,}\.$/s, key);
      assert.match(prompt, /^[A-Z].{20,}\?$/s, key);
      assert.ok(asked.length > 0, key);
      assert.deepEqual(
        asked.filter((verb) => !verbs.has(verb)),
        [],
        key,
      );
    }
  });

  it('ask for something of every criterion, and for what exists only', () => {
    for (const { key, requirements } of criteria) {
      assert.ok(
        requirements.some(({ strength }) => strength === 'required'),
        key,
      );
      for (const requirement of requirements) {
        assert.deepEqual(danglingIn(requirement), [], key);
      }
    }
  });

  it('ask for no more than there is to choose from', () => {
    for (const { key, requirements } of criteria) {
      for (const requirement of requirements) {
        const choices = requirement.kind === 'model' ? requirement.models : groupsOf(requirement);
        if ('minimum' in requirement && choices.length > 0) {
          assert.ok(requirement.minimum <= choices.length, key);
        }
      }
    }
  });

  it('are packed to what they are', () => {
    const texts = shippedNames().map((name) => ({ ...shippedText(name), uri: name }));
    const packed = JSON.parse(JSON.stringify(packLibrary(texts))) as PackedLibrary;
    const unpacked = readLibrary(builtInSources(packed, (name) => `lib:/criteria/${name}`));
    assert.deepEqual(inOrder(unpacked.value), inOrder(library));
    assert.deepEqual(unpacked.problems, []);
  });

  it('are not packed with anything wrong in them', () => {
    const [name = ''] = builtInCatalogueFiles;
    const { text } = shippedText(name);
    const broken = { uri: name, text: text.replace(/^ *verbs: .*$/m, '$&, nonsense]'), isBuiltIn: true };
    assert.throws(() => packLibrary([broken]), /cannot be read/);
    const alone = { uri: name, text, isBuiltIn: true };
    assert.throws(() => packLibrary([alone]), /dangling-reference/);
  });

  it('say that they are not official', () => {
    for (const { id, note, source } of qualifications) {
      assert.match(note, /not .*official/i, id);
      assert.notEqual(source, '', id);
    }
  });
});

/** A library with its catalogues in the order of their names. */
function inOrder(library: Library): Library {
  const catalogues = [...library.catalogues].sort((one, other) => one.uri.localeCompare(other.uri));
  return { ...library, catalogues };
}

function danglingIn(requirement: Requirement): string[] {
  const missing = (ids: readonly string[], known: { has(id: string): boolean }): string[] =>
    ids.filter((id) => !known.has(id));
  switch (requirement.kind) {
    case 'legislation':
      return missing(requirement.topics, library.register.topics);
    case 'model':
      return missing(requirement.models, models);
    case 'evidence-type':
      return missing(requirement.types, new Set(evidenceTypes.map(({ code }) => code)));
    default:
      return missing(groupsOf(requirement), concepts);
  }
}

describe('the vocabulary that ships', () => {
  it('has words for every group and names for every model', () => {
    for (const { id, words, label } of concepts.values()) {
      assert.ok(words.length > 0 && !label.includes('_'), id);
    }
    for (const { id, names } of models.values()) {
      assert.ok(names.length > 0, id);
    }
  });

  it('has single words behind the three points, as no more is looked for there', () => {
    const sides = [...concepts.values()].flatMap(({ words }) =>
      words.flatMap((entry) => entry.split('…').slice(1)),
    );
    assert.ok(sides.length > 300, `${sides.length}`);
    const longer = sides.flatMap((side) => side.split('/')).filter((word) => splitWords(word).length !== 1);
    assert.deepEqual(longer, []);
  });

  it('has no group that nothing asks about', () => {
    const used = new Set(criteria.flatMap(({ requirements }) => requirements.flatMap(groupsOf)));
    const unused = [...concepts.keys()].filter((id) => !used.has(id));
    assert.deepEqual(unused, []);
  });
});

describe('the register that ships', () => {
  it('has topics for every law, and each of them has words', () => {
    for (const { id, topics } of library.register.laws.values()) {
      assert.ok(topics.length > 0, id);
      assert.deepEqual(
        topics.filter((topic) => !library.register.topics.has(topic)),
        [],
        id,
      );
    }
  });

  it('names the year of a law in its title', () => {
    for (const { title, year } of library.register.laws.values()) {
      assert.ok(year === undefined || title.includes(String(year)), title);
    }
  });

  it('replaces laws by laws that it has', () => {
    for (const { id, replacedBy } of library.register.laws.values()) {
      assert.deepEqual(
        replacedBy.filter((law) => !library.register.laws.has(law)),
        [],
        id,
      );
    }
  });

  it('says what replaced a law or why nothing did, for each that is gone', () => {
    for (const { id, status, note, replacedBy } of library.register.laws.values()) {
      assert.ok(!['repealed', 'revoked'].includes(status) || replacedBy.length > 0 || note !== '', id);
    }
  });
});

/**
 * What the line of its source says of each criterion, in the words or IDs that its entry has for it. Alternatives
 * are parted by a bar.
 */
const facts: Readonly<Record<string, readonly string[]>> = {
  'PQ-L2D/PCS/1.1': ['definition', 'reputation', 'success', 'organisation'],
  'PQ-L2D/PCS/2.1': ['identify', 'legislation', 'data_protection', 'consumer_rights', 'deal with customers'],
  'PQ-L2D/PCS/2.2': [
    'practical examples',
    'example required',
    'fairness',
    'transparency',
    'confidentiality',
    'everyday',
  ],
  'PQ-L2D/PCS/4.1': ['accuracy', 'recording', 'security', 'customer information', 'explain'],
  'PQ-L3D/CSE/1.1': ['service_profit_chain', 'expectations', 'quality_model', 'explain'],
  'PQ-L3D/CSE/2.1': ['organisation required', 'brand_perception', 'loyalty', 'reputation'],
  'PQ-L3D/CSE/3.1': [
    'roles',
    'responsibilities',
    'reporting_lines',
    'channels_internal',
    'channels_external',
    'describe',
  ],
  'PQ-L3D/CSE/4.1': [
    'consumer_rights',
    'data_protection',
    'equality',
    'applied',
    'procedures',
    'policies',
    'daily',
  ],
  'ICQ-L2A/PCS/1.1': ['definition', 'internal_customer', 'external_customer', 'example', 'distinguish'],
  'ICQ-L2A/PCS/2.1': ['data_protection', 'consumer_rights', 'confidentiality', 'fairness', 'ethical'],
  'ICQ-L2A/PCS/3.1': [
    'verbal',
    'non_verbal',
    'complaints',
    'feedback',
    'professionally',
    'complaint_process',
  ],
  'ICQ-L2A/PCS/4.1': ['accuracy', 'security', 'lawful_sharing', 'org_procedure', 'policy'],
  'ICQ-L2D/PCS/1.1': [
    'definition',
    'internal_customer',
    'external_customer',
    'positive_experience',
    'negative_experience',
  ],
  'ICQ-L2D/PCS/2.1': ['consumer_rights', 'data_protection', 'equality', 'situation', 'example required'],
  'ICQ-L2D/PCS/3.1': [
    'verbal',
    'non_verbal',
    'active_listening',
    'tone',
    'clear_language',
    'with a customer',
  ],
  'ICQ-L2D/PCS/4.1': [
    'collection',
    'storage',
    'use_of_information',
    'feedback',
    'personal_data',
    'gdpr',
    'ordered_steps',
  ],
  'FA-L1A/PCS/1.1': ['two', 'benefits for the organisation', 'benefits for the customer', 'identify'],
  'FA-L1A/PCS/2.1': [
    'at least 2 ways to communicate',
    'method_face_to_face',
    'method_telephone',
    'when_to_use',
    'describe',
  ],
  'FA-L1A/PCS/3.1': [
    'procedures',
    'procedure_greeting',
    'procedure_complaints',
    'org_procedure',
    'customers',
  ],
  'FA-L1A/PCS/4.1': ['listen', 'empathise', 'resolve', 'follow_up', 'steps', 'at least 4', 'outline'],
  'FA-L2D/PCS/1.1': ['definition', 'help_and_advice', 'internal_customer', 'external_customer', 'buy', 'use'],
  'FA-L2D/PCS/2.1': ['consumer_rights', 'data_protection', 'equality', 'applied', 'dealings with customers'],
  'FA-L2D/PCS/2.2': [
    'confidentiality',
    'fairness',
    'conflicts_of_interest',
    'practical examples',
    'example required',
  ],
  'FA-L2D/PCS/3.1': ['verbal', 'non_verbal', 'written', 'active_listening', 'needs', 'tailoring', 'outline'],
  'FA-L2D/PCS/4.1': [
    'accuracy',
    'recording',
    'enquiries',
    'complaints',
    'feedback',
    'org_procedure',
    'security',
  ],
  'QN-L2A/ICS/1.1': ['internal_customer', 'external_customer', 'service_principles', 'distinguish', 'both'],
  'QN-L2A/ICS/2.1': ['active_listening', 'paraphrasing', 'summarising', 'needs', 'expectations'],
  'QN-L2A/ICS/3.1': [
    'method_face_to_face',
    'method_telephone',
    'method_email|digital',
    'justify',
    'preference',
    'context',
  ],
  'QN-L2A/ICS/4.1': [
    'last',
    'listen',
    'apologise',
    'resolve',
    'thank',
    'expectations_not_met',
    'rationale',
    'steps',
  ],
};

describe('each criterion says what the line of its source says', () => {
  it('and there is a line for each', () =>
    assert.deepEqual(Object.keys(facts).sort(), criteria.map(({ key }) => key).sort()));

  for (const [key, words] of Object.entries(facts)) {
    it(`${key}: ${words.join(', ')}`, () => {
      const criterion = criteria.find((each) => each.key === key);
      const text = criterion ? criterionText(criterion) : '';
      const missing = words.filter((word) => !word.split('|').some((choice) => text.includes(choice)));
      assert.deepEqual(missing, []);
    });
  }
});

describe('the words of the catalogues', () => {
  // Hashes of every run of eight words of the sources, made with `shingles`, so that their text is not here.
  const stored = JSON.parse(readFileSync(join(root, 'test/fixtures/seedShingles.json'), 'utf8')) as {
    readonly words: number;
    readonly hashes: string;
  };
  const ofSources = new Set(stored.hashes.split(' '));

  it('are compared with all of the sources', () => {
    assert.equal(stored.words, shingleWords);
    assert.ok(ofSources.size > 3000);
    // A heading that all sources have, to see that both sides hash alike.
    const [known = ''] = shingles('Key criteria assessors look for in your portfolio').keys();
    assert.ok(ofSources.has(known));
  });

  it('share no run of eight words with a source', () => {
    const shared = criteria.flatMap(({ key, statement, prompt, guidance, mistakes }) =>
      [statement, prompt, ...guidance, ...mistakes].flatMap((text) =>
        [...shingles(text)].filter(([hash]) => ofSources.has(hash)).map(([, run]) => `${key}: ${run}`),
      ),
    );
    assert.deepEqual(shared, []);
  });
});
