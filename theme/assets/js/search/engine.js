// Finds entries. A query is cut into pairs of characters; an entry scores by the pairs it holds, more where they
// stand side by side, and by how much of the query it covers. No pair is required: the best covered entry wins.
"use strict";
mingbaiSearch.engine = (() => {
  const { text, index, query, spell } = mingbaiSearch;
  const { isHollow, saysNothing, wordsOf } = query;
  const SPELLINGS = 12;
  const KNOWN = 0.6;
  const UNKNOWN = 3; // weight of a pair that no entry holds: it counts against all of them
  const HOLLOW = 0.3; // the same, if it has a character that says little
  const BESIDE_PAIRS = 0.1; // of a character on its own in a query that has pairs
  const WORD = 0.4; // strength from which a pair is taken for a word
  const SINGLE = 0.35; // the same, where pairs do not find enough
  const ACROSS = 0.5; // of a pair between two words
  const BESIDE = 0.8; // the same, if one of the words is a single character
  const SIDE_BY_SIDE = 0.8;
  const UNCOVERED = 0.35;
  const SPREAD = 0.82; // a further hit on the same page counts so much less
  const LEAST_SHARE = 0.3; // of the best score, for an entry to be shown
  const MOST = 60;
  const MAYBE = 3; // hits are shown of those that may be meant
  const NAMED = 0.6; // of the query in strong words: it names what is found
  const GUIDES = { a: 0.15, n: 0.6 }; // of the query in strong words, for the guide for people and for a matter to be named
  const PART = 0.35; // of the query must be what is asked for in vain
  const ASKED = 0.75; // of the query must be in a question
  const WHOLE = 0.9; // of the query: all of it
  const LONG = 8;
  const MISTYPED = 10; // characters up to which a query may have a wrong one: in a story, other words make up for it
  const MENDED = 0.7; // of the query must be covered when a character was replaced
  // What the best hit must have to be asserted: the share of the query that it covers, the share of that in strong words,
  // and its score, in weights of a word that only one entry has. Tuned on bench/hard-{1,2}.yaml.
  const SURE = { coverage: 0.5, firm: 0.2, score: 0.37 };

  // A token counts the more, the fewer entries hold it.
  const weigh = (token, holding, entries) => {
    if (!holding) return isHollow(token) ? HOLLOW : UNKNOWN;
    return Math.log(1 + (entries - holding + 0.5) / (holding + 0.5)) * (isHollow(token) ? 0.6 : 1);
  };

  // What one entry makes of the pieces it holds (piece number → strength, in order).
  const score = (entry, strengths, pieces, whole, words) => {
    let [sum, covered, firm, before] = [0, 0, 0, -2];
    for (const [at, strength] of strengths) {
      const { weight, number } = pieces[at];
      sum += weight * strength;
      if (at === before + 1 && pieces[before].number === number) {
        sum += SIDE_BY_SIDE * weight * Math.min(strength, strengths.get(before));
      }
      covered += weight;
      if (strength > WORD) firm += weight;
      before = at;
    }
    const coverage = covered / whole;
    const held = words.filter(({ pieces: own }) => own.every((at) => strengths.has(at))).map(({ word }) => word);
    return { entry, score: sum * (UNCOVERED + (1 - UNCOVERED) * coverage), coverage, covered, firm: firm / whole, held };
  };

  // The pairs of a run: those across a border of words say less than those inside a word.
  const piecesOf = (run, number, loose) => {
    if (run.length < 2 || !text.isChinese(run)) return [{ token: run, number, share: 1 }];
    const words = wordsOf(run);
    const borders = new Map(words.slice(1).map(({ word, at }, before) => [at, [words[before].word, word]]));
    const share = (at) => {
      const sides = borders.get(at);
      if (!sides) return 1;
      return sides.every((word) => word.length > 1) ? ACROSS : BESIDE;
    };
    const pairs = text.tokens([run]).map((token, at) => ({ token, number, share: share(at + 1) }));
    const alone = [...run].filter((each) => loose.includes(each));
    return [...pairs, ...alone.map((token) => ({ token, number, share: 1 }))];
  };

  // The words of the runs that say something, with the pieces they are made of.
  const wordsIn = (runs, pieces) =>
    runs.flatMap((run, number) => {
      const first = pieces.findIndex((piece) => piece.number === number);
      return wordsOf(run)
        .filter(({ word }) => (word.length > 1 || runs.join("").length === 1) && !saysNothing(word))
        .map(({ word, at }) => ({
          word,
          pieces: text.isChinese(run) ? text.tokens([word]).map((_token, step) => first + at + step) : [first],
        }));
    });

  // Score all entries for these runs. The `loose` characters count on their own, too.
  const rank = async (runs, loose = "") => {
    const { entries } = await index.core();
    const pieces = runs.flatMap((run, number) => piecesOf(run, number, loose));
    const words = wordsIn(runs, pieces);
    const isSingle = ({ token }) => text.isChinese(token) && token.length === 1;
    const pairs = !pieces.every(isSingle);
    const lists = await index.lookUp(pieces.map((piece) => piece.token));
    const held = new Map();
    pieces.forEach((piece, at) => {
      piece.weight = weigh(piece.token, lists[at].length, entries) * piece.share;
      if (isSingle(piece) && pairs) piece.weight *= loose ? SINGLE * Math.min(1, lists[at].length) : BESIDE_PAIRS;
      for (const [entry, strength] of lists[at]) held.set(entry, (held.get(entry) || new Map()).set(at, strength));
    });
    const whole = pieces.reduce((sum, { weight }) => sum + weight, 0);
    const hits = [...held].map(([entry, strengths]) => score(entry, strengths, pieces, whole, words));
    hits.sort((one, other) => other.score - one.score || one.entry - other.entry);
    const inPairs = pieces.filter((_piece, at) => lists[at].some(([, strength]) => strength > WORD)).map(({ token }) => token).join("");
    const bare = [...runs.join("")].filter((each) => !inPairs.includes(each) && !isHollow(each)).join("");
    return { hits: hits.slice(0, MOST), runs, words: words.map(({ word }) => word), bare, entries };
  };

  // Hits of one page are spread, so that the first three are not three times the same.
  const spread = async (hits) => {
    const { pages } = await index.core();
    const seen = new Map();
    return hits
      .map((hit) => {
        const times = seen.get(pages[hit.entry]) || 0;
        seen.set(pages[hit.entry], times + 1);
        return { ...hit, score: hit.score * SPREAD ** times };
      })
      .sort((one, other) => other.score - one.score || one.entry - other.entry);
  };

  // Latin letters that are no word of the index are pinyin: the readings of the query in Chinese.
  const spelled = async (runs) => {
    if (!runs.some((run) => /^[a-z]+$/.test(run))) return [];
    const { readings, syllables } = await index.core();
    const { lists: words } = await index.tokens("0");
    const latin = (run) => /^[a-z]+$/.test(run) && !words.has(run);
    if (!runs.some(latin)) return [];
    let rows = [[]];
    for (const run of runs) {
      const ways = latin(run)
        ? spell.cuts(run, syllables).map((parts) => parts.map((part) => spell.sounding(part, readings)))
        : [text.isChinese(run) ? [...run].map((each) => spell.exactly(each, readings)) : []];
      rows = rows.flatMap((row) => ways.map((way) => [...row, ...way])).slice(0, 6);
    }
    const found = await Promise.all(rows.filter((row) => row.length > 1).map(spell.strings));
    return found.flat().sort((one, other) => one.cost - other.cost).slice(0, SPELLINGS);
  };

  const isSure = ({ hits: [top], words, entries }) => {
    if (!top || top.coverage < SURE.coverage || top.firm < SURE.firm) return false;
    // 企业 stands in half of the entries and weighs little, but it is all that was asked for.
    const named = words.length > 0 && words.every((word) => top.held.includes(word)) && top.coverage >= WHOLE;
    return named || top.score >= SURE.score * Math.log(entries);
  };

  // Sentences of the original come after the statements, and so does a telephone that the words do not name.
  const inOrder = (hits, kindOf) => {
    const isLate = ({ entry, firm }) => kindOf(entry) === "o" || (kindOf(entry) === "c" && firm < NAMED);
    return [...hits.filter((hit) => !isLate(hit)), ...hits.filter(isLate)];
  };

  // What people ask for and no document has, if that is meant. 汽车 is a part of 汽车票, of which nothing is written: only
  // the whole word, or its letters, say so; or a question of which all was asked, where nothing else is sure.
  const inVain = (ranked, [best], { meant, runs, words, sure, absent }) => {
    const named = meant.some(([, written]) => !written) || !runs.some(text.isChinese);
    const [top] = ranked;
    const instead = top && top.entry >= absent && top.coverage >= PART && !(sure && best.coverage >= top.coverage);
    if (named && instead) return top;
    const isAsked = ({ entry, coverage, held }) => entry >= absent && coverage >= ASKED && words.length && words.every((word) => held.includes(word));
    return (!sure && ranked.find(isAsked)) || null;
  };

  // The likeliest spelling of pinyin, as Chinese.
  const read = async (found, candidates) => {
    let best = { found, mended: "", value: -Infinity };
    for (const { text: spelling, cost, kept } of candidates) {
      const other = await rank(text.runs(spelling, new Map()));
      if (!other.hits.length) continue;
      other.hits[0].coverage *= kept;
      const known = (await index.meant(spelling)).some(([words]) => words === spelling);
      const value = 2 * other.hits[0].coverage - cost + (known ? KNOWN : 0);
      if (value > best.value) best = { found: other, mended: spelling.split("|").join(""), value };
    }
    return best;
  };

  // 赣付通 finds nothing, 赣服通 does: a run with one character replaced.
  const corrected = async (found, heard) => {
    const { readings } = await index.core();
    const { runs } = found;
    let best = { found, mended: "" };
    for (const [at, run] of runs.entries()) {
      if (!text.isChinese(run) || run.length < 2 || run.length > 8) continue;
      for (const { text: other } of await spell.mended(run, readings, heard)) {
        const tried = await rank([...runs.slice(0, at), other, ...runs.slice(at + 1)]);
        const before = best.found.hits[0] ? best.found.hits[0].coverage : 0;
        const better = tried.hits[0] && tried.hits[0].coverage > Math.max(before + 0.2, MENDED);
        if (better) best = { found: tried, mended: other };
      }
    }
    return best;
  };

  // What the index makes of a query that may be pinyin, mistyped, or dictated with much besides.
  const understood = async (runs, heard) => {
    const plain = await rank(runs);
    const candidates = await spelled(runs);
    if (candidates.length) return read(plain, candidates);
    const { length } = runs.join("");
    const enough = length > MISTYPED || (plain.hits[0] && plain.hits[0].coverage > 0.75);
    const mended = enough ? { found: plain, mended: "" } : await corrected(plain, heard);
    const { found } = mended;
    const dictated = length >= LONG && !isSure(found) && found.bare;
    return dictated ? { ...mended, found: await rank(runs, found.bare) } : mended;
  };

  // Returns { state, hits, guides, absent, runs, typed, words, mended, asked, meant }. The state says what may be said of
  // the hits: “found”; “maybe”, they may be meant; “none”, the documents have nothing of it, people only ask for it
  // (`absent`: the entry that says so); “lost”, not a word of it is anywhere. `guides`: for a person or a matter that
  // the words name. `runs` are the words looked for, `typed` those typed, `meant` the everyday words among them with
  // what is written for them, `asked` what was asked.
  const search = async (typed) => {
    const { absent, kindOf } = await index.core();
    const { runs, heard, asked } = await query.analyse(typed);
    const { found, mended } = await understood(runs, heard);
    const meant = (await Promise.all(found.runs.map(index.meant))).flat();
    const ranked = await spread(found.hits);
    const hits = inOrder(ranked.filter(({ entry }) => entry < absent && !GUIDES[kindOf(entry)]), kindOf);
    const sure = isSure({ ...found, hits });
    const silent = inVain(ranked, hits, { ...found, meant, sure, absent });
    // Of what was made of letters or of a typing error, only what has most of it is worth offering.
    const worth = hits.length > 0 && (!mended || hits[0].coverage >= NAMED);
    const state = silent ? "none" : sure ? "found" : worth ? "maybe" : "lost";
    const shown = hits.filter(({ score }) => score >= LEAST_SHARE * hits[0].score);
    return {
      state,
      hits: state === "found" ? shown : state === "lost" ? [] : shown.slice(0, MAYBE),
      guides: ranked.filter((hit) => hit.firm >= GUIDES[kindOf(hit.entry)]).slice(0, 1),
      absent: silent && { ...silent, row: (await index.shown([silent.entry]))[0] },
      runs: found.runs,
      typed: runs,
      words: found.words,
      mended,
      asked,
      meant,
    };
  };

  return { search };
})();
