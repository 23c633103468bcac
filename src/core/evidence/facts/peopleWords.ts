/** Whom one serves, by whatever name; "whoever is paying" too. */
export const served =
  "(?:customers?|guests?|clients?|passengers?|shoppers?|patients?|tenants?|members?|diners?|callers?|visitors?|residents?|buyers?|owners?|the public|(?:person|people|ones?|whoever|anyone|somebody|someone|those)(?: (?:who|that))?(?:'s| is| are)? (?:pays?|paying))";
/** Those who work in the same place. */
export const insiders =
  '(?:colleagues?|collegues?|co-workers?|coworkers?|work ?mates?|staff|employees?|team ?mates?|(?:my|our|the) team|departments?|each other|managers?|(?:people|anyone|anybody|those|someone|you|they) (?:(?:who|that) )?(?:(?:I|we|you) )?works? (?:with|alongside|here|for (?:us|you|the (?:same )?(?:company|firm))|in (?:the|this) (?:same )?(?:company|building|place))|on the payroll|inside (?:the|our|your) (?:company|business|organisation|firm)|the (?:cleaners?|drivers?|guards?|porters?|nurses?|chefs?|cooks?|kitchen|warehouse|office|back office|teachers?|technicians?|supervisors?|night shift)|(?:lads|girls|guys|ones|people|women|men|team) (?:in|on|from|at) (?:the|our|another|other) \\w+|head office|suppliers?|(?:an)?other departments?|teachers|cooks|drivers|cleaners|porters|nurses|chefs|technicians|mechanics)';
/** Those of other firms who come to the place of work or are rung from there, behind "the" or "our". */
export const traders =
  "(?:\\b(?:the|our|my|their)|['’]s) (?:[\\w'-]+ ){0,2}(?:rep|representative|supplier|wholesaler|courier|plumber|electrician|joiner|decorator|locksmith|window cleaner|contractor|fitter|surveyor|accountant|solicitor|account manager|postman|post lady|delivery (?:driver|man|woman)|contact (?:at|in|from) [^,.;\\n]{1,30}?)(?:,| is| was| called| named)*";
