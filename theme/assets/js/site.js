// What every page does with a script; without one all of it is still there, or not needed.
"use strict";
(() => {
  const root = document.documentElement;
  const CARE = "mb-care";
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
  const ofDocuments = (documents, says) => {
    const found = new Set(documents.map(documentState));
    const ended = [...found].filter((each) => each === "expired" || each === "old").length;
    let [state] = found;
    if (found.size > 1) state = ended === found.size ? "old" : ended || found.has("young") ? "young" : "several";
    const each = (at) => [...new Set(documents.map((dates) => dates[at]).filter(Boolean).map(written))].join("、");
    return mingbai.documents[state][says].replace("{from}", each(1)).replace("{until}", each(2));
  };

  // How many provisions of the page are in each state; none in a state is not said.
  const stateCounts = () =>
    Object.entries(mingbai.states).flatMap(([state, { short }]) => {
      const number = document.querySelectorAll(`[data-provision][data-state=${state}]`).length;
      if (!number) return [];
      const one = Object.assign(document.createElement("span"), { className: "mb-states__one" });
      const count = Object.assign(document.createElement("span"), { textContent: number });
      one.dataset.state = state;
      Object.assign(count.dataset, { count: "", stateCount: state });
      one.append(count, `件${short}。`);
      return [one];
    });

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
      const words = ofDocuments(JSON.parse(each.dataset.documents), each.dataset.says);
      if (words !== each.textContent) each.textContent = words;
    }
    for (const each of document.querySelectorAll("[data-ends]")) each.hidden = each.dataset.ends >= today();
    if (corrected) for (const line of document.querySelectorAll(".mb-states")) line.replaceChildren(line.firstChild, ...stateCounts());
  };

  const copyButtons = () => {
    if (!navigator.clipboard) return;
    for (const button of document.querySelectorAll(".mb-copy")) {
      button.hidden = false;
      button.addEventListener("click", async () => {
        try {
          await navigator.clipboard.writeText(button.parentElement.querySelector(".mb-script").textContent);
          button.textContent = "已复制";
        } catch {
          button.textContent = "复制不了，请长按上面的文字";
        }
      });
    }
  };

  // A link to a place in a closed <details> opens it; on paper all are open.
  const openDetails = () => {
    const target = document.querySelector(":target");
    if (target) for (let each = target.closest("details"); each; each = each.parentElement.closest("details")) each.open = true;
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
    const reach = ([{ target }]) => {
      if (target.scrollHeight > target.clientHeight) target.tabIndex = 0;
      else target.removeAttribute("tabindex");
    };
    for (const each of document.querySelectorAll(".mb-toc")) new ResizeObserver(reach).observe(each);
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
    correctStates();
    copyButtons();
    openDetails();
    addEventListener("hashchange", openDetails);
    printing();
    scrollingContents();
    readButton();
  });
})();
