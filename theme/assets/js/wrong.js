// 这一页有错？: names the page from which the reader comes, and the release of the site, to be copied.
"use strict";
(() => {
  const root = new URL(document.currentScript.dataset.root, location.href.replace(/[?#].*/, ""));
  const folder = root.href.replace(/index\.html$/, "");
  const page = new URLSearchParams(location.search).get("page") || "";
  const words = document.querySelector("[data-part=wrong-page]");
  const status = document.getElementById("wrong-status");
  const button = document.getElementById("wrong-copy");
  // Only a page of this site: an address that somebody else made must not stand here.
  if (page.startsWith(folder)) document.querySelector("[data-wrong-page]").textContent = page;
  button.hidden = false;
  button.addEventListener("click", () => mingbai.copy(words.textContent, status));
  if (!page || location.protocol === "file:") return;
  fetch(`${folder}release.json`).then((answer) => answer.json()).then(({ release }) => {
    const shown = document.querySelector("[data-wrong-release]");
    shown.textContent = `版本：${release}。`;
    shown.hidden = false;
  }).catch(() => { /* a preview has no release */ });
})();
