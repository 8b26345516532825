// What every page does with a script; without one all of it is still there, or not needed.
"use strict";
(() => {
  const root = document.documentElement;
  const CARE = "mb-care";
  const MOST_DAYS = 3; // that anybody reads; more are said in the words that name none
  const remember = {
    get() { try { return localStorage.getItem(CARE) === "1"; } catch { return false; } },
    set(on) { try { on ? localStorage.setItem(CARE, "1") : localStorage.removeItem(CARE); } catch { /* private window */ } },
  };
  // Before the first paint, so that nothing jumps.
  root.classList.replace("no-js", "js");
  root.classList.toggle("mb-large", remember.get());

  const careSwitch = () => {
    const box = document.getElementById(CARE);
    box.checked = remember.get();
    box.addEventListener("change", () => {
      remember.set(box.checked);
      root.classList.toggle("mb-large", box.checked);
    });
  };

  // What the dates of the documents say of the reader's own day. `mingbai.states` is the table of the generator.
  const today = () => {
    const now = new Date();
    return [now.getFullYear(), now.getMonth() + 1, now.getDate()].map((each) => String(each).padStart(2, "0")).join("-");
  };
  const written = (date) => date.replace(/^(\d+)-0?(\d+)-0?(\d+)$/, "$1年$2月$3日");
  mingbai.stateOf = (first, last, between) => {
    const now = today();
    const state = last && last < now ? "expired" : first && now < first ? "future" : between;
    const shown = state === "reckoned" ? "dated" : state;
    const { short, label } = mingbai.states[shown];
    const whole = state === "reckoned" ? mingbai.reckoned : state === "dated" && !last ? mingbai.permanent : label;
    return { state: shown, short, label: whole.replace("{from}", written(first || "")).replace("{until}", written(last || "")) };
  };

  // How the documents of a page stand; each is [signed, first day, last day, permanent].
  const documentState = ([signed, first, last, permanent]) => {
    const now = today();
    if (last && last < now) return "expired";
    if (first && now < first) return "future";
    if (last || permanent) return last ? "dated" : "permanent";
    return signed.replace(/^\d+/, (year) => String(Number(year) + 1).padStart(4, "0")) <= now ? "old" : "young";
  };
  mingbai.ofDocuments = (documents, says) => {
    const found = new Set(documents.map(documentState));
    const ended = [...found].filter((each) => each === "expired" || each === "old").length;
    let [state] = found;
    if (found.size > 1) state = ended === found.size ? "old" : ended || found.has("young") ? "young" : "several";
    const [from, until] = [1, 2].map((at) => [...new Set(documents.map((dates) => dates[at]).filter(Boolean).map(written))]);
    if (["future", "expired", "dated"].includes(state) && Math.max(from.length, until.length) > MOST_DAYS) {
      state = state === "expired" ? "old" : "several";
    }
    return mingbai.documents[state][says].replace("{from}", from.join("、")).replace("{until}", until.join("、"));
  };

  // Where a page may not write to the clipboard (an office's plain http), the old way still does.
  const copyOldWay = (copied) => {
    const field = Object.assign(document.createElement("textarea"), { value: copied, className: "mb-hidden" });
    const before = document.activeElement;
    document.body.append(field);
    field.select();
    const done = document.execCommand("copy");
    field.remove();
    if (before) before.focus();
    return done;
  };

  // Puts text on the clipboard, and says in `status` whether that was possible.
  mingbai.copy = async (copied, status) => {
    let done = true;
    try {
      await navigator.clipboard.writeText(copied);
    } catch {
      done = copyOldWay(copied);
    }
    status.textContent = done ? "已复制" : "复制不了，请选中文字再复制";
  };

  // Instead of replaceChildren, which the oldest browsers do not know.
  mingbai.fill = (parent, children) => {
    parent.textContent = "";
    parent.append(...children);
  };

  // Says how many statements are in each state; none in a state is not said.
  mingbai.showStates = (line, numbers) => {
    const found = Object.entries(mingbai.states)
      .map(([state, { short }]) => [state, short, numbers[state] || 0])
      .filter(([, , number]) => number);
    mingbai.fill(line, found.map(([state, short, number], at) => {
      const one = Object.assign(document.createElement("span"), { className: "mb-states__one" });
      const count = Object.assign(document.createElement("span"), { textContent: number });
      one.dataset.state = state;
      Object.assign(count.dataset, { count: "", stateCount: state });
      one.append(count, `件${short}${at < found.length - 1 ? "，" : ""}`);
      return one;
    }));
  };

  // How many statements of the page are in each state.
  const countStates = (line) => {
    const numbers = {};
    for (const { dataset, parentElement } of document.querySelectorAll("[data-provision]")) {
      if (!parentElement.closest(".mb-fold")) numbers[dataset.state] = (numbers[dataset.state] || 0) + 1;
    }
    mingbai.showStates(line, numbers);
  };

  // The page was built on some day; the reader opens it on another. What has begun or ended meanwhile says so.
  const correctStates = () => {
    let corrected = false;
    for (const each of document.querySelectorAll("[data-first], [data-last]")) {
      const { state, short, label } = mingbai.stateOf(each.dataset.first, each.dataset.last, each.dataset.between);
      if (state === each.dataset.state) continue;
      each.dataset.state = state;
      corrected = true;
      for (const shown of each.querySelectorAll("[data-state-label]")) shown.textContent = label;
      for (const shown of each.querySelectorAll("[data-state-short]")) shown.textContent = short;
    }
    for (const each of document.querySelectorAll("[data-documents]")) {
      const words = mingbai.ofDocuments(JSON.parse(each.dataset.documents), each.dataset.says);
      if (words !== each.textContent) each.textContent = words;
    }
    for (const each of document.querySelectorAll("[data-ends]")) each.hidden = each.dataset.ends >= today();
    if (corrected) document.querySelectorAll(".mb-states").forEach(countStates);
  };

  // Who says that a page is wrong takes along which page it is, and which statement of it was linked.
  const wrongLink = () => {
    const link = document.querySelector("[data-wrong]");
    if (!link) return; // a portal has no such place
    const shown = document.querySelector("[data-edition]"); // the page of an address that is not there has none
    link.addEventListener("click", () => {
      const page = encodeURIComponent(location.href.replace(/\?[^#]*/, ""));
      link.search = `?page=${page}${shown ? `&v=${shown.dataset.edition}` : ""}`;
    });
  };

  const copyButtons = () => {
    if (!navigator.clipboard) return;
    for (const button of document.querySelectorAll(".mb-ask .mb-copy")) {
      button.hidden = false;
      button.addEventListener("click", async () => {
        try {
          await navigator.clipboard.writeText(document.querySelector("[data-part=phone-script]").textContent);
          button.textContent = "已复制";
        } catch {
          button.textContent = "复制不了，请长按上面的文字";
        }
      });
    }
  };

  // What is copied out of cards goes on alone: it takes along the year, how it stands, and the clause.
  const copiedWords = () => {
    document.addEventListener("copy", (event) => {
      const selection = document.getSelection();
      if (!event.clipboardData || selection.isCollapsed || !selection.rangeCount) return;
      const cards = [...document.querySelectorAll("section[data-provision]")].filter((each) => selection.containsNode(each, true));
      const from = cards.map((card) => {
        const clause = card.querySelector("[data-clause-name]");
        return [...card.querySelectorAll(".mb-meta > span:not(:empty)"), ...(clause ? [clause] : [])].map((each) => each.textContent).join("，");
      });
      if (!from.length) return;
      event.clipboardData.setData("text/plain", `${selection}\n（${[...new Set(from)].join("；")}。${document.title}）`);
      event.preventDefault();
    });
  };

  // A link to a card opens its original, one to a place in a closed <details> opens that; on paper all are open.
  const openDetails = () => {
    const target = document.getElementById(location.hash.slice(1));
    if (!target) return;
    const card = target.closest("section[data-provision]");
    const source = card && card.querySelector("details.mb-source");
    if (source) source.open = true;
    for (let each = target.closest("details"); each; each = each.parentElement.closest("details")) each.open = true;
  };
  const printing = () => {
    let opened = [];
    addEventListener("beforeprint", () => {
      opened = [...document.querySelectorAll("main details:not([open])")];
      for (const each of opened) each.open = true;
    });
    addEventListener("afterprint", () => { for (const each of opened) each.open = false; });
  };

  // Beside the text the contents lie open in a closed <details>; where they scroll, the keyboard must reach them.
  const scrollingContents = () => {
    if (!window.ResizeObserver) return;
    const reach = ([{ target }]) => {
      if (target.scrollHeight > target.clientHeight) target.tabIndex = 0;
      else target.removeAttribute("tabindex");
    };
    for (const each of document.querySelectorAll(".mb-toc")) new ResizeObserver(reach).observe(each);
  };

  // The contents mark where the reader is, and keep the mark in sight.
  const place = () => {
    const contents = document.querySelector(".mb-toc");
    if (!contents) return;
    const links = new Map([...contents.querySelectorAll("a")].map((link) => [link.hash.slice(1), link]));
    const places = [...links.keys()].map((id) => document.getElementById(id)).filter(Boolean);
    let here = null;
    const mark = () => {
      const passed = places.filter((each) => each.getClientRects().length && each.getBoundingClientRect().top < innerHeight / 3);
      const link = passed.length ? links.get(passed[passed.length - 1].id) : null;
      if (link === here) return;
      if (here) delete here.dataset.here;
      here = link;
      if (!link) return;
      link.dataset.here = "";
      if (contents.matches(":hover")) return; // nothing moves under the reader's pointer
      const box = link.getBoundingClientRect();
      const frame = contents.getBoundingClientRect();
      if (box.top < frame.top || box.bottom > frame.bottom) contents.scrollTop += box.top - frame.top - frame.height / 3;
    };
    let waiting = false;
    addEventListener("scroll", () => {
      if (waiting) return;
      waiting = true;
      requestAnimationFrame(() => {
        waiting = false;
        mark();
      });
    }, { passive: true });
    mark();
  };

  // Escape closes the menu and goes back to its button.
  const menu = () => {
    const found = document.querySelector(".mb-menu");
    found.addEventListener("keydown", (event) => {
      if (event.key !== "Escape" || !found.open) return;
      found.open = false;
      found.querySelector("summary").focus();
    });
  };

  // Reading aloud: only where the browser has a Chinese voice. The script itself comes on the first press.
  const readButton = () => {
    const button = document.getElementById("mb-read");
    const speech = window.speechSynthesis;
    if (!speech || !window.SpeechSynthesisUtterance) return;
    const show = () => { button.hidden = !speech.getVoices().some((voice) => voice.lang.toLowerCase().startsWith("zh")); };
    show();
    if (speech.addEventListener) speech.addEventListener("voiceschanged", show);
    button.addEventListener("click", () => {
      const script = document.createElement("script");
      script.src = button.dataset.script;
      document.head.append(script);
    }, { once: true });
  };

  document.addEventListener("DOMContentLoaded", () => {
    careSwitch();
    menu();
    correctStates();
    wrongLink();
    copyButtons();
    copiedWords();
    openDetails();
    addEventListener("hashchange", openDetails);
    printing();
    scrollingContents();
    if (matchMedia("(min-width: 64rem)").matches) place();
    readButton();
  });
})();
