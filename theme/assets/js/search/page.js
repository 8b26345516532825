// The page of results: address → query → hits, and back. Typing, pasting, dictating and Enter search; a composition
// that is not finished does not.
"use strict";
(() => {
  if (!document.getElementById("search-form")) return;
  const { engine, index, questions, text } = mingbaiSearch;
  const FIRST = 10;
  const QUESTION = 6; // characters from which a query is taken for a question
  const BETWEEN = 5; // place of the state in a row; “” where no document says a word of it
  const root = new URL("../", document.baseURI);
  const byId = (id) => document.getElementById(`search-${id}`);
  const [form, box, list, more] = ["form", "q", "results", "more"].map(byId);
  const filters = [...document.querySelectorAll("#search-filters select")];
  let turn = 0;
  let typing = false;

  const element = (name, className, ...content) => {
    const made = document.createElement(name);
    if (className) made.className = className;
    made.append(...content);
    return made;
  };

  const address = (url) => {
    const [path, fragment] = url.split("#");
    return new URL(`${path}index.html${fragment ? `#${fragment}` : ""}`, root).href;
  };

  // Words of the query, and what the documents write for them, are marked.
  const marked = (shown, words) => {
    const small = shown.toLowerCase();
    const bold = new Array(shown.length).fill(false);
    for (const word of words) {
      for (let at = small.indexOf(word); at >= 0; at = small.indexOf(word, at + 1)) bold.fill(true, at, at + word.length);
    }
    const parts = [];
    let start = 0;
    for (let at = 1; at <= shown.length; at += 1) {
      if (at < shown.length && bold[at] === bold[start]) continue;
      const part = shown.slice(start, at);
      parts.push(bold[start] ? element("mark", "", part) : part);
      start = at;
    }
    return parts;
  };

  const item = (row, words, { kinds }) => {
    const [kind, title, url, shown, year, between, last, people, , , first, clause] = row;
    const link = element("a", "", ...marked(title, words));
    link.href = address(url);
    const made = element("li", "", element("h2", "", link));
    const about = element("p", "mb-meta", ...(year ? [element("span", "", `${year}年`)] : []));
    if (between) {
      const { state, label } = mingbai.stateOf(first, last, between);
      made.dataset.state = state;
      const shown = element("span", "", label);
      shown.dataset.stateLabel = "";
      about.append(shown);
    }
    about.append(element("span", "", clause || kinds[kind]));
    made.append(about, element("p", "", ...marked(shown, words)));
    if (people) made.append(element("p", "mb-small", `写给：${people}`));
    return made;
  };

  const filtered = async (hits) => {
    const chosen = filters.filter((filter) => filter.value);
    const members = await Promise.all(chosen.map((filter) => index.members(`${filter.name}-${filter.value}`)));
    return hits.filter((hit) => members.every((each) => each.has(hit.entry)));
  };

  // “低保多少钱”: the document has the one and not the other.
  const unwritten = (found, rows, core) => {
    const about = rows.filter(([, title]) => text.tokens(found.runs).every((token) => title.includes(token)));
    const same = about.length ? about : rows.slice(0, 1);
    const missing = found.asked.filter(
      (each) => same.some((row) => (row[8] || []).includes(each)) && !(each === "amount" && same.some((row) => row[9])),
    );
    const topic = found.runs.join("");
    const words = found.hits[0].coverage > 0.9 && topic.length <= 12 ? topic : rows[0][1];
    const names = missing.map((each) => core.unwritten[each]);
    return missing.length ? `文件写到了“${words}”，没有写${names.join("、")}。请打 12345 问。` : "";
  };

  // A word alone is no question: for it nothing more is fetched, unless the documents have nothing of it.
  const isQuestion = (query, found) => query.length >= QUESTION || found.asked.length > 0 || (query && found.nothing);

  // The question that is meant, if one surely is; what the search does not find at all has no answer, either.
  const asksFor = async (found) => {
    const { hits, sure } = await questions.search(found);
    const between = sure && hits[0].row[BETWEEN];
    return sure && !(found.nothing && between) ? hits[0].row : null;
  };

  const answer = (row, core) => {
    const shown = byId("answer");
    if (!shown) return;
    shown.hidden = !row;
    if (!row) return;
    const made = item(row, [], core);
    shown.firstElementChild.dataset.state = made.dataset.state || "unclear";
    mingbai.fill(shown.firstElementChild, [...made.childNodes]);
  };

  const notes = (found) => {
    const said = found.meant.find(([words, written]) => written && written !== words);
    const lines = [];
    if (found.mended) lines.push(`按“${found.mended}”找的。`);
    if (said) lines.push(`您说的“${said[0]}”，文件里写作“${said[1]}”。`);
    return lines.join("");
  };

  const say = (id, words) => {
    byId(id).textContent = words;
    byId(id).hidden = !words;
  };

  const show = async (query) => {
    turn += 1;
    const mine = turn;
    list.dataset.state = "busy";
    const whole = filters.every((filter) => !filter.value);
    const core = query ? await index.core() : null;
    const found = query ? await engine.search(query) : { hits: [], meant: [], asked: [], nothing: false };
    const hits = found.nothing ? [] : await filtered(found.hits);
    const [rows, asked, near] = await Promise.all([
      index.shown(hits.slice(0, FIRST).map((hit) => hit.entry)),
      whole && isQuestion(query, found) ? asksFor(found).catch(() => null) : null,
      found.nothing ? index.shown(found.hits.slice(0, 3).map((hit) => hit.entry)) : [],
    ]);
    if (mine !== turn) return;
    const words = query ? [...text.tokens(found.runs), ...found.meant.map(([, written]) => written)].filter(Boolean) : [];
    answer(asked, core);
    mingbai.fill(list, rows.map((row) => item(row, words, core)));
    more.hidden = hits.length <= FIRST;
    more.onclick = async () => {
      const rest = await index.shown(hits.slice(FIRST).map((hit) => hit.entry));
      list.append(...rest.map((row) => item(row, words, core)));
      more.hidden = true;
      list.children[FIRST].querySelector("a").focus();
    };
    say("note", query && !found.nothing ? notes(found) : "");
    say("partial", rows.length ? unwritten(found, rows, core) : "");
    byId("none").hidden = !query || rows.length > 0;
    const absent = found.meant.find(([, written]) => !written);
    say("absent", absent ? `“${absent[0]}”这件事，这份文件里没有。` : "");
    byId("near").hidden = near.length === 0;
    mingbai.fill(byId("near").querySelector("ul"), near.map((row) => {
      const link = element("a", "", row[1]);
      link.href = address(row[2]);
      return element("li", "", link);
    }));
    byId("status").textContent = !query ? "" : hits.length ? `找到 ${hits.length} 条` : "这份文件里没有写。";
    list.dataset.state = "done";
  };

  const safely = (query) =>
    show(query).catch(() => {
      byId("status").textContent = "搜索没有打开，请检查网络，再按一次“搜索”。";
      list.dataset.state = "failed";
    });

  const asked = () => {
    const values = [["q", box.value.trim()], ...filters.map((filter) => [filter.name, filter.value])];
    return new URLSearchParams(values.filter(([, value]) => value));
  };

  // A search is one step for the back button, however many letters it was typed in.
  const go = (goesOn) => {
    const wanted = asked().toString();
    const step = typing || wanted === location.search.slice(1) ? "replaceState" : "pushState";
    history[step](null, "", wanted ? `?${wanted}` : location.pathname);
    typing = goesOn;
    safely(box.value.trim());
  };

  const fromAddress = () => {
    const wanted = new URLSearchParams(location.search);
    typing = false;
    for (const field of document.querySelectorAll("input[name=q]")) field.value = wanted.get("q") || "";
    for (const filter of filters) filter.value = wanted.get(filter.name) || "";
    safely(box.value.trim());
  };

  form.addEventListener("submit", (event) => {
    event.preventDefault();
    go(false);
  });
  box.addEventListener("input", (event) => {
    if (!event.isComposing) go(true);
  });
  box.addEventListener("compositionend", () => go(true));
  for (const filter of filters) filter.addEventListener("change", () => go(false));
  addEventListener("popstate", fromAddress);
  for (const each of document.querySelectorAll("#search-filters")) each.hidden = false;
  fromAddress();
})();
