// 这一页有错？: names the page from which the reader comes and its edition, to be copied.
"use strict";
(() => {
  const root = new URL(document.currentScript.dataset.root, location.href.replace(/[?#].*/, ""));
  const folder = root.href.replace(/index\.html$/, "");
  const asked = new URLSearchParams(location.search);
  const [page, edition] = [asked.get("page") || "", asked.get("v") || ""];
  const words = document.querySelector("[data-part=wrong-page]");
  const status = document.getElementById("wrong-status");
  const button = document.getElementById("wrong-copy");
  // Only a page of this site: an address that somebody else made must not stand here.
  if (page.startsWith(folder)) document.querySelector("[data-wrong-page]").textContent = page;
  if (/^[a-s]{8}$/.test(edition)) {
    const shown = document.querySelector("[data-wrong-edition]");
    shown.textContent = `版次：${edition}。`;
    shown.hidden = false;
  }
  button.hidden = false;
  button.addEventListener("click", () => mingbai.copy(words.textContent, status));
})();
