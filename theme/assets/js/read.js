// Reads the page aloud, sentence by sentence, from what is in sight; marks the sentence that is being read.
"use strict";
(() => {
  const button = document.getElementById("mb-read");
  const speech = window.speechSynthesis;
  const BLOCKS = "h1, h2, h3, h4, p, li, dt, dd, summary, .mb-passage";
  const marker = window.CSS && CSS.highlights && window.Highlight ? new Highlight() : null;
  if (marker) CSS.highlights.set("mb-read", marker);
  let queue = [];
  let shown = null;

  const seen = (element) =>
    element.getClientRects().length > 0 &&
    !element.closest(".mb-hidden, .mb-own, nav, form, button") &&
    !element.parentElement.closest(".mb-passage") &&
    (element.matches("summary") || !element.closest("details:not([open])"));

  // The text nodes of a block that do not stand in a block of their own.
  const textNodes = (block) => {
    const found = [];
    const walker = document.createTreeWalker(block, NodeFilter.SHOW_TEXT);
    while (walker.nextNode()) {
      const owner = walker.currentNode.parentElement;
      if (owner.closest(BLOCKS) === block || (block.matches(".mb-passage") && block.contains(owner))) {
        if (!owner.closest(".mb-hidden, button, [hidden]")) found.push(walker.currentNode);
      }
    }
    return found;
  };

  // Cut a block into sentences; each is its words and the ranges they stand in.
  const sentencesOf = (block) => {
    const sentences = [];
    let current = { block, text: "", ranges: [] };
    const finish = () => {
      if (current.text.trim()) sentences.push(current);
      current = { block, text: "", ranges: [] };
    };
    for (const node of textNodes(block)) {
      let at = 0;
      for (const part of node.data.match(/[^。！？；]+[。！？；]?|[。！？；]/g) || []) {
        const range = document.createRange();
        range.setStart(node, at);
        at += part.length;
        range.setEnd(node, at);
        current.text += part;
        current.ranges.push(range);
        if (/[。！？；]$/.test(part)) finish();
      }
    }
    finish();
    return sentences;
  };

  const mark = (sentence) => {
    if (marker) marker.clear();
    else if (shown) shown.block.classList.remove("mb-reading");
    shown = sentence;
    if (!sentence) return;
    if (marker) for (const range of sentence.ranges) marker.add(range);
    else sentence.block.classList.add("mb-reading");
    const box = sentence.block.getBoundingClientRect();
    if (box.top < 0 || box.bottom > innerHeight) sentence.block.scrollIntoView({ block: "nearest" });
  };

  const label = (reading) => {
    button.textContent = reading ? "停止朗读" : "朗读";
    button.setAttribute("aria-pressed", String(reading));
  };

  const stop = () => {
    queue = [];
    mark(null);
    label(false);
    speech.cancel();
  };

  const next = () => {
    const sentence = queue.shift();
    if (!sentence) return stop();
    mark(sentence);
    const utterance = new SpeechSynthesisUtterance(sentence.text.trim());
    utterance.lang = "zh-CN";
    utterance.voice = speech.getVoices().find((voice) => voice.lang.toLowerCase().startsWith("zh")) || null;
    utterance.rate = 0.9;
    utterance.onend = () => { if (shown === sentence) next(); };
    utterance.onerror = () => { if (shown === sentence) stop(); };
    speech.speak(utterance);
    return undefined;
  };

  const start = () => {
    const blocks = [...document.querySelectorAll("#content :is(" + BLOCKS + ")")].filter(seen);
    const first = blocks.findIndex((block) => block.getBoundingClientRect().bottom > 0);
    queue = blocks.slice(Math.max(first, 0)).flatMap(sentencesOf);
    label(true);
    next();
  };

  button.addEventListener("click", () => (shown ? stop() : start()));
  addEventListener("pagehide", stop);
  start();
})();
