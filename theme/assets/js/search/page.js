// The page of results: address → query → hits, and back. Typing, pasting, dictating and Enter search; a composition
// that is not finished does not.
"use strict";
(() => {
  if (!document.getElementById("search-form")) return;
  const { engine, entries, index, questions, text } = mingbaiSearch;
  const FIRST = 10;
  const QUESTION = 6; // characters from which a query is taken for a question
  const NEAR = 0.3; // share of the query that a hit must cover to be named where nothing is written
  const LONGEST = 12; // characters of what is quoted of a query
  const byId = (id) => document.getElementById(`search-${id}`);
  const [form, box, list, more] = ["form", "q", "results", "more"].map(byId);
  const filters = [...document.querySelectorAll("#search-filters select")];
  let turn = 0;
  let typing = false;

  const filtered = async (hits) => {
    const chosen = filters.filter((filter) => filter.value);
    const members = await Promise.all(chosen.map((filter) => index.members(`${filter.name}-${filter.value}`)));
    return hits.filter((hit) => members.every((each) => each.has(hit.entry)));
  };

  // The words of a query as they may be quoted: whole, if they are words of what was found.
  const quotable = ({ runs, words, meant, hits: [top] }) => {
    const topic = runs.join("");
    const known = meant.some(([word]) => word === topic);
    const whole = known || (words.length > 0 && words.every((word) => top.held.includes(word)));
    return whole && top.coverage > 0.9 && topic.length <= LONGEST ? topic : "";
  };

  // “低保多少钱”: the document has the one and not the other.
  const unwritten = (found, rows, core) => {
    const all = rows.map(entries.read);
    const about = all.filter(({ title }) => text.tokens(found.runs).every((token) => title.includes(token)));
    const same = about.length ? about : all.slice(0, 1);
    const missing = found.asked.filter(
      (each) => same.some(({ unknown }) => unknown.includes(each)) && !(each === "amount" && same.some(({ amounts }) => amounts)),
    );
    const names = missing.map((each) => core.unwritten[each]);
    const words = quotable(found) || all[0].title;
    return missing.length ? `文件写到了“${words}”，没有写${names.join("、")}。请打 12345 问。` : "";
  };

  // A word alone is no question: for it nothing more is fetched, unless the documents have nothing of it.
  const isQuestion = (query, { asked, state }) => query.length >= QUESTION || asked.length > 0 || state === "none";

  // The question that is meant, if one surely is.
  const asksFor = async (found) => {
    if (found.state !== "found" && found.state !== "none") return null;
    const { hits, sure } = await questions.search(found);
    return sure ? hits[0].row : null;
  };

  const answer = (row, core) => {
    const place = byId("answer");
    if (!place) return;
    place.hidden = !row;
    if (!row) return;
    const made = entries.item(row, [], core);
    place.firstElementChild.dataset.state = made.dataset.state || "unclear";
    mingbai.fill(place.firstElementChild, [...made.childNodes]);
  };

  // What the documents write for a word is said where the first hit has it: 看病 is written in more ways than one.
  const notes = (found, [first]) => {
    const { title, says } = entries.read(first);
    const said = found.meant.find(([words, written]) => written && written !== words && `${title}|${says}`.includes(written));
    const lines = [];
    if (found.mended) lines.push(`按“${found.mended}”找的。`);
    if (said) lines.push(`您说的“${said[0]}”，文件里写作“${said[1]}”。`);
    return lines.join("");
  };

  const say = (id, words) => {
    byId(id).textContent = words;
    byId(id).hidden = !words;
  };

  const showGuide = (row) => {
    byId("guide").hidden = !row;
    if (row) mingbai.fill(byId("guide"), ["想看一整篇的：", entries.linkTo(entries.read(row))]);
  };

  const NOTHING = { hits: [], guides: [], meant: [], asked: [], state: "" };
  const STATUS = { found: (count) => `找到 ${count} 条`, maybe: () => "这几条可能说的是这件事", none: () => "这份文件里没有写。" };

  // What becomes of a query before anything is shown: hits, their rows, the guide, the question.
  const gather = async (query) => {
    const found = query ? await engine.search(query) : NOTHING;
    const whole = filters.every((filter) => !filter.value);
    const hits = found.state === "none" ? [] : await filtered(found.hits);
    const [rows, guides, asked] = await Promise.all([
      index.shown(hits.slice(0, FIRST).map((hit) => hit.entry)),
      index.shown(found.guides.map((hit) => hit.entry)),
      whole && isQuestion(query, found) ? asksFor(found) : null,
    ]);
    const near = found.state === "none" ? await index.shown(found.hits.filter(({ coverage }) => coverage >= NEAR).map((hit) => hit.entry)) : [];
    return { found, hits, rows, guides, asked, near };
  };

  const fillList = ({ found, hits, rows }, core) => {
    const words = [...text.tokens(found.runs || []), ...found.meant.map(([, written]) => written)].filter(Boolean);
    const item = (row) => {
      const made = entries.item(row, words, core);
      if (found.state === "maybe") made.dataset.maybe = "";
      return made;
    };
    mingbai.fill(list, rows.map(item));
    more.hidden = hits.length <= FIRST;
    more.onclick = async () => {
      const rest = await index.shown(hits.slice(FIRST).map((hit) => hit.entry));
      list.append(...rest.map(item));
      more.hidden = true;
      list.children[FIRST].querySelector("a").focus();
    };
  };

  const fillNothing = ({ found, rows, near, asked }) => {
    byId("none").hidden = found.state !== "none";
    byId("lost").hidden = found.state === "none" || found.state === "" || rows.length > 0;
    const absent = found.meant.find(([, written]) => !written);
    say("absent", absent && !asked ? `“${absent[0]}”这件事，这份文件里没有。` : "");
    byId("near").hidden = near.length === 0;
    mingbai.fill(byId("near").querySelector("ul"), near.map((row) => entries.element("li", "", entries.linkTo(entries.read(row)))));
  };

  const show = async (query) => {
    turn += 1;
    const mine = turn;
    list.dataset.state = "busy";
    byId("failed").hidden = true;
    const core = query ? await index.core() : null;
    const gathered = await gather(query);
    if (mine !== turn) return;
    const { found, hits, rows, guides, asked } = gathered;
    const there = rows.length > 0;
    answer(asked, core);
    fillList(gathered, core);
    fillNothing(gathered);
    showGuide(guides[0]);
    say("note", there && found.state === "found" ? notes(found, rows) : "");
    say("partial", there && found.state === "found" ? unwritten(found, rows, core) : "");
    const status = there || found.state === "none" ? STATUS[found.state] : null;
    byId("status").textContent = status ? status(hits.length) : query ? "没找到" : "";
    byId("sure").hidden = !(there && found.state === "maybe");
    list.dataset.state = "done";
  };

  // The files of the search may be gone, if a new version was put on the server while the page was open.
  const safely = (query) =>
    show(query).catch(() => {
      byId("status").textContent = "搜索没有打开。";
      byId("failed").hidden = false;
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
    for (const filter of filters) {
      filter.value = wanted.get(filter.name) || "";
      if (filter.value) byId("filters").open = true;
    }
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
