import type { PersonalDataKind } from '../core/problem';
import type { Translate } from './translate';

/** The sentence for a detail by which somebody can be known. The detail itself is not said again: problems are copied about. */
export function wordPersonalData(kind: PersonalDataKind, text: string, t: Translate): string {
  switch (kind) {
    case 'name':
      return t(
        '“{0}” looks like the name of a customer, and evidence must not say who it was. Give each person a letter instead, such as “Customer A”.',
        text,
      );
    case 'part-name':
      return t(
        '“{0}” may be the name of a customer, and evidence should not say who it was. Give each person a letter instead, such as “Customer A”.',
        text,
      );
    case 'email':
      return t('This may be a customer’s email address, and that must stay private. Take it out if it is.');
    case 'phone':
      return t('This may be a customer’s phone number, and that must stay private. Take it out if it is.');
    case 'card':
      return t(
        'This looks like the number of a bank card, and nobody else may see that. Take it out at once.',
      );
    case 'account':
      return t(
        'This looks like the number of a bank account, and nobody else may see that. Take it out at once.',
      );
    case 'insurance':
      return t(
        'This looks like a National Insurance number, and nobody else may see that. Take it out at once.',
      );
    case 'patient':
      return t('This looks like an NHS number, and nobody else may see that. Take it out at once.');
    case 'birth':
      return t('A date of birth helps to find out who somebody is, and that must stay private. Take it out.');
    case 'address':
      return t('This may be where a customer lives, and that must stay private. Take it out if it is.');
    case 'postcode':
      return t(
        'This postcode may show where the customer lives, and that must stay private. Take it out if it does.',
      );
  }
}
