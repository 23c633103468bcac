import type { MisconceptionKind } from '../core/evidence/evidence';
import type { Translate } from './translate';

/** Longer words of the learner's are cut. In characters. */
const longest = 80;

/** The sentence for a common mistake: the learner's own words, what is wrong with them, and what to write next. */
export function wordMisconception(mistake: MisconceptionKind, written: string, t: Translate): string {
  const words = written.trim();
  const shown = words.length > longest ? `${words.slice(0, words.lastIndexOf(' ', longest))} …` : words;
  return t('“{0}”: {1}', shown, adviceOn(mistake, t));
}

function adviceOn(mistake: MisconceptionKind, t: Translate): string {
  switch (mistake) {
    case 'always-right':
      return t(
        'Customers can be wrong, and assessors want to see that you know it. Say how you tell a customer “no” in a kind way.',
      );
    case 'only-polite':
      return t(
        'Good manners are only one part of service, and assessors look for the rest. Say what else it takes, such as what you know and what you sort out.',
      );
    case 'complaints-negative':
      return t(
        'A complaint also shows what to put right, and assessors want to see that you know it. Say what your team learnt from one.',
      );
    case 'external-only':
      return t(
        'People you work with are customers too, and assessors look for them. Say who needs your work so that they can do theirs.',
      );
    case 'legal-equals-ethical':
      return t(
        'The law is what you must do and ethics are what you should do, and assessors look for both. Give one example of each.',
      );
    case 'sales-confusion':
      return t(
        'Selling is only one part of what a customer gets from you, and assessors look for the rest. Write about the help you give before and after a sale too.',
      );
    case 'ends-at-transaction':
      return t(
        'Service goes on when the customer has paid, and assessors look for that. Say what you do then, such as a call to ask if all is well.',
      );
    case 'support-only':
      return t(
        'Service starts well before anything goes wrong, and assessors look for that. Write about the first time you meet a customer as well.',
      );
    case 'stands-alone':
      return t(
        'Service is a part of every job, and assessors look for how it fits in. Say how you work with sales and with people whom customers never see.',
      );
    case 'satisfaction':
      return t(
        'Service is what you do and satisfaction is how the customer feels about it, and assessors look for both. Write about each by itself.',
      );
    case 'sympathy':
      return t(
        'Feeling sorry for somebody does not help them yet, and assessors look for more. Say how you showed that you understood, and what you did to help.',
      );
    case 'ethics-optional':
      return t(
        'Doing what is right is a part of service even where no law asks for it, and assessors look for it. Tell of a time when you did.',
      );
    case 'consent':
      return t(
        'Asking the customer first is only one of the lawful ways to share details, and assessors look for more. Say what your place of work allows, and what you check.',
      );
    case 'sharing-freely':
      return t(
        'Details may only go to people who need them and may have them by law, and assessors check that you know it. Say who may see them, and what you check first.',
      );
    case 'change-of-mind':
      return t(
        'Assessors know that the Consumer Rights Act 2015 is for goods that are faulty or not as described. For a change of mind, write about the Consumer Contracts Regulations 2013 or the rules of your shop.',
      );
    case 'code-as-law':
      return t(
        'This is a standard or a code, so your assessor will not count it as a law. Keep it, and name an Act or some Regulations as well.',
      );
    case 'same-treatment':
      return t(
        'Being fair does not mean treating all people the same, and assessors look for that. Say what you changed for someone who had other needs.',
      );
    case 'said-aloud':
      return t(
        'Others may have heard these details, and an assessor will ask about it. Say how you keep what a customer tells you private.',
      );
    case 'anger-only':
      return t(
        'An unhappy customer may be quiet or sad too, and assessors want to see that you would spot it. Say how.',
      );
    case 'solution-first':
      return t(
        'Assessors want to see that you find out what is wrong before you offer a way out. Say what you asked and what you heard.',
      );
    case 'needs-are-wants':
      return t(
        'A need is what has to be sorted out and a want is what they would like best, and assessors ask for both. Say which was which.',
      );
    case 'unnamed-procedure':
      return t(
        'Your assessor cannot tell which rules you mean. Name the policy and say what it makes you do.',
      );
    case 'general-communication':
      return t(
        'This is true of any job, so it does not show your assessor what you can do. Say what you said or wrote, who to, and why in that way.',
      );
  }
}
