// Which of the questions that people ask is meant: of those that the statements found answer, the one whose wording is
// nearest to the query; or one of which no document has a word.
"use strict";
mingbaiSearch.questions = (() => {
  const { text, index, query, entries } = mingbaiSearch;
  const SURE = 0.8; // share of the query that the statement must cover for its question to be shown as the answer
  const FIRM = 0.6; // the same, of the wordings alone, for the same
  const ALIKE = 0.5; // share of the words of one of its wordings that the query has, for the same
  const AHEAD = 1.15; // times the score of the next one, for the same
  const LEAST = 0.3; // of the best score
  const PAGES = 4; // of the best hits are looked at
  const SAME = 1.2; // more, if it asks the same about its matter: how much, where
  const OTHER = 0.8; // less, if it asks something else

  const pairs = (words) => text.tokens(text.runs(words, new Map()));
  const matterOf = (wording) => {
    const plain = text.clean(wording, new Map());
    const found = pairs(query.matter(plain));
    return found.length ? found : pairs(plain);
  };
  const share = (all, there) => (all.length ? all.filter((each) => there.has(each)).length / all.length : 0);
  const askedIn = (wordings) => new Set(wordings.flatMap((each) => query.askedOf(text.clean(each, new Map()))));

  const compared = (found, hit, id, wordings, row) => {
    const words = new Set(pairs([...found.runs, ...found.typed].join("|")));
    const matters = wordings.map(matterOf);
    const asked = askedIn(wordings);
    const same = found.asked.some((each) => asked.has(each));
    const factor = !found.asked.length || !asked.size ? 1 : same ? SAME : OTHER;
    const alike = Math.max(...matters.map((each) => share(each, words)));
    const firm = share([...new Set(pairs(found.runs.join("|")))], new Set(matters.flat()));
    // 失业金 alone does not ask where to get it; where nothing is found, that says it all.
    const other = factor === OTHER || (!found.asked.length && found.state !== "none" && askedIn(wordings.slice(0, 1)).size > 0);
    return { id, row, score: hit.score * factor * (1 + alike), coverage: hit.coverage, alike, firm, other };
  };

  // Questions that the hits answer, the best hit of each.
  const answered = async (found) => {
    const hits = found.hits.slice(0, 3 * PAGES);
    const { pages } = await index.core();
    const rows = await index.shown(hits.map(({ entry }) => entry));
    const asked = hits.filter((_hit, at) => entries.read(rows[at]).asked).map(({ entry }) => pages[entry]);
    const files = await Promise.all([...new Set(asked)].slice(0, PAGES).map(index.questions));
    return files.flat().flatMap(([answering, ...question]) => {
      const hit = hits.find(({ entry }) => answering.includes(entry));
      return hit ? [compared(found, hit, ...question)] : [];
    });
  };

  const isSure = ([top, next]) =>
    top.coverage >= SURE && top.firm >= FIRM && top.alike >= ALIKE && !top.other && (!next || top.score >= AHEAD * next.score);

  // Returns { hits, sure }: the questions that may be meant, best first, [{ id, row, score }], and whether the first is.
  const search = async (found) => {
    const { absent } = found;
    const asked = absent && entries.read(absent.row);
    if (asked && asked.kind === "question") return { hits: [{ id: asked.url.split("#q-")[1], ...absent }], sure: true };
    const hits = (await answered(found)).sort((one, other) => other.score - one.score);
    if (!hits.length) return { hits, sure: false };
    return { hits: hits.filter(({ score }) => score >= LEAST * hits[0].score), sure: isSure(hits) };
  };

  return { search };
})();
