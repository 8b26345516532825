// Finds entries of window.mingbaiIndex by pairs of characters (BM25 over two fields) and lists them.
"use strict";
(() => {
  const [KIND, TITLE, URL_, SHOWN, STATE, STRONG, WEAK, RANK] = [0, 1, 2, 3, 4, 5, 6, 7];
  const MOST = 20;
  const LEAST_SHARE = 0.5; // of the query's pairs, by weight, that a hit must hold
  const STRONG_WEIGHT = 3;
  const root = new URL("../", document.baseURI);

  const normalise = (text) => text.normalize("NFKC").replace(/\s+/g, "").toLowerCase();

  // 失业金 → 失业, 业金; a Latin word or number stays whole; a single character stands for itself.
  const grams = (text) => {
    const found = [];
    for (const run of normalise(text).match(/[\u4e00-\u9fff]+|[a-z0-9%.+]+/g) || []) {
      if (!/[\u4e00-\u9fff]/.test(run) || run.length === 1) found.push(run);
      else for (let at = 0; at + 1 < run.length; at += 1) found.push(run.slice(at, at + 2));
    }
    return [...new Set(found)];
  };

  const count = (text, gram) => text.split(gram).length - 1;

  const search = (entries, query) => {
    const wanted = grams(query).map((gram) => {
      const holding = entries.filter((entry) => entry[STRONG].includes(gram) || entry[WEAK].includes(gram)).length;
      return { gram, holding, weight: Math.log(1 + (entries.length - holding + 0.5) / (holding + 0.5)) };
    });
    const whole = wanted.reduce((sum, each) => sum + each.weight, 0);
    const phrase = normalise(query);
    const hits = [];
    for (const entry of entries) {
      let score = 0;
      let held = 0;
      for (const { gram, weight } of wanted) {
        const times = STRONG_WEIGHT * count(entry[STRONG], gram) + count(entry[WEAK], gram);
        if (times) held += weight;
        score += (weight * times * 2.2) / (times + 1.2 * (0.6 + (entry[STRONG].length + entry[WEAK].length) / 500));
      }
      if (!held || held < LEAST_SHARE * whole) continue;
      if (entry[STRONG].includes(phrase)) score *= 1.5;
      if (normalise(entry[TITLE]) === phrase) score *= 2;
      hits.push({ entry, score: score * entry[RANK] * (held / whole) });
    }
    return hits.sort((one, other) => other.score - one.score).slice(0, MOST).map((hit) => hit.entry);
  };

  const element = (name, className, text) => {
    const made = document.createElement(name);
    if (className) made.className = className;
    if (text) made.textContent = text;
    return made;
  };

  const address = (url) => {
    const [path, fragment] = url.split("#");
    return new URL(`${path}index.html${fragment ? `#${fragment}` : ""}`, root).href;
  };

  const item = (entry) => {
    const made = element("li");
    const link = element("a", "", entry[TITLE]);
    link.href = address(entry[URL_]);
    const heading = element("h2");
    heading.append(link);
    made.append(heading, element("p", "mb-small", [entry[KIND], entry[STATE]].filter(Boolean).join("　")));
    made.append(element("p", "", entry[SHOWN]));
    return made;
  };

  const show = (query) => {
    const list = document.getElementById("search-results");
    const hits = search(window.mingbaiIndex, query);
    list.replaceChildren(...hits.map(item));
    document.getElementById("search-none").hidden = hits.length > 0;
    document.getElementById("search-status").textContent = hits.length ? `找到 ${hits.length} 条` : "没有找到";
    list.dataset.state = "done";
  };

  const query = (new URLSearchParams(location.search).get("q") || "").trim();
  for (const field of document.querySelectorAll("input[name=q]")) field.value = query;
  if (query) show(query);
  else document.getElementById("search-results").dataset.state = "done";
})();
