// Fetches the files of the index, each once and only when it is needed. Their format: generator/search/shards.py.
"use strict";
mingbaiSearch.index = (() => {
  const ROOT = new URL("assets/search/", mingbaiSearch.root || new URL("../../", document.currentScript.src));
  const DIGITS = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_";
  const LEVELS = 16;
  const FILED_AS = { f: "h", n: "l" };
  const ALONE = "_";
  const NOTHING = { lists: new Map(), said: {} };
  const values = new Map([...DIGITS].map((digit, value) => [digit, value]));
  const waiting = new Map();
  const read = new Map();
  let version = "";

  // Called by the files themselves.
  mingbaiSearch.receive = (name, ...values) => waiting.get(name).resolve(values.length > 1 ? values : values[0]);

  const load = (name) => {
    if (waiting.has(name)) return waiting.get(name).promise;
    const wait = {};
    wait.promise = new Promise((resolve, reject) => {
      wait.resolve = resolve;
      const script = document.createElement("script");
      script.src = new URL(`${version && `${version}/`}${name}.js`, ROOT).href;
      script.addEventListener("error", () => {
        waiting.delete(name);
        reject(new Error(name));
      });
      document.head.append(script);
    });
    waiting.set(name, wait);
    return wait.promise;
  };

  const once = (name, make) => {
    if (!read.has(name)) read.set(name, load(name).then(make));
    read.get(name).catch(() => read.delete(name));
    return read.get(name);
  };

  // “a阿啊 ai爱” → [["a", "阿啊"], ["ai", "爱"]]
  const words = (text) =>
    text.split(" ").filter(Boolean).map((word) => [word.replace(/[^a-z?]+$/, ""), word.replace(/^[a-z?]+/, "")]);

  const core = () =>
    once("core", (found) => {
      const readings = new Map();
      for (const [reading, characters] of [...words(found.sounds), ...words(found.also)]) {
        for (const each of characters) readings.set(each, [...(readings.get(each) || []), reading]);
      }
      version = found.version;
      const files = new Map(
        found.files.split(" ").map(([first, ...rest]) => [first, rest.map((each) => first + (each === "-" ? "" : each))]),
      );
      const pages = found.groups.flatMap((count, number) => Array(count).fill(number));
      const kindOf = (entry) => found.groupKinds[pages[entry]];
      return { ...found, readings, files, pages, kindOf, syllables: new Set([...readings.values()].flat()) };
    });

  const postings = (text) => {
    const found = [];
    let [entry, number, power] = [0, 0, 1];
    for (const digit of text) {
      const value = values.get(digit);
      number += (value % 32) * power;
      power *= 32;
      if (value >= 32) continue;
      entry += Math.floor(number / LEVELS);
      found.push([entry, ((number % LEVELS) + 1) / LEVELS]);
      [number, power] = [0, 1];
    }
    return found;
  };

  const strongest = (list) => Math.max(...postings(list).map(([, strength]) => strength));

  // Token → its postings, still as text.
  const listsOf = (text) => {
    const found = new Map();
    for (const group of text.split(" ")) {
      const colon = group.indexOf(":");
      if (colon > 0) found.set(group.slice(0, colon), group.slice(colon + 1));
      else {
        const first = group[0] === ALONE ? "" : group[0];
        for (const [second, ...list] of group.slice(1).match(/[\u3400-\u9fff][\w-]*/g) || []) {
          found.set(first + second, list.join(""));
        }
      }
    }
    return found;
  };

  // The tokens of a file. It is named by the first of the pairs of letters that are in it; a large index has parts of it.
  const tokens = async (wanted) => {
    const [letters, part] = [wanted.replace(/\d+$/, ""), wanted.replace(/^[a-z?]+/, "")];
    const { files } = await core();
    const name = letters ? (files.get(letters[0]) || []).filter((each) => each <= letters).pop() : wanted;
    if (name === undefined || !files.has(name[0])) return NOTHING;
    return once(`t/${letters ? name + part : name}`, ([text, said]) => ({ lists: listsOf(text), said }));
  };

  const letter = (reading) => FILED_AS[reading[0]] || reading[0];

  const sumOf = (token) => [...token].reduce((total, each) => total + each.codePointAt(0), 0);

  // The file that holds a token: by its most usual reading. No file: the index does not have it.
  const fileOf = (token, { readings, parts }) => {
    if (!mingbaiSearch.text.isChinese(token)) return "0";
    const letters = [...token].map((each) => (readings.get(each) ? letter(readings.get(each)[0]) : "?"));
    return letters.join("") + (parts > 1 ? sumOf(token) % parts : "");
  };

  // All tokens filed under two letters.
  const filed = async (letters) => {
    const { parts } = await core();
    const names = parts > 1 ? [...Array(parts).keys()].map((part) => letters + part) : [letters];
    return (await Promise.all(names.map(tokens))).flatMap(({ lists }) => [...lists]);
  };

  // [entry, strength from 0 to 1] for each token that is there.
  const postingsOf = (lists, token) => (lists.has(token) ? postings(lists.get(token)) : []);
  const lookUp = async (wanted) => {
    const known = await core();
    const found = await Promise.all(wanted.map((token) => tokens(fileOf(token, known))));
    return wanted.map((token, at) => postingsOf(found[at].lists, token));
  };

  // The everyday words of a run, longest first, with what the documents write: [[下岗, 失业人员]].
  const meant = async (run) => {
    const known = await core();
    const starts = mingbaiSearch.text.tokens([run]);
    const found = await Promise.all(starts.map((token) => tokens(fileOf(token, known))));
    return found
      .flatMap(({ said }, at) => Object.entries(said).filter(([words]) => run.startsWith(words, at)))
      .sort(([one], [other]) => other.length - one.length);
  };

  // What the index knows of characters that it does not hold: {traditional: simplified, other: its sound}.
  const unknown = async (characters) => {
    const known = new Set((await core()).unknown);
    const names = new Set([...characters].map((each) => String(each.codePointAt(0) % 4)));
    const found = await Promise.all([...names].filter((each) => known.has(each)).map((each) => load(`x/${each}`)));
    return Object.assign({}, ...found);
  };

  const shown = async (entries) => {
    const { together } = await core();
    const files = await Promise.all(entries.map((entry) => load(`d/${Math.floor(entry / together)}`)));
    return entries.map((entry, at) => files[at][entry % together]);
  };

  // The questions that the statements of a page answer: [[entries, id, wordings, what is shown]].
  const questions = (page) => load(`q/${page}`);

  const members = async (name) => new Set(postings((await load("f"))[name] || "").map(([entry]) => entry));

  const suggestions = async (name) => ((await core()).suggestions.includes(name) ? load(`s/${name}`) : []);

  return { core, filed, letter, lookUp, meant, members, questions, shown, strongest, suggestions, tokens, unknown };
})();
