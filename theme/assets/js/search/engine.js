// Finds entries. A query is cut into pairs of characters; an entry scores by the pairs it holds, more where they
// stand side by side, and by how much of the query it covers. No pair is required: the best covered entry wins.
"use strict";
mingbaiSearch.engine = (() => {
  const { text, index, spell } = mingbaiSearch;
  const SPELLINGS = 12;
  const KNOWN = 0.6;
  const SURE_SHARE = 0.4; // of the query, that the best entry must cover, or …
  const SURE_KNOWN = 0.3; // the same, with an everyday word in it, or …
  const SURE_WEIGHT = 7.5; // … that much of it: people who dictate say a lot besides
  const SURE_LOOSE = 8.5; // the same, where single characters count, too
  const UNKNOWN = 3; // weight of a pair that no entry holds: it counts against all of them
  const HOLLOW = 0.3; // the same, if it has a character that says little
  const HOLLOW_CHARACTERS = new Set(
    "一的了是在有不没这那我你他她它们和与跟也都就还要想会能可到去来上下个些点吗呢吧啊呀嘛么哦着过把被给让对为以之其所从向于而但或很太好多少大小什怎哪谁几搞弄做办找问说看叫得地",
  );
  const BESIDE_PAIRS = 0.1; // of a character on its own in a query that has pairs
  const WORD = 0.4; // strength from which a pair is taken for a word
  const SINGLE = 0.35; // the same, where pairs do not find enough
  const SIDE_BY_SIDE = 0.8;
  const UNCOVERED = 0.35;
  const SPREAD = 0.82; // a further hit on the same page counts so much less
  const LEAST_SHARE = 0.3; // of the best score, for an entry to be shown
  const MOST = 60;
  const LONG = 8;
  const MENDED = 0.7; // of the query must be covered when a character was replaced

  // What people wrap a question in. Longest first, so that 怎么申请 goes before 怎么.
  const FRAMES = new RegExp(
    [
      "请问一下|请问|你好|您好|我想问一下|想问一下|问一下|想问|我想|想要|麻烦|谢谢|帮忙看看|打听一下|了解一下",
      "(?:应该|可以|要|该)?(?:到|去|在|从)?(?:哪里|哪儿|哪边|什么地方|哪个地方)(?:可以|能|去)?(?:申请|办理|办|领取|领|查|弄|搞|问|找)?",
      "(?:应该|可以|要|该)?(?:怎么|怎样|如何|咋个|咋)(?:才能|能|去|来|样)?(?:申请|办理|办|领取|领|算|弄|搞|拿|做|回事)?",
      "(?:归|该|应该|要|去|可以)*(?:找|问|归|由|是)?(?:谁|哪个部门|哪个单位|什么部门|什么单位|哪个局)(?:来)?(?:管|负责|办|问)?",
      "多少钱|多少|几块钱|几块|几多|多大|多久|多长时间|什么时候|几时|哪天|几号|几点|什么条件|什么材料|哪些材料|哪些条件|需要什么|要什么",
      "(?:有没有|没有|没)人(?:来|去)?(?:管一管|管管|管|问)|管一管|管管|有没有什么|有没有|能不能|可不可以|可以不可以|会不会|是不是|要不要|有没得|行不行|好不好|有什么|是什么|什么样|为什么|为啥|什么|哪些|哪个|哪种",
      "我们家|我们这里|我们这|我们|我家|你们|他们|咱们|自己|人家|大家|别人|这里|那里|这个|那个|这样|那样|这种",
      "老是|总是|一直|现在|最近|目前|今年|去年|今天|以后|之后|以前|的时候|已经|还是|但是|因为|所以|如果|而且|然后|就是|还有|一个|一些|一点|一下",
      "不晓得|不知道|晓得|知道|听说|觉得|希望|需要|办法|政策|规定|相关|关于|有关|方面|怎么办|咋办|怎办|的话|来着",
    ].join("|"),
    "g",
  );
  const ASKED = [
    ["amount", /多少|几块|几多|金额|标准|几百|几千/],
    ["where", /哪里|哪儿|什么地方|地址|在哪/],
    ["how", /怎么|怎样|如何|咋|流程|手续/],
    ["when", /什么时候|几时|哪天|几号|多久|时间|期限/],
    ["papers", /材料|证件|带什么/],
    ["threshold", /条件|资格/],
  ];

  // What a question asks about its matter, and the matter without the words of asking.
  const askedOf = (plain) => ASKED.filter(([, pattern]) => pattern.test(plain)).map(([what]) => what);
  const matter = (plain) => plain.replace(FRAMES, "|");

  // Characters that the index does not hold: traditional ones become simplified, of others the sound is known.
  const analyse = async (query) => {
    const { readings } = await index.core();
    const strange = [...text.clean(query, new Map())].filter((each) => text.isChinese(each) && !readings.has(each));
    const known = strange.length ? await index.unknown(strange) : {};
    const simplified = new Map(Object.entries(known).filter(([, what]) => text.isChinese(what)));
    const heard = new Map(Object.entries(known).filter(([, what]) => !text.isChinese(what)));
    const plain = text.clean(query, simplified);
    const runs = text.runs(matter(plain), new Map());
    return {
      plain,
      runs: runs.length ? runs : text.runs(plain, new Map()),
      heard,
      asked: askedOf(plain),
    };
  };

  const isHollow = (token) => [...token].some((each) => HOLLOW_CHARACTERS.has(each));

  // A token counts the more, the fewer entries hold it.
  const weigh = (token, holding, entries) => {
    if (!holding) return isHollow(token) ? HOLLOW : UNKNOWN;
    return Math.log(1 + (entries - holding + 0.5) / (holding + 0.5)) * (isHollow(token) ? 0.6 : 1);
  };

  // What one entry makes of the pieces it holds (piece number → strength, in order).
  const score = (entry, strengths, pieces, whole) => {
    let [sum, covered, firm, before] = [0, 0, 0, -2];
    for (const [at, strength] of strengths) {
      const { weight, number } = pieces[at];
      sum += weight * strength;
      if (at === before + 1 && pieces[before].number === number) {
        sum += SIDE_BY_SIDE * weight * Math.min(strength, strengths.get(before));
      }
      covered += weight;
      if (strength > WORD) firm += weight;
      before = at;
    }
    const coverage = covered / whole;
    return { entry, score: sum * (UNCOVERED + (1 - UNCOVERED) * coverage), coverage, covered, firm: firm / whole };
  };

  // Score all entries for these runs. The `loose` characters count on their own, too. `from`: an index.
  const rank = async (runs, loose = "", from = index) => {
    const { entries } = await from.core();
    const pieces = runs.flatMap((run, number) => {
      const alone = run.length > 1 ? [...run].filter((each) => loose.includes(each)) : [];
      return [...text.tokens([run]), ...alone].map((token) => ({ token, number }));
    });
    const isSingle = ({ token }) => text.isChinese(token) && token.length === 1;
    const pairs = !pieces.every(isSingle);
    const lists = await from.lookUp(pieces.map((piece) => piece.token));
    const held = new Map();
    pieces.forEach((piece, at) => {
      piece.weight = weigh(piece.token, lists[at].length, entries);
      if (isSingle(piece) && pairs) piece.weight *= loose ? SINGLE * Math.min(1, lists[at].length) : BESIDE_PAIRS;
      for (const [entry, strength] of lists[at]) held.set(entry, (held.get(entry) || new Map()).set(at, strength));
    });
    const whole = pieces.reduce((sum, { weight }) => sum + weight, 0);
    const hits = [...held].map(([entry, strengths]) => score(entry, strengths, pieces, whole));
    hits.sort((one, other) => other.score - one.score || one.entry - other.entry);
    const inPairs = pieces.filter((_piece, at) => lists[at].some(([, strength]) => strength > WORD)).map(({ token }) => token).join("");
    const bare = [...runs.join("")].filter((each) => !inPairs.includes(each) && !isHollow(each)).join("");
    return { hits: hits.slice(0, MOST), runs, bare, enough: loose ? SURE_LOOSE : SURE_WEIGHT };
  };

  // Hits of one page are spread, so that the first three are not three times the same.
  const spread = async (hits) => {
    const { pages } = await index.core();
    const seen = new Map();
    return hits
      .map((hit) => {
        const times = seen.get(pages[hit.entry]) || 0;
        seen.set(pages[hit.entry], times + 1);
        return { ...hit, score: hit.score * SPREAD ** times };
      })
      .sort((one, other) => other.score - one.score || one.entry - other.entry);
  };

  // Latin letters that are no word of the index are pinyin: the readings of the query in Chinese.
  const spelled = async (runs) => {
    if (!runs.some((run) => /^[a-z]+$/.test(run))) return [];
    const { readings, syllables } = await index.core();
    const { lists: words } = await index.tokens("0");
    const latin = (run) => /^[a-z]+$/.test(run) && !words.has(run);
    if (!runs.some(latin)) return [];
    let rows = [[]];
    for (const run of runs) {
      const ways = latin(run)
        ? spell.cuts(run, syllables).map((parts) => parts.map((part) => spell.sounding(part, readings)))
        : [text.isChinese(run) ? [...run].map((each) => spell.exactly(each, readings)) : []];
      rows = rows.flatMap((row) => ways.map((way) => [...row, ...way])).slice(0, 6);
    }
    const found = await Promise.all(rows.filter((row) => row.length > 1).map(spell.strings));
    return found.flat().sort((one, other) => one.cost - other.cost).slice(0, SPELLINGS);
  };

  const best = ({ hits }) => (hits[0] ? hits[0].score : 0);

  // An everyday word that is known makes up for words around it that are not.
  const isSure = ({ hits, value, enough }, known = false) =>
    hits.length > 0 &&
    (hits[0].coverage >= (known && !value ? SURE_KNOWN : SURE_SHARE) || (!value && hits[0].covered >= enough));

  // Returns { hits, runs, typed, mended, asked, meant, nothing }: what was found, for which words, what was asked about it,
  // everyday words of the query with what is written for them, and whether there is no answer.
  const search = async (query) => {
    const { readings, absent } = await index.core();
    const { runs, heard, asked } = await analyse(query);
    let found = await rank(runs);
    let mended = "";
    const candidates = await spelled(runs);
    for (const { text: spelling, cost, kept } of candidates) {
      const other = await rank(text.runs(spelling, new Map()));
      if (!other.hits.length) continue;
      other.hits[0].coverage *= kept;
      const known = (await index.meant(spelling)).some(([words]) => words === spelling);
      other.value = 2 * other.hits[0].coverage - cost + (known ? KNOWN : 0);
      if (!mended || other.value > found.value) [found, mended] = [other, spelling.split("|").join("")];
    }
    if (!candidates.length && !(found.hits[0] && found.hits[0].coverage > 0.75)) {
      for (const [at, run] of runs.entries()) {
        if (!text.isChinese(run) || run.length < 2 || run.length > 8) continue;
        for (const { text: other } of await spell.mended(run, readings, heard)) {
          const tried = await rank([...runs.slice(0, at), other, ...runs.slice(at + 1)]);
          const before = found.hits[0] ? found.hits[0].coverage : 0;
          const better = tried.hits[0] && tried.hits[0].coverage > Math.max(before + 0.2, MENDED);
          if (better) [found, mended] = [tried, other];
        }
      }
    }
    const dictated = !candidates.length && runs.join("").length >= LONG;
    if (dictated && !isSure(found) && found.bare) found = await rank(runs, found.bare);
    const meant = (await Promise.all(found.runs.map(index.meant))).flat();
    // 汽车 is a part of 汽车票, which no document has; only the whole word says that nothing is there.
    const inVain = meant.some(([, written]) => !written);
    const hits = (await spread(found.hits)).filter((hit) => inVain || hit.entry < absent);
    const [top] = hits;
    const known = !inVain && meant.some(([words]) => words.length > 1);
    const enough = inVain ? Infinity : found.enough;
    const nothing = !top || top.entry >= absent || !isSure({ ...found, hits, enough }, known);
    const shown = hits.filter((hit) => hit.entry < absent && hit.score >= LEAST_SHARE * top.score);
    return { hits: shown, runs: found.runs, typed: runs, mended, asked, meant, nothing };
  };

  return { analyse, askedOf, matter, rank, search, spread };
})();
