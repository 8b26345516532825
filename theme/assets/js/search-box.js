// On every page: fetches the suggestions when a reader turns to a search box, and nothing before.
"use strict";
(() => {
  const here = document.currentScript.src;
  const PARTS = ["search-text", "search-index", "search-suggest"];

  const turned = (event) => {
    if (!event.target.matches("input[name=q]")) return;
    document.removeEventListener("focusin", turned);
    for (const part of PARTS) {
      const src = new URL(`${part}.js`, here).href;
      if ([...document.scripts].some((script) => script.src === src)) continue;
      const script = document.createElement("script");
      script.src = src;
      script.async = false; // in this order
      document.head.append(script);
    }
  };
  document.addEventListener("focusin", turned);
})();
