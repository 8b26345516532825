// Reads pinyin (shiyejin, syj, 失ye金) and mends typos: each place of a query allows some characters, and the pairs
// that the index holds say which of them go together.
"use strict";
mingbaiSearch.spell = (() => {
  const { text, index } = mingbaiSearch;
  const BEAM = 60;
  const BEST = 12;
  const LONGEST_INITIALS = 7; // syj, cydbdk; longer is no Chinese
  const READINGS = 4; // ways to cut a string of letters that are tried
  const APART = 0.9; // cost of two places whose pair the index does not hold
  const LOST = 3; // cost of a place that is in no pair
  const COMMON = 0.03; // gain of a pair for each doubling of the entries that hold it
  const STRONG = 0.8; // gain of a pair that stands in a title or is what people say
  const INITIAL = 0.25;
  const NEAR = 0.35;
  const ALIKE = 0.25;
  const LOOK_ALIKE = new Map(
    ("货贷 末未 己已 帐账 折拆 蓝篮 徽微 治冶 免兔 炙灸 辩辨辫 土士 千干 拔拨 侍待持 侯候 即既 竞竟 境镜 " +
      "消销 薪新 机基 代带贷 保报 抚扶 健建 园圆 工公 策册 部布 复覆 历厉 坏环怀 住往 汽气 休体 折析 券卷 " +
      "职织 救求 残线 苗描 孤狐 疫役 险验 粮良 稻滔 耕拼 振赈 崇祟 崇嵩 债责 担但 赋富 域城 购构 农衣 牛午 贫贪")
      .split(" ")
      .flatMap((group) => [...group].map((each) => [each, [...group].filter((other) => other !== each)])),
  );

  // As heard in Jiangxi: zh is z, n is l, hui is fei, an is ang.
  const fold = (reading) =>
    reading
      .replace(/^([zcs])h/, "$1")
      .replace(/^n/, "l")
      .replace(/^hu(?=[aeio])/, "f")
      .replace(/^hu$/, "fu")
      .replace(/^(.*[aei]n)g$/, "$1");

  // A place of the query: the letters under which its characters are filed, and what each of them costs.
  const exactly = (character, readings) => ({
    letters: new Set((readings.get(character) || ["?"]).map(index.letter)),
    cost: (other) => (other === character ? 0 : Infinity),
  });

  const about = (character, readings, heard) => {
    const sounds = readings.get(character) || (heard.has(character) ? [heard.get(character)] : []);
    const folded = new Set(sounds.map(fold));
    const alike = LOOK_ALIKE.get(character) || [];
    const letters = [...sounds, ...alike.flatMap((each) => readings.get(each) || [])].map(index.letter);
    return {
      letters: new Set(letters),
      cost: (other) => {
        if (other === character) return 0;
        if (alike.includes(other)) return ALIKE;
        const others = readings.get(other) || [];
        if (others.some((each) => sounds.includes(each))) return ALIKE;
        return others.some((each) => folded.has(fold(each))) ? NEAR : Infinity;
      },
    };
  };

  const sounding = (syllable, readings) => ({
    letters: new Set([index.letter(syllable)]),
    cost: (other) => {
      const others = readings.get(other) || [];
      if (others.includes(syllable)) return 0;
      if (syllable.length === 1 || /^[zcs]h$/.test(syllable)) {
        return others.some((each) => each.startsWith(syllable)) ? INITIAL : Infinity;
      }
      return others.some((each) => fold(each) === fold(syllable)) ? NEAR : Infinity;
    },
  });

  // shiyejin → [[shi, ye, jin], …]: whole syllables first, letters on their own where it cannot be else.
  const cuts = (letters, syllables) => {
    const found = [];
    const cut = (at, parts, cost) => {
      if (at === letters.length) found.push({ parts, cost });
      if (at === letters.length || found.length > 300) return;
      for (let length = Math.min(6, letters.length - at); length > 0; length -= 1) {
        const part = letters.slice(at, at + length);
        if (length > 1 && syllables.has(part)) cut(at + length, [...parts, part], cost + 1);
        else if (length === 1 || /^[zcs]h$/.test(part)) cut(at + length, [...parts, part], cost + 2.2);
      }
    };
    cut(0, [], 0);
    const likely = found.filter(({ parts }) => {
      const alone = parts.filter((part) => part.length === 1 || /^[zcs]h$/.test(part)).length;
      return alone <= 1 || (alone === parts.length && alone <= LONGEST_INITIALS);
    });
    return likely.sort((one, other) => one.cost - other.cost).slice(0, READINGS).map(({ parts }) => parts);
  };

  // All pairs of the index for two neighbouring places.
  const pairsOf = async (one, other) => {
    const names = [...one.letters].flatMap((first) => [...other.letters].map((second) => first + second));
    const files = await Promise.all(names.map(index.filed));
    const found = new Map();
    for (const file of files) {
      for (const [token, list] of file) {
        const cost = token.length === 2 ? one.cost(token[0]) + other.cost(token[1]) : Infinity;
        if (cost < Infinity) found.set(token, cost - COMMON * Math.log2(1 + list.length) - STRONG * index.strongest(list));
      }
    }
    return [...found];
  };

  // The likeliest strings for a row of places, best first: [{ text, cost }]. Where the index does not hold a pair,
  // the string has a gap (“|”).
  const strings = async (places) => {
    const pairs = await Promise.all(places.slice(1).map((place, at) => pairsOf(places[at], place)));
    let paths = [{ text: "", last: "", cost: 0 }];
    for (const here of pairs) {
      const next = [];
      for (const { text: before, last, cost } of paths) {
        next.push({ text: `${before}|`, last: "", cost: cost + (last || !before ? APART : LOST) });
        for (const [token, more] of here) {
          if (!last) next.push({ text: before + token, last: token[1], cost: cost + more });
          else if (token[0] === last) next.push({ text: before + token[1], last: token[1], cost: cost + more });
        }
      }
      paths = next.sort((one, other) => one.cost - other.cost).slice(0, BEAM);
    }
    return paths
      .map(({ text: spelling, cost }) => {
        const kept = spelling.split("|").join("").length / places.length;
        return { text: spelling, kept, cost: cost / pairs.length };
      })
      .filter(({ kept }) => kept > 0)
      .slice(0, BEST);
  };

  // 赣付通 → 赣服通: one character of a run replaced by one that sounds or looks alike and fits its neighbours.
  const mended = async (run, readings, heard) => {
    const found = new Map();
    const places = [...run].map((each) => exactly(each, readings));
    const known = (await index.lookUp(text.tokens([run]))).map((list) => list.length > 0);
    for (let at = 0; at < run.length; at += 1) {
      if (known[at - 1] || known[at]) continue;
      const place = about(run[at], readings, heard);
      const before = at > 0 ? await pairsOf(places[at - 1], place) : [];
      const after = at + 1 < run.length ? await pairsOf(place, places[at + 1]) : [];
      const fits = [...before.map(([token, cost]) => [token[1], cost]), ...after.map(([token, cost]) => [token[0], cost])];
      for (const [character, cost] of fits) {
        if (character === run[at]) continue;
        const other = run.slice(0, at) + character + run.slice(at + 1);
        found.set(other, (found.get(other) || 0) + cost - 1);
      }
    }
    return [...found].map(([other, cost]) => ({ text: other, cost })).sort((one, other) => one.cost - other.cost).slice(0, BEST);
  };

  return { cuts, exactly, mended, sounding, strings };
})();
