import { strict as assert } from 'node:assert';
import { readLibrary } from '../../../../src/core/catalogue/readLibrary';
import { evidenceTypeOf, nearestTypeName } from '../../../../src/core/coverage/evidenceTypes';
import { shippedNames, shippedText } from '../../../support/shipped';

const { value: library } = readLibrary({
  catalogues: shippedNames().map(shippedText),
  vocabulary: [],
  register: [],
});

describe('the kind of evidence that a file says it is', () => {
  const kinds: Readonly<Record<string, string | undefined>> = {
    OBS: 'OBS',
    'observation record': 'OBS',
    'Assessor observation': 'OBS',
    'Observation Records (12 May)': 'OBS',
    'Witness Statement': 'WT',
    'witness statements': 'WT',
    "manager's statement": 'WT',
    'manager’s statement': 'WT',
    roleplay: 'SIM',
    'role-play': 'SIM',
    simulation: 'SIM',
    'reflective log': 'RA',
    'personal statement': 'RA',
    'Q&A': 'QA',
    workbook: 'ASG',
    'recorded discussion': 'PD',
    'reflectve account': undefined,
    'my story': undefined,
  };
  for (const [written, code] of Object.entries(kinds)) {
    it(`${written} is ${code ?? 'none'}`, () => {
      assert.equal(evidenceTypeOf(written, library)?.code, code);
    });
  }

  const slips: Readonly<Record<string, string | undefined>> = {
    'reflectve account': 'reflective account',
    'witnes statment': 'witness statement',
    'roll play': 'role play',
    blog: undefined,
    'chat with my friend about it': undefined,
  };
  for (const [written, name] of Object.entries(slips)) {
    it(`${written} stands for ${name ?? 'none'}`, () => {
      assert.equal(nearestTypeName(written, library), name);
    });
  }
});
