import { LongExpression } from './madeReady';

/** What the sentences around a law say about it. Read only where a law is named, so plain expressions are quick enough. */
export interface LawContext {
  /** From the start of the sentence to the law. */
  readonly before: string;
  /** The law itself and what follows in its sentence. */
  readonly after: string;
  /** The law as it is named. */
  readonly title: string;
  /** What follows it in its sentence. */
  readonly behind: string;
  readonly previous: string;
  /** The two sentences before that. */
  readonly earlier: string;
  /** The next three sentences. */
  readonly next: string;
  /** Whether its sentence names another law as well. */
  readonly isList: boolean;
  /** Whether its sentence names a law of the same name and another year as well. */
  readonly isOneOfSeveral: boolean;
  /** Whether its block names no other law. */
  readonly isOnly: boolean;
  /** Whether its block tells a story. */
  readonly isTold: boolean;
  readonly year: number | undefined;
  /** The laws near it that took its place. */
  readonly heirs: readonly Neighbour[];
  /** The years of all laws that took its place. */
  readonly heirYears: readonly number[];
}

/** A law near another one. */
export interface Neighbour {
  /** How many sentences further on it stands; 0 for the same, less than 0 before it. */
  readonly sentences: number;
  /** What stands between the two. */
  readonly between: string;
  readonly isBehind: boolean;
}

const betweenFirms = new LongExpression(
  /\b(?:business(?:es)?|trade (?:account|customer|sale|counter|desk|buyer)s?|(?:other )?firms?|compan(?:y|ies) (?:to|and) compan(?:y|ies)|b2b|wholesale|private (?:sale|seller)s?|sole traders?|contractors?|(?:another|other) (?:garage|shop|salon|hotel|caf[eé]|pub|restaurant|school|builder|dealer|trader|plumber|firm|compan(?:y|ies)|business|retailer|landlord|stall|branch|outfit)s? (?:\w+ ){0,2}?(?:buy\w*|bought|order\w*|purchas\w*)|not (?:the )?consumers?|no consumers?|trade (?:buyers?|prices?|terms)|resell\w*|to the trade|account holders?|for (?:the )?trade(?=,| (?:it|the|we|only|is)\b)|(?:appl(?:y|ies) to|holds for|counts for|covers?)(?: only)? (?:the )?trade(?! ?-?(?:in|mark|desc|union))|with (?:the )?trade,? (?:it|the|we)\b|trade (?:orders?|deals?)\b|(?:sold|sell|selling|supply|supplied) (?:\w+ )?to (?:a |an |other |another |the )?(?:builder|garage|restaurant|caf[eé]|pub|shop|hotel|plumber|trader|dealer|school|landlord)s?|we supply)\b/i,
);
/** What is quickly seen to be there. */
const ofTrade = /trade|business|b2b/i;
/** The same, where it stands in a sentence further on: less is said there that is about the law. */
const tradeOnly = new LongExpression(
  /\b(?:trade (?:account|customer|sale|counter|buyer)s?|business (?:customer|buyer|account|sale)s?|b2b|sole traders?)\b/i,
);

/** Whether the text speaks of sales that a partly superseded law still covers: between firms, or private ones. */
export function isBetweenFirms(context: LawContext): boolean {
  return (
    betweenFirms.test(context.before + context.after) ||
    betweenFirms.test(context.previous) ||
    (ofTrade.test(context.next) && tradeOnly.test(context.next))
  );
}

/** Places and people of the European Union, as learners write them. */
const inEurope =
  /\b(?:EU (?:customers?|guests?|clients?|citizens?|countr(?:y|ies)|residents?|visitors?|orders?|members?)|(?:in|from|to|across|within|outside) (?:the )?(?:EU|European Union|Europe|Eurozone|Republic|South)|European (?:customers?|guests?|clients?|visitors?|orders?)|Ireland(?<!Northern Ireland)|Irish|Dublin|Cork|Galway|Limerick|Donegal|Cavan|Monaghan|Leitrim|Louth|Dundalk|Letterkenny|across the border|France|French|Paris|Spain|Spanish|Madrid|Portugal|Portuguese|Italy|Italian|German(?:y|s)?|Berlin|Austria|Belgium|Brussels|Netherlands|Dutch|Amsterdam|Denmark|Danish|Sweden|Swedish|Finland|Finnish|Poland|Polish|Czech|Slovakia|Slovenia|Hungary|Romania|Bulgaria|Greece|Greek|Croatia|Cyprus|Malta|Estonia|Latvia|Lithuania|Luxembourg)\b/;

/** Whether the text speaks of people in the European Union, for whom its law still counts. */
export function isInEurope({ before, after, next, previous }: LawContext): boolean {
  return inEurope.test(before + after) || inEurope.test(previous) || inEurope.test(next.slice(0, 160));
}
