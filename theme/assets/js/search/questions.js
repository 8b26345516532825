// Finds what people ask: the questions whose wordings hold the words of a query, and whether one of them is the one
// that is meant. They are an index of their own; what the search makes of pinyin and typos serves them, too.
"use strict";
mingbaiSearch.questions = (() => {
  const { text, index, engine } = mingbaiSearch;
  const GOOD = 0.4; // share of the query that a question must cover to be offered, or …
  const MUCH = 7.5; // … that much of it: people who dictate say a lot besides
  const SURE = 0.8; // the same, to be shown as the answer
  const FIRM = 0.6; // the same, of its wordings alone, for the same
  const ALIKE = 0.5; // share of the words of one of its wordings that the query has, for the same
  const AHEAD = 1.15; // times the score of the next one, for the same
  const LEAST = 0.3; // of the best score
  const CLOSEST = 6; // are looked at more closely
  const SAME = 1.2; // more, if it asks the same about its matter: how much, where
  const OTHER = 0.8; // less, if it asks something else

  const pairs = (words) => text.tokens(text.runs(words, new Map()));

  // How much of the matter of a wording the query has; 1 if the wording is all of it.
  const alike = (wording, query) => {
    const plain = text.clean(wording, new Map());
    const found = pairs(engine.matter(plain));
    const all = found.length ? found : pairs(plain);
    const there = new Set(query);
    return all.length ? all.filter((each) => there.has(each)).length / all.length : 0;
  };

  const askedIn = (wordings) => new Set(wordings.flatMap((each) => engine.askedOf(text.clean(each, new Map()))));

  // Best first, [{ entry, id, row, coverage, score, alike, other }]; `found` is what engine.search made of the query.
  const ranked = async (found, from) => {
    let { hits: all } = await engine.rank(found.runs, "", from);
    if (found.mended || !all.length) {
      // What the documents do not have is spelled in its own way: huzhao.
      const { hits: typed } = await engine.rank(found.typed, "", from);
      if (typed.length && !(all.length && all[0].coverage >= typed[0].coverage)) all = typed;
    }
    const hits = all.slice(0, CLOSEST);
    const rows = await from.shown(hits.map((hit) => hit.entry));
    const query = pairs([...found.runs, ...found.typed].join("|"));
    return hits
      .map((hit, at) => {
        const [id, wordings, row] = rows[at];
        const asked = askedIn(wordings);
        const same = found.asked.some((each) => asked.has(each));
        const factor = !found.asked.length || !asked.size ? 1 : same ? SAME : OTHER;
        const near = Math.max(...wordings.map((each) => alike(each, query)));
        // 失业金 alone does not ask where to get it; where nothing is found, that says it all.
        const other = factor === OTHER || (!found.asked.length && !found.nothing && askedIn(wordings.slice(0, 1)).size > 0);
        return { ...hit, id, row, score: hit.score * factor * (1 + near), alike: near, other };
      })
      .sort((one, other) => other.score - one.score || one.entry - other.entry);
  };

  const isSure = ([top, next]) =>
    top.coverage >= SURE && top.firm >= FIRM && top.alike >= ALIKE && !top.other && (!next || top.score >= AHEAD * next.score);

  // Returns { hits, sure }: the questions that may be meant, best first, and whether the first one is.
  const search = async (found) => {
    const from = await index.questions();
    const hits = from && found.runs.length ? await ranked(found, from) : [];
    if (!hits.length || (hits[0].coverage < GOOD && hits[0].covered < MUCH)) return { hits: [], sure: false };
    return { hits: hits.filter(({ score }) => score >= LEAST * hits[0].score), sure: isSure(hits) };
  };

  return { search };
})();
