// On every page: fetches the search when a reader turns to a search box, and nothing before.
"use strict";
(() => {
  const search = new URL(document.currentScript.dataset.search, location).href;

  const turned = ({ target }) => {
    if (!target.matches("input[name=q]")) return;
    document.removeEventListener("focusin", turned);
    if ([...document.scripts].some((script) => script.src === search)) return;
    const script = document.createElement("script");
    script.src = search;
    document.head.append(script);
  };
  document.addEventListener("focusin", turned);
  // What is typed before the search has come is not lost: it looks for this mark.
  document.addEventListener("input", ({ target }) => {
    if (target.matches("input[name=q]")) target.dataset.typed = "";
  });
})();
