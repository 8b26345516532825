// What a query asks for: its matter without the words of asking, and the words it is made of.
"use strict";
mingbaiSearch.query = (() => {
  const { text, index } = mingbaiSearch;
  const HOLLOW_CHARACTERS = new Set(
    "一的了是在有不没这那我你他她它们和与跟也都就还要想会能可到去来上下个些点吗呢吧啊呀嘛么哦着过把被给让对为以之其所从向于而但或很太好多少大小什怎哪谁几搞弄做办找问说看叫得地",
  );

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
  // The browser's own dictionary; a browser without one takes every pair for a word.
  const segmenter = Intl.Segmenter ? new Intl.Segmenter("zh", { granularity: "word" }) : null;

  const isHollow = (token) => [...token].some((each) => HOLLOW_CHARACTERS.has(each));
  const saysNothing = (word) => [...word].every((each) => HOLLOW_CHARACTERS.has(each));

  // What a question asks about its matter, and the matter without the words of asking.
  const askedOf = (plain) => ASKED.filter(([, pattern]) => pattern.test(plain)).map(([what]) => what);
  const matter = (plain) => plain.replace(FRAMES, "|");

  // The words of a run: [{ word, at }].
  const wordsOf = (run) => {
    if (!text.isChinese(run) || !segmenter) return text.tokens([run]).map((word, at) => ({ word, at }));
    return [...segmenter.segment(run)].map(({ segment, index: at }) => ({ word: segment, at }));
  };

  // Characters that the index does not hold: traditional ones become simplified, of others the sound is known.
  const analyse = async (query) => {
    const { readings } = await index.core();
    const strange = [...text.clean(query, new Map())].filter((each) => text.isChinese(each) && !readings.has(each));
    const known = strange.length ? await index.unknown(strange) : {};
    const simplified = new Map(Object.entries(known).filter(([, what]) => text.isChinese(what)));
    const heard = new Map(Object.entries(known).filter(([, what]) => !text.isChinese(what)));
    const plain = text.clean(query, simplified);
    const runs = text.runs(matter(plain), new Map());
    return { plain, runs: runs.length ? runs : text.runs(plain, new Map()), heard, asked: askedOf(plain) };
  };

  return { analyse, askedOf, isHollow, matter, saysNothing, wordsOf };
})();
