// Copying the sentence to say on the phone. Without JavaScript the button stays hidden.
"use strict";
for (const button of document.querySelectorAll(".mb-copy")) {
  if (!navigator.clipboard) break;
  button.hidden = false;
  button.addEventListener("click", async () => {
    const script = button.parentElement.querySelector(".mb-script");
    try {
      await navigator.clipboard.writeText(script.textContent);
      button.textContent = "已复制";
    } catch {
      button.textContent = "复制不了，请长按上面的文字";
    }
  });
}
