// Suggestions while typing: an ARIA combobox on every search box. In the midst of a composition nothing happens.
"use strict";
(() => {
  const { text, index } = mingbaiSearch;
  const MOST = 8;
  const boxes = new Set();

  const fits = (words, typed, letters, readings) => {
    if (text.clean(words, new Map()).startsWith(typed)) return true;
    if (!letters) return false;
    const read = [...words].map((each) => (readings.get(each) || [""])[0]);
    return read.join("").startsWith(letters) || read.map((each) => each[0]).join("").startsWith(letters);
  };

  const suggested = async (query) => {
    const typed = text.clean(query, new Map());
    if (!typed) return [];
    const { readings } = await index.core();
    const letters = /^[a-z ]+$/.test(typed) ? typed.split(" ").join("") : "";
    const first = text.isChinese(typed) ? (readings.get(typed[0]) || [""])[0] : letters;
    const found = await index.suggestions(first ? index.letter(first) : "0");
    return found.filter(([words]) => fits(words, typed, letters, readings)).slice(0, MOST);
  };

  const equip = (box) => {
    boxes.add(box);
    const list = document.createElement("ul");
    const status = document.createElement("p");
    list.id = `${box.id}-suggestions`;
    list.className = "mb-suggestions";
    list.hidden = true;
    list.setAttribute("role", "listbox");
    list.setAttribute("aria-label", "可能要找的");
    status.className = "mb-search__status";
    status.setAttribute("role", "status");
    box.after(list);
    box.form.append(status);
    for (const [name, value] of [["role", "combobox"], ["aria-autocomplete", "list"], ["aria-controls", list.id]]) {
      box.setAttribute(name, value);
    }
    let chosen = -1;
    let turn = 0;

    const mark = (at) => {
      chosen = at;
      [...list.children].forEach((option, number) => option.setAttribute("aria-selected", String(number === at)));
      if (at >= 0) box.setAttribute("aria-activedescendant", list.children[at].id);
      else box.removeAttribute("aria-activedescendant");
      if (at >= 0) list.children[at].scrollIntoView({ block: "nearest" });
    };

    const open = (found) => {
      mingbai.fill(list, found.map(([words, written], at) => {
        const option = document.createElement("li");
        option.id = `${list.id}-${at}`;
        option.setAttribute("role", "option");
        option.dataset.words = words;
        option.append(words);
        if (written) {
          const note = document.createElement("span");
          note.textContent = `　${written}`;
          option.append(note);
        }
        return option;
      }));
      list.hidden = found.length === 0;
      status.textContent = found.length ? `有 ${found.length} 个提示，按上下键选` : "";
      box.setAttribute("aria-expanded", String(!list.hidden));
      mark(-1);
    };

    const take = (option) => {
      box.value = option.dataset.words;
      open([]);
      box.form.requestSubmit();
    };

    const refresh = async () => {
      turn += 1;
      const mine = turn;
      const found = await suggested(box.value).catch(() => []);
      if (mine === turn) open(document.activeElement === box ? found : []);
    };

    box.setAttribute("aria-expanded", "false");
    box.addEventListener("input", (event) => {
      if (!event.isComposing) refresh();
    });
    if ("typed" in box.dataset) refresh();
    box.addEventListener("compositionend", refresh);
    box.addEventListener("blur", () => open([]));
    box.form.addEventListener("submit", () => {
      turn += 1;
      open([]);
    });
    box.addEventListener("keydown", (event) => {
      if (event.isComposing || list.hidden) return;
      const count = list.children.length;
      if (event.key === "ArrowDown") mark(chosen + 1 < count ? chosen + 1 : -1);
      else if (event.key === "ArrowUp") mark(chosen >= 0 ? chosen - 1 : count - 1);
      else if (event.key === "Escape") open([]);
      else if (event.key === "Enter" && chosen >= 0) take(list.children[chosen]);
      else return;
      event.preventDefault();
    });
    list.addEventListener("pointerdown", (event) => event.preventDefault()); // the box keeps the focus
    list.addEventListener("click", (event) => {
      const option = event.target.closest("[role=option]");
      if (option) take(option);
    });
  };

  const focused = ({ target }) => {
    if (target.matches("input[name=q]") && !boxes.has(target)) equip(target);
  };
  document.addEventListener("focusin", focused);
  if (document.activeElement) focused({ target: document.activeElement });
})();
