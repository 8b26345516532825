// Returns what is too small, too wide or too dense on a page. `least`: the smallest side of a target.
(least) => {
  const SMALLEST_TEXT = 18;
  const LEAST_LEADING = 1.49; // WCAG 1.4.8: space and a half
  const LONGEST_LINE = 38;
  const problems = [];
  const name = (element) => `${element.tagName.toLowerCase()}.${element.className} “${element.textContent.trim().slice(0, 12)}”`;
  const ownText = (element) => [...element.childNodes].some((node) => node.nodeType === 3 && node.data.trim());
  const shown = (element) => element.checkVisibility() && !element.closest(".mb-hidden, .mb-skip");
  const inSentence = (element) =>
    getComputedStyle(element).display === "inline" &&
    [...element.parentElement.childNodes].some((node) => node.nodeType === 3 && /[^\s、，。；]/.test(node.data));

  for (const element of document.querySelectorAll("body *")) {
    if (!shown(element) || !ownText(element)) continue;
    const style = getComputedStyle(element);
    const size = parseFloat(style.fontSize);
    if (size < SMALLEST_TEXT) problems.push(`text of ${size} px: ${name(element)}`);
    if (style.display === "inline" || style.display.includes("flex")) continue;
    if (element.matches("p, li, dd") && !element.closest(".mb-tiles") && parseFloat(style.lineHeight) / size < LEAST_LEADING) problems.push(`lines too close: ${name(element)}`);
    const width = element.clientWidth - parseFloat(style.paddingLeft) - parseFloat(style.paddingRight);
    if (element.scrollHeight > 1.5 * parseFloat(style.lineHeight) && width / size > LONGEST_LINE + 0.5) problems.push(`line of ${(width / size).toFixed(1)} characters: ${name(element)}`);
  }
  for (const element of document.querySelectorAll("a[href], button, input, summary, label:has(input)")) {
    if (!shown(element) || element.matches("label input") || inSentence(element)) continue;
    const box = element.getBoundingClientRect();
    if (box.width < least - 0.5 || box.height < least - 0.5) problems.push(`target of ${box.width.toFixed(0)} × ${box.height.toFixed(0)} px: ${name(element)}`);
  }
  if (document.documentElement.scrollWidth > innerWidth) problems.push(`${document.documentElement.scrollWidth} px wide in a window of ${innerWidth}`);
  return [...new Set(problems)];
}
