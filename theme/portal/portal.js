// The portal: shows the sites that are chosen, and asks the search of each site in turn.
"use strict";
(() => {
  const { mingbai, mingbaiSites } = window;
  const MOST = 3; // hits of one site
  const byId = (id) => document.getElementById(id);
  const home = byId("portal-found");
  const list = byId("search-results");
  const root = new URL((home || list).dataset.root, document.baseURI);
  const addressOf = (site) => new URL(site.url, root);
  const selects = [...document.querySelectorAll(".mb-filters select")];
  const isChosen = (site) => selects.every(({ name, value }) => !value || site[name].includes(value));
  const element = (name, className, ...content) => {
    const made = Object.assign(document.createElement(name), { className });
    made.append(...content);
    return made;
  };
  const linkTo = (site) => Object.assign(element("a", "", site.name), { href: new URL("index.html", addressOf(site)).href });

  const yearsOf = (site) => {
    const years = site.dates.map(([signed]) => Number(signed.slice(0, 4))).sort();
    const [first, last] = [years[0], years[years.length - 1]];
    return first === last ? `${first}年` : `${first}—${last}年`;
  };
  const row = (site) => {
    const about = `${site.place.join("、")}，${yearsOf(site)}的 ${site.documents} 份${mingbai.ofDocuments(site.dates, "home")}`;
    return element("li", "", linkTo(site), element("span", "mb-small", about));
  };

  const filter = () => {
    const any = selects.some(({ value }) => value);
    const found = any ? mingbaiSites.sites.filter(isChosen) : [];
    byId("portal-all").hidden = any;
    home.hidden = !any;
    mingbai.fill(home, found.map(row));
    byId("portal-status").textContent = any ? `有 ${found.length} 个网站` : "";
  };

  // The files of all indexes call one function; whose they are is told by where they lie.
  const searches = new Map();
  window.mingbaiSearch = {
    receive: (...given) => {
      const { src } = document.currentScript;
      const [, own] = [...searches].find(([address]) => src.startsWith(`${address}assets/search/`));
      own.receive(...given);
    },
  };
  const searchOf = (site) => {
    const address = addressOf(site);
    if (!searches.has(address.href)) searches.set(address.href, window.mingbaiSearchAt(address));
    return searches.get(address.href);
  };

  const ask = async (site, query) => {
    const { engine, entries, index, text } = searchOf(site);
    const { state, hits, runs, meant } = await engine.search(query);
    if (state !== "found" && state !== "maybe") return { state, items: [] };
    const [core, rows] = await Promise.all([index.core(), index.shown(hits.slice(0, MOST).map(({ entry }) => entry))]);
    const words = [...text.tokens(runs), ...meant.map(([, written]) => written)].filter(Boolean);
    const items = rows.map((each) => {
      const made = entries.item(each, words, core);
      made.querySelector(".mb-meta").prepend(element("span", "", linkTo(site)));
      if (state === "maybe") made.dataset.maybe = "";
      return made;
    });
    return { state, items };
  };

  const search = async (query) => {
    const chosen = mingbaiSites.sites.filter(isChosen);
    const maybe = [];
    const failed = [];
    list.dataset.state = "busy";
    for (const [at, site] of chosen.entries()) {
      byId("search-status").textContent = `正在找：${at + 1}/${chosen.length} 个网站`;
      try {
        const { state, items } = await ask(site, query);
        if (state === "found") list.append(...items);
        else maybe.push(...items);
      } catch {
        failed.push(site.name);
      }
    }
    const sure = list.children.length;
    if (!sure) list.append(...maybe);
    byId("search-maybe").hidden = sure > 0 || !maybe.length;
    byId("search-none").hidden = list.children.length > 0;
    byId("search-failed").hidden = !failed.length;
    byId("search-failed").textContent = failed.length ? `没有打开这些网站的搜索：${failed.join("、")}。` : "";
    byId("search-status").textContent = `找过 ${chosen.length - failed.length} 个网站，列出 ${list.children.length} 条`;
    list.dataset.state = "done";
  };

  if (home) {
    byId("portal-filters").hidden = false;
    for (const each of selects) each.addEventListener("change", filter);
    filter();
  } else {
    const wanted = new URLSearchParams(location.search);
    byId("portal-q").value = wanted.get("q") || "";
    for (const each of selects) each.value = wanted.get(each.name) || "";
    const query = byId("portal-q").value.trim();
    if (query) search(query);
  }
})();
