// A guide that is too long for one page: its tiles are counted, and the cards below it put under their state, by the
// reader's own day. Without this script they stand as they did when the site was built.
"use strict";
(() => {
  const place = (state) => document.querySelector(`[data-stand="${state}"]`);

  // The list: how many statements of each shelf are in each state; "" is the guide itself.
  const countTiles = (guide) => {
    const found = Object.entries(JSON.parse(guide.dataset.standing)).map(([shelf, alike]) => {
      const numbers = {};
      for (const [first, last, between, number] of alike) {
        const { state } = mingbai.stateOf(first, last, between);
        numbers[state] = (numbers[state] || 0) + number;
      }
      return [shelf, numbers];
    });
    const shelves = new Map(found);
    mingbai.showStates(guide.querySelector(".mb-states"), shelves.get(""));
    for (const stand of guide.querySelectorAll("[data-stand]")) {
      const tiles = [...stand.querySelectorAll("[data-shelf]")];
      for (const tile of tiles) {
        const number = shelves.get(tile.dataset.shelf)[stand.dataset.stand] || 0;
        tile.querySelector("[data-count]").textContent = number;
        tile.hidden = !number;
      }
      stand.hidden = tiles.every((each) => each.hidden);
    }
  };

  // A page below it: a card whose state is no longer that of its heading goes under the right one.
  const sortCards = () => {
    for (const card of document.querySelectorAll("[data-stand] [data-provision]")) {
      const { state } = card.dataset;
      if (card.closest("[data-stand]").dataset.stand !== state) place(state).lastElementChild.append(card);
    }
    for (const stand of document.querySelectorAll("[data-stand]")) stand.hidden = !stand.querySelector("[data-provision]");
  };

  // site.js has told the states anew by then: it comes before this script.
  document.addEventListener("DOMContentLoaded", () => {
    const guide = document.querySelector("[data-standing]");
    if (guide) countTiles(guide);
    else sortCards();
    const target = document.getElementById(location.hash.slice(1));
    if (target) target.scrollIntoView();
  });
})();
