// The page of what people ask: typing finds a card, arrow keys go on to the next one, Enter copies its answer.
// An address with #q-… opens that card alone. Without this script all cards are there. Where they are too many for one
// page, each question of the list leads to its card on another, which has no box to type in.
"use strict";
(() => {
  const MOST = 8;
  const byId = (id) => document.getElementById(`answers-${id}`);
  const [form, box, status, list, none, all] = ["find", "q", "status", "hits", "none", "all"].map(byId);
  const page = document.getElementById("answers");
  const cards = [...page.querySelectorAll("[data-question]")];
  const isIndex = "index" in page.dataset;
  const groups = [...page.querySelectorAll("[data-group]")];
  let found = [];
  let open = null;
  let turn = 0;

  // The card alone, or with null all of them, or with undefined none.
  const show = (card) => {
    open = card || null;
    for (const each of cards) each.hidden = card !== null && each !== card;
    for (const each of groups) each.hidden = card !== null && !(card && each.contains(card));
    page.toggleAttribute("data-open", card !== null);
    all.hidden = card === null;
    if (card !== undefined) history.replaceState(null, "", card ? `#${card.id}` : location.pathname + location.search);
  };

  const text = (card, part) => {
    const element = card.querySelector(`[data-part=${part}]`);
    return element ? element.textContent.replace(/\s+/g, " ").trim() : "";
  };
  const texts = (card, selector) => [...card.querySelectorAll(selector)].map((each) => each.textContent.trim()).filter(Boolean);

  // The answer as it goes into a reply: with its conditions, what is not written, the clause, and how it stands.
  const words = (card) => {
    const conditions = texts(card, "[data-part=conditions] li").join("；");
    const missing = text(card, "unknown");
    const standing = texts(card, ".mb-meta > span:first-child, [data-state-label]").join("，");
    return [
      "negative" in card.dataset && text(card, "question"), // without it nobody knows what is not written
      text(card, "answer"),
      conditions && `条件：${conditions}`,
      missing && `文件没有写：${missing}`,
      `${"negative" in card.dataset ? "查过" : "依据"}：${texts(card, "[data-part=clause]").join("；")}`,
      `${standing}${card.dataset.provision ? "" : "文件，全文没有写"}。拿不准请问12345。`,
      ...texts(card, ".mb-later p:first-child"),
    ].filter(Boolean).join("\n");
  };

  const copy = (card) => mingbai.copy(words(card), status);
  const goTo = (card) => card.querySelector("a").click();

  const addButton = (card) => {
    const button = document.createElement("button");
    const hidden = Object.assign(document.createElement("span"), { className: "mb-hidden", textContent: `：${text(card, "question")}` });
    Object.assign(button, { type: "button", className: "mb-copy" });
    button.append("复制这个回答", hidden);
    button.addEventListener("click", () => copy(card));
    card.append(button);
  };

  // The card at this place of the list is open.
  const choose = (at) => {
    const options = [...list.children];
    options.forEach((each, number) => each.setAttribute("aria-selected", String(number === at)));
    box.setAttribute("aria-activedescendant", options[at].id);
    show(found[at]);
    status.textContent = found.length > 1 ? `第${at + 1}个，一共${found.length}个相近的问题` : "找到1个问题";
  };

  const option = (card, at) => {
    const made = Object.assign(document.createElement("li"), { id: `answers-hit-${at}`, textContent: text(card, "question") });
    made.setAttribute("role", "option");
    made.addEventListener("click", () => choose(at));
    return made;
  };

  const clear = () => {
    if (!box) return show(null);
    turn += 1;
    found = [];
    list.hidden = none.hidden = true;
    mingbai.fill(list, []);
    page.removeAttribute("data-asked");
    box.removeAttribute("aria-activedescendant");
    box.setAttribute("aria-expanded", "false");
    status.textContent = "";
    return show(null);
  };

  const find = async () => {
    const query = box.value.trim();
    if (!query) return clear();
    turn += 1;
    const mine = turn;
    const { engine, questions } = mingbaiSearch;
    const { hits } = await questions.search(await engine.search(query));
    if (mine !== turn) return undefined;
    found = hits.slice(0, MOST).map((hit) => cards.find((card) => card.dataset.question === hit.id)).filter(Boolean);
    page.setAttribute("data-asked", "");
    mingbai.fill(list, found.map(option));
    list.hidden = found.length === 0;
    none.hidden = found.length > 0;
    box.setAttribute("aria-expanded", String(!list.hidden));
    if (found.length) return choose(0);
    none.querySelector("a").search = new URLSearchParams({ q: query }).toString();
    status.textContent = "没有现成的回答";
    return show(undefined);
  };
  const safely = () => find().catch(() => { status.textContent = "没有打开，请再打一次，或者请问12345"; });

  const openAddress = () => {
    const card = cards.find((each) => `#${each.id}` === decodeURIComponent(location.hash));
    if (!card) return;
    if (isIndex) {
      location.replace(card.querySelector("a").href);
      return;
    }
    if (box) box.value = "";
    clear();
    show(card);
    page.scrollIntoView();
  };

  const onKey = (event) => {
    if (event.isComposing) return;
    const at = found.indexOf(open);
    if (event.key === "ArrowDown" && found.length) choose((at + 1) % found.length);
    else if (event.key === "ArrowUp" && found.length) choose((at + found.length - 1) % found.length);
    else if (event.key === "Enter" && open) (isIndex ? goTo : copy)(open);
    else if (event.key === "Enter" && !none.hidden) none.querySelector("a").click();
    else if (event.key === "Escape") {
      box.value = "";
      clear();
    } else return;
    event.preventDefault();
  };

  const slash = (event) => {
    const writing = event.target.matches("input, textarea, select, [contenteditable]");
    if (event.key !== "/" || writing || event.ctrlKey || event.metaKey || event.altKey) return;
    event.preventDefault();
    box.focus();
    box.select();
  };

  // Where there is a box to type in.
  const listen = () => {
    for (const [name, value] of [["role", "combobox"], ["aria-autocomplete", "list"], ["aria-controls", list.id], ["aria-expanded", "false"]]) {
      box.setAttribute(name, value);
    }
    form.addEventListener("submit", (event) => event.preventDefault());
    box.addEventListener("input", (event) => { if (!event.isComposing) safely(); });
    box.addEventListener("compositionend", safely);
    box.addEventListener("keydown", onKey);
    document.addEventListener("keydown", slash);
    list.addEventListener("pointerdown", (event) => event.preventDefault()); // the box keeps the focus
  };

  if (!isIndex) cards.forEach(addButton);
  if (box) listen();
  all.querySelector("button").addEventListener("click", () => {
    if (box) box.value = "";
    clear();
    if (box) box.focus();
  });
  addEventListener("hashchange", openAddress);
  openAddress();
})();
