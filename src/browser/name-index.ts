import { synonymsOf as findSynonyms, offerOf as findOffer, type Offer } from '../domain/name/synonyms.ts';
import { HAN } from '../domain/text/han.ts';
import { matchNames, type PersonMatch } from '../domain/name/match-names.ts';
import { matchTerms } from '../domain/name/match-terms.ts';
import { mayBeTraditional } from '../domain/name/may-be-traditional.ts';
import { isExact, type MatchReason, type NameJudgement } from '../domain/name/name-judgement.ts';
import { nearestWords } from '../domain/name/nearest-words.ts';
import { normalizeQuery } from '../domain/name/normalize-query.ts';
import { readSuggestions, type SuggestionFile } from '../domain/name/suggestion-file.ts';
import type { PersonEntry, SuggestionData, TermEntry } from '../domain/name/suggestion-data.ts';
import { SUGGESTION_TEXT as TEXT } from '../text/suggestion.ts';
import { characterSource } from './character-source.ts';
import { fetchJson } from './fetch-json.ts';
import { remember } from './remember.ts';

const MOST_NEAREST = 5;

/** An honouree who may be meant, as results and suggestions show one. */
export interface NameMatch {
  id: string;
  href: string;
  kind: PersonEntry['kind'];
  name: string;
  fullName: string;
  description: string;
  reason: MatchReason;
  /** What is shown of the reason; empty where the name itself was typed. */
  words: string;
  /** False for a guess, which the reader is asked about. */
  exact: boolean;
}

/** A name or term that comes near to what was looked for. */
export interface NearWord {
  text: string;
  href: string;
}

/** What may be meant by a question: people and terms. */
export interface Meant {
  people: NameMatch[];
  terms: (TermEntry & { href: string })[];
  offer: Offer | undefined;
}

/** The names and terms of the site. */
export interface NameIndex {
  /** The honourees whom a question means, the surest first. */
  find: (query: string) => Promise<NameMatch[]>;
  /** Those whom it may mean with a character of the same sound or a slip, the surest first. */
  guess: (query: string) => Promise<NameMatch[]>;
  /** As `find`, with the terms in which the question stands. */
  suggest: (query: string) => Promise<Meant>;
  /** A question as the collection would write it: simplified characters, plain letters, years in digits. */
  toSimplified: (text: string) => Promise<string>;
  /** The other words for a word. */
  synonymsOf: (word: string) => readonly string[];
  /** What the site offers to who asks for it by name. */
  offerOf: (query: string) => Offer | undefined;
  /** For a question that found nothing: names and terms that come near it, the nearest first. */
  nearest: (query: string) => Promise<NearWord[]>;
}

function wordsOf({ reason, alias }: NameJudgement): string {
  if (reason === 'sound' || reason === 'slip') return TEXT.guess;
  if (reason === 'alias' && alias) return TEXT.alias(alias);
  return reason === 'pinyin' || reason === 'initials' ? TEXT[reason] : '';
}

function buildIndex(base: string, { people, synonyms }: SuggestionData): NameIndex {
  const characters = characterSource(base);
  const termsOnce = remember(async () => readSuggestions(await fetchJson<SuggestionFile>(`${base}search/terms.json`)).terms);
  // Without them people are suggested all the same.
  const terms = () => termsOnce(undefined).catch((): TermEntry[] => []);
  const hrefOf = ({ id }: PersonEntry) => `${base}stories/${id}/`;

  const toMatch = (match: PersonMatch): NameMatch => {
    const { id, kind, name, fullName, description } = match.person;
    return { id, href: hrefOf(match.person), kind, name: name.text, fullName, description, reason: match.reason, words: wordsOf(match), exact: isExact(match) };
  };

  const toSimplified = async (text: string) => {
    const plain = normalizeQuery(text);
    return mayBeTraditional(plain) ? normalizeQuery(plain, (await characters())?.simplify) : plain;
  };

  // Characters of the same sound are looked up only where nothing else helps.
  const findPeople = async (query: string, isAnswered: boolean) => {
    const found = matchNames(query, people);
    if (isAnswered || !HAN.test(query) || found.some(isExact)) return found.map(toMatch);
    return matchNames(query, people, await characters()).map(toMatch);
  };

  const suggest = async (typed: string): Promise<Meant> => {
    const query = await toSimplified(typed);
    const offer = findOffer(query, synonyms);
    const found = matchTerms(query, await terms(), synonyms).map((term) => ({ ...term, href: base + term.path }));
    return { people: await findPeople(query, found.length > 0 || offer !== undefined), terms: found, offer };
  };

  return {
    find: async (typed) => matchNames(await toSimplified(typed), people).filter(isExact).map(toMatch),
    guess: async (typed) => findPeople(await toSimplified(typed), false),
    suggest,
    toSimplified,
    synonymsOf: (word) => findSynonyms(word, synonyms),
    offerOf: (query) => findOffer(normalizeQuery(query), synonyms),
    nearest: async (typed) => {
      const known = [...people.map((person) => ({ name: person.name, href: hrefOf(person) })), ...(await terms()).map(({ name, path }) => ({ name, href: base + path }))];
      return nearestWords(await toSimplified(typed), known, MOST_NEAREST).map(({ name, href }) => ({ text: name.text, href }));
    },
  };
}

/** Loads the names of the site below `base`, once for a page. Rejects where they cannot be fetched; then the next call tries again. */
export const openNameIndex = remember(async (base: string) => buildIndex(base, readSuggestions(await fetchJson<SuggestionFile>(`${base}search/names.json`))));
