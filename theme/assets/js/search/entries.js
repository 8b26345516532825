// What the page of results shows of an entry: title, where and when it is written, whether it still counts, for whom.
"use strict";
mingbaiSearch.entries = (() => {
  const root = mingbaiSearch.root || new URL("../", document.baseURI); // a portal says where the site of an index lies

  // The places in a row, as generator/search/shards.py writes it.
  const read = (row) => {
    const [kind, title, url, says, year, state, last, people, unknown, amounts, first, clause, conditions, later, asked, document] = row;
    return { kind, title, url, says, year, state, last, people, unknown: unknown || [], amounts, first, clause, conditions, later, asked, document };
  };

  const element = (name, className, ...content) => {
    const made = document.createElement(name);
    if (className) made.className = className;
    made.append(...content);
    return made;
  };

  const address = (url) => {
    const [path, fragment] = url.split("#");
    return new URL(`${path}index.html${fragment ? `#${fragment}` : ""}`, root).href;
  };

  // Words of the query, and what the documents write for them, are marked.
  const marked = (shown, words) => {
    const small = shown.toLowerCase();
    const bold = new Array(shown.length).fill(false);
    for (const word of words) {
      for (let at = small.indexOf(word); at >= 0; at = small.indexOf(word, at + 1)) bold.fill(true, at, at + word.length);
    }
    const parts = [];
    let start = 0;
    for (let at = 1; at <= shown.length; at += 1) {
      if (at < shown.length && bold[at] === bold[start]) continue;
      const part = shown.slice(start, at);
      parts.push(bold[start] ? element("mark", "", part) : part);
      start = at;
    }
    return parts;
  };

  const linkTo = ({ title, url }, words = []) => Object.assign(element("a", "", ...marked(title, words)), { href: address(url) });

  const standing = ({ first, last, state }) => (state ? mingbai.stateOf(first || "", last || "", state) : null);
  const placeOf = (entry, { kinds, documents }) =>
    [documents[entry.document], entry.clause || (entry.document ? "" : kinds[entry.kind])].filter(Boolean).join("");

  // The answer as it goes into a reply: with its conditions, how it stands, year and clause.
  const copied = (entry, core) => {
    const state = standing(entry);
    return [
      `${entry.title.replace(/[。！？?]*$/, "")}。${entry.says}`,
      entry.conditions && `条件：${entry.conditions}。`,
      entry.later && `后来有变化：${entry.later}`,
      `依据：${entry.year ? `${entry.year}年文件，` : ""}${placeOf(entry, core)}${state ? `，${state.label}` : ""}。拿不准请问12345。`,
    ].filter(Boolean).join("\n");
  };

  const copyButton = (entry, core) => {
    const made = element("button", "mb-copy", "复制", element("span", "mb-hidden", `：${entry.title}`));
    made.type = "button";
    made.addEventListener("click", () => mingbai.copy(copied(entry, core), document.getElementById("search-status")));
    return made;
  };

  // An entry as an item of the list, its words marked.
  const item = (row, words, core) => {
    const entry = read(row);
    const made = element("li", "", element("h2", "", linkTo(entry, words)));
    const about = element("p", "mb-meta", ...(entry.year ? [element("span", "", `${entry.year}年`)] : []));
    const state = standing(entry);
    if (state) {
      made.dataset.state = state.state;
      const shown = element("span", "", state.label);
      shown.dataset.stateLabel = "";
      about.append(shown);
    }
    about.append(element("span", "", placeOf(entry, core)));
    made.append(about, element("p", "", ...marked(entry.says, words)));
    if (entry.conditions) made.append(element("p", "mb-small", element("strong", "", "条件："), ...marked(entry.conditions, words)));
    if (entry.later) made.append(element("p", "mb-small", element("strong", "", "后来有变化："), entry.later));
    if (entry.people) made.append(element("p", "mb-small", `写给：${entry.people}`));
    if (state) made.append(copyButton(entry, core));
    return made;
  };

  return { element, item, linkTo, read };
})();
