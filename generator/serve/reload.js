// Reloads the page when the project has changed, and when the preview is started again.
(() => {
  const version = document.querySelector("script[data-version]").dataset.version;
  const ask = async () => {
    try {
      const answer = await fetch(`/_mingbai/version?seen=${version}`, { cache: "no-store" });
      if ((await answer.text()) !== version) {
        location.reload();
        return;
      }
      ask();
    } catch {
      setTimeout(ask, 1000);
    }
  };
  ask();
})();
