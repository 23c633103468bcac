import { strict as assert } from 'node:assert';
import { namesOrganisation } from '../../../../src/core/evidence/facts/namesOrganisation';

/** Texts, by whether they name an organisation. */
const texts = {
  named: [
    'Harbourside Leisure Centre is a charity.',
    'Tesco is the organisation that I have chosen.',
    'At Greggs the staff say hello.',
    'John Lewis is known for its service.',
    'Llandaff Lane Dental Practice is a family practice.',
    'Service and the Harbourside Leisure Centre brand',
    'SwiftDrop has got a script for the greeting',
    'I am going to write about Costa and how they treat people.',
    'Customers of Boots trust the brand.',
    'Zappos is a shoe company that sells online.',
    'I looked at Wickes because I go there a lot.',
    "Brewster's staff all wear a badge.",
    "The Nando's brand is about fun.",
    'My chosen organisation is Riverford.',
    'The organisation I picked: Monsoon',
    'At Bettys they bring you tea.',
    "The King's Arms gets its regulars from good chat.",
    'Smith & Sons have a good name.',
    'The B&Q near us has good reviews.',
    'Fenwick is best known for its Christmas window.',
    'Arriva has 40 branches and a bad name.',
    'Medway Council answers letters within ten days.',
    'Greggs.',
    'Hendersons sells shoes.',
    "Pemberton's reputation is good because staff listen.",
    'It was at Dobbies that I saw good service.',
  ],
  unnamed: [
    'We do it.',
    'I served a customer.',
    'Brand loyalty is when customers come back.',
    'Sarah Jones was rude and her brand was bad.',
    'Customer Service Centre is where calls go.',
    'On Monday I rang Environmental Health.',
    'Loyal customers tell friends.',
    'Good staff make a good brand.',
    'Honesty is a value of the brand.',
    'Reception is a busy place.',
    'The organisation has a good brand. Staff are polite.',
    'At Christmas the shop is busy.',
    'Ravi is a shop assistant.',
    'Mr Patel is a customer.',
    'A charity is an organisation.',
    'Word of mouth is free. Social Media is quick.',
    'The Equality Act 2010 is a law for a company.',
    'GDPR is the law that every company has.',
    'Customers are known for telling others.',
    'My Organisation',
    'How Customer Service Affects Brand Loyalty',
    'I told Sarah about the shop.',
    'She is known for her smile. Trust is a brand value.',
    'Loyalty is the heart of the company.',
    'Excellent service is one of the company values.',
    'I looked at WhatsApp reviews.',
    'At Level 2 you learn about brands.',
    'In March I was at Reception.',
    "McKay was happy. O'Neill too.",
    'Dr Hall is a dentist at a practice.',
  ],
};

describe('the name of an organisation', () => {
  for (const text of texts.named) {
    it(`is in: ${text}`, () => {
      assert.equal(namesOrganisation(text), true);
    });
  }

  for (const text of texts.unnamed) {
    it(`is not in: ${text}`, () => {
      assert.equal(namesOrganisation(text), false);
    });
  }
});
