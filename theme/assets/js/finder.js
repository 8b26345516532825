// Asks the questions of assets/finder/data.js one at a time, then says which provisions were written for
// the reader: the logic of generator/eligibility.py. The answers stand in the fragment of the address
// (#who=a,b&layoffs=none) and nowhere else: nothing is sent or stored, and the browser's “back” works.
"use strict";
(() => {
  const { words, questions, provisions, parts = [] } = window.mingbaiFinder;
  const MOST_FOLDED = 300; // statements in a closed list that is made whether it is opened or not
  const AT = "_at"; // names the question on the screen; no question can have this id
  const byId = (id) => document.getElementById(id);
  const form = byId("finder-form");
  const fieldsets = new Map([...form.querySelectorAll("fieldset")].map((each) => [each.dataset.question, each]));
  const questionOf = new Map(questions.map((each) => [each.id, each]));

  // Kleene's logic: true, false, or null for unknown.
  const truth = (eligible, answers) => {
    if (eligible.not) {
      const inner = truth(eligible.not, answers);
      return inner === null ? null : !inner;
    }
    if (eligible.question) {
      const chosen = answers.get(eligible.question);
      return chosen ? eligible.is.some((option) => chosen.includes(option)) : null;
    }
    if (eligible.unknown) return null;
    const decisive = Boolean(eligible.any);
    const values = (eligible.all || eligible.any).map((each) => truth(each, answers));
    if (values.includes(decisive)) return decisive;
    return values.includes(null) ? null : !decisive;
  };

  // The leaves that made the value what it is, each with whether a `not` turns it round.
  const deciding = (eligible, answers, negated) => {
    if (eligible.not) return deciding(eligible.not, answers, !negated);
    const parts = eligible.all || eligible.any;
    if (!parts) return [[eligible, negated]];
    const value = truth(eligible, answers);
    const same = parts.filter((each) => truth(each, answers) === value);
    const few = value === Boolean(eligible.any) ? same.slice(0, 1) : same;
    return few.flatMap((each) => deciding(each, answers, negated));
  };

  const fill = (sentence, values) => sentence.replace(/\{(\w+)\}/g, (_whole, name) => values[name]);

  const reason = (leaf, negated, answers) => {
    if (leaf.unknown) return { text: `${leaf.unknown}。`, question: "" };
    const value = truth(leaf, answers);
    if (value === null) return { text: fill(words.skipped, leaf), question: leaf.question };
    const shown = answers.get(leaf.question).filter((option) => !value || leaf.is.includes(option));
    const names = questionOf.get(leaf.question).options.filter(([id]) => shown.includes(id)).map(([, name]) => name);
    const sentence = value === negated ? words.unmet : words.met;
    return { text: fill(sentence, { written: leaf.written, chosen: names.join("”“") }), question: leaf.question };
  };

  const judge = (provision, answers) => {
    if (!provision.eligible) return { verdict: "maybe", reasons: [{ text: words.not_compared, question: "" }] };
    const seen = new Set();
    const reasons = [];
    for (const [leaf, negated] of deciding(provision.eligible, answers, false)) {
      const subject = leaf.question || leaf.unknown;
      if (!seen.has(subject)) reasons.push(reason(leaf, negated, answers));
      seen.add(subject);
    }
    let value = truth(provision.eligible, answers);
    if (value !== false && words.caps[provision.force]) {
      value = null;
      reasons.push({ text: words.caps[provision.force], question: "" });
    }
    return { verdict: value === false ? "no" : value ? "yes" : "maybe", reasons };
  };

  const state = ({ first, last, between }) => mingbai.stateOf(first, last, between);

  // What the address says: the answers (only to what is asked), and the question on the screen.
  const read = () => {
    const given = new URLSearchParams(location.hash.slice(1));
    const answers = new Map();
    for (const { id, options } of questions) {
      const chosen = (given.get(id) || "").split(",");
      const known = options.map(([option]) => option).filter((option) => chosen.includes(option));
      if (known.length) answers.set(id, known);
    }
    const at = given.get(AT) || (location.hash.length > 1 ? "" : questions[0].id);
    return { answers, at: questionOf.has(at) ? at : "" };
  };

  const asked = (answers) => questions.filter(({ when }) => !when || truth(when, answers) !== false);

  const go = (answers, at) => {
    const parts = asked(answers).filter(({ id }) => answers.has(id));
    const pairs = parts.map(({ id }) => `${id}=${answers.get(id).join(",")}`);
    if (at) pairs.unshift(`${AT}=${at}`);
    location.hash = pairs.join("&") || `${questions[0].id}=`;
  };

  const element = (name, className, text) => {
    const made = document.createElement(name);
    if (className) made.className = className;
    if (text) made.textContent = text;
    return made;
  };

  const showQuestion = (answers, at) => {
    const order = asked(answers).map(({ id }) => id);
    const number = order.indexOf(at);
    for (const [id, fieldset] of fieldsets) {
      fieldset.hidden = id !== at;
      for (const input of fieldset.querySelectorAll("input")) input.checked = (answers.get(id) || []).includes(input.value);
    }
    byId("finder-progress").textContent = `第 ${number + 1} 题`;
    byId("finder-back").hidden = number < 1;
    form.querySelector("[type=submit]").textContent = number + 1 < order.length || number === 0 ? "下一题" : "看结果";
    return fieldsets.get(at).querySelector("h2");
  };

  const item = ({ provision, judgement: { verdict, reasons } }, level) => {
    const { state: now, label } = state(provision);
    const made = element("li");
    Object.assign(made.dataset, { provision: provision.id, verdict, state: now });
    const said = now === "expired" ? words.ended[verdict] : words.verdicts[verdict];
    made.append(element("p", `mb-verdict mb-verdict--${verdict}`, fill(said, provision)));
    const heading = element(`h${level}`);
    const link = element("a", "", provision.title);
    link.href = provision.url;
    heading.append(link);
    made.append(heading, element("p", "mb-small", [`${provision.year}年${provision.document || "文件"}`, label, words.effects[provision.effect]].join("　")));
    const list = element("ul");
    for (const { text, question } of reasons) {
      const line = element("li", "", text);
      if (question) {
        line.dataset.question = question;
        line.append(element("span", "mb-small", `（看的是“${questionOf.get(question).short}”这一题）`));
      }
      list.append(line);
    }
    made.append(list);
    return made;
  };

  const answerLine = (answers, { id, short, options }) => {
    const made = element("li");
    const names = options.filter(([option]) => (answers.get(id) || []).includes(option)).map(([, name]) => name);
    made.append(element("span", "", `${short}：${names.join("、") || "没有答"}`));
    const change = element("button", "mb-button mb-button--plain", "改");
    change.type = "button";
    change.setAttribute("aria-label", `改“${short}”的回答`);
    change.addEventListener("click", () => go(answers, id));
    made.append(change);
    return made;
  };

  const list = (judged, level) => {
    const made = element("ol");
    made.append(...judged.map((each) => item(each, level)));
    return made;
  };

  // What may be meant is many: folded by what a reader comes for.
  const byNeed = (judged) =>
    Object.entries(words.needs).flatMap(([need, name]) => {
      const mine = judged.filter(({ provision }) => provision.need === need);
      if (!mine.length) return [];
      const made = element("details", "mb-fold");
      const summary = element("summary");
      summary.append(element("h4", "", `${name}（${mine.length}处）`));
      made.append(summary, list(mine, 5));
      return [made];
    });

  // What was not written for the reader is closed; where it is much, it is made when he opens it.
  const waitToBeOpened = (group, into, fillIn) => {
    mingbai.fill(into, []);
    group.open = false;
    group.ontoggle = () => {
      if (group.open && !into.firstChild) fillIn();
    };
  };

  const showResult = (answers) => {
    const judged = provisions.map((provision) => ({ provision, judgement: judge(provision, answers) }));
    judged.sort((one, other) => (state(one.provision).state === "expired") - (state(other.provision).state === "expired"));
    const counts = [];
    for (const verdict of Object.keys(words.verdicts)) {
      const mine = judged.filter(({ judgement }) => judgement.verdict === verdict);
      const group = byId(`finder-${verdict}`);
      const into = group.querySelector("[data-list]");
      const fillIn = () => mingbai.fill(into, verdict === "maybe" ? byNeed(mine) : [list(mine, 4)]);
      if (verdict === "no" && mine.length > MOST_FOLDED) waitToBeOpened(group, into, fillIn);
      else fillIn();
      for (const none of group.querySelectorAll("[data-none]")) none.hidden = mine.length > 0;
      counts.push(`${words.verdicts[verdict]}：${mine.length}处`);
    }
    byId("finder-count").textContent = `${counts.join("；")}。`;
    mingbai.fill(byId("finder-answers"), asked(answers).map((question) => answerLine(answers, question)));
    return byId("finder-result-title");
  };

  // What there is to judge comes with the first answer, where it is too much for the first question to wait for.
  const load = (src) => new Promise((done, failed) => {
    document.head.append(Object.assign(document.createElement("script"), { src, onload: done, onerror: failed }));
  });
  let loading = null;
  let loaded = !parts.length;
  const comeWithTheRest = () => {
    if (loaded || loading) return;
    loading = Promise.all(parts.map(load)).then(() => {
      loaded = true;
      if (!read().at) show(false);
    }, () => {
      byId("finder-count").textContent = "没有打开，请检查网络，再打开这一页。";
    });
  };
  const waitForTheRest = () => {
    byId("finder-count").textContent = "请稍等……";
    return byId("finder-result-title");
  };

  const show = (focus) => {
    const { answers, at } = read();
    if (answers.size || !at) comeWithTheRest();
    const result = loaded ? showResult : waitForTheRest;
    const heading = at ? showQuestion(answers, at) : result(answers);
    form.hidden = !at;
    byId("finder-result").hidden = Boolean(at);
    form.parentElement.dataset.show = at === questions[0].id ? "start" : at ? "question" : "result";
    if (!focus) return;
    heading.focus({ preventScroll: true });
    heading.scrollIntoView();
  };

  // The answers of the address, with those on the screen in place of its own.
  const answered = (at) => {
    const { answers } = read();
    const chosen = [...fieldsets.get(at).querySelectorAll("input:checked")].map((input) => input.value);
    if (chosen.length) answers.set(at, chosen);
    else answers.delete(at);
    return answers;
  };

  const move = (answers, at, step) => {
    const order = asked(answers).map(({ id }) => id);
    go(answers, order[order.indexOf(at) + step] || "");
  };

  form.addEventListener("submit", (event) => {
    event.preventDefault();
    const { at } = read();
    move(answered(at), at, 1);
  });
  byId("finder-skip").addEventListener("click", () => {
    const { answers, at } = read();
    answers.delete(at);
    move(answers, at, 1);
  });
  byId("finder-back").addEventListener("click", () => {
    const { at } = read();
    move(answered(at), at, -1);
  });
  byId("finder-again").addEventListener("click", () => go(new Map(), questions[0].id));
  byId("finder-print").addEventListener("click", () => window.print());

  const copy = byId("finder-copy");
  if (navigator.clipboard && location.protocol !== "file:") {
    copy.hidden = false;
    copy.addEventListener("click", async () => {
      try {
        await navigator.clipboard.writeText(location.href);
        copy.textContent = "已复制";
      } catch {
        copy.textContent = "复制不了，请长按上面的网址";
      }
    });
  }

  byId("finder-table").open = false;
  window.addEventListener("hashchange", () => show(true));
  show(location.hash.length > 1);
})();
