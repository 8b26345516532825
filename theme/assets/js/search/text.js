// How text becomes tokens: the same as generator/search/pipeline.py; tests/search/text_cases.json is the contract.
"use strict";
window.mingbaiSearch = {};
mingbaiSearch.text = (() => {
  const DIGITS = new Map([..."零一二三四五六七八九"].map((digit, value) => [digit, value]).concat([["两", 2], ["〇", 0]]));
  const NUMERAL = "[零〇一二两三四五六七八九十百]+";
  const PERCENT = new RegExp(`百分之(${NUMERAL})`, "g");
  const COUNTED = new RegExp(
    `(^|[^零〇一二两三四五六七八九十百千万亿第])(${NUMERAL})` +
      "(?=岁|周岁|天|个月|个工作日|元|块|万|亿|倍|届|%|[^\\u3400-\\u9fffa-z]|$)",
    "g",
  );
  const WELL_FORMED =
    /^(?:[一二两三四五六七八九]百)?(?:[零〇]?[一二两三四五六七八九])?(?:十[一二三四五六七八九]?)?$/;
  const RUN = /[\u3400-\u9fff]+|[a-z0-9]+(?:[.+][a-z0-9]+)*%?/g;

  const isLatin = (character) => character >= "a" && character <= "z";
  const isChinese = (run) => run[0] >= "\u3400";

  const number = (numeral, otherwise, unit = "") => {
    if (!WELL_FORMED.test(numeral)) return otherwise;
    let total = 0;
    let digit = 0;
    for (const character of numeral) {
      if (character === "百" || character === "十") {
        total += character === "百" ? digit * 100 : (digit || 1) * 10;
        digit = 0;
      } else digit = DIGITS.get(character);
    }
    return `${total + digit}${unit}`;
  };

  const blank = (found, at, whole) =>
    isLatin(whole[at - 1] || "") && isLatin(whole[at + found.length] || "") ? " " : "";

  const clean = (text, simplified) =>
    [...text.normalize("NFKC").toLowerCase()]
      .map((character) => simplified.get(character) || character)
      .join("")
      .replace(/[ \t\r\n]+/g, blank)
      .replace(PERCENT, (found, numeral) => number(numeral, found, "%"))
      .replace(COUNTED, (_found, before, numeral) => before + number(numeral, numeral));

  const runs = (text, simplified) => clean(text, simplified).match(RUN) || [];

  const tokens = (found) =>
    found.flatMap((run) =>
      isChinese(run) && run.length > 1 ? [...run.slice(1)].map((character, at) => run[at] + character) : [run],
    );

  return { clean, isChinese, runs, tokens };
})();
