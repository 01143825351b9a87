// What no element of Streamlit can be told: the page's language, ours for the names that Streamlit
// writes in English, charts on paper. Runs once for each language that is chosen.
(() => {
  const { language, names } = "FACTS";
  document.documentElement.lang = language;

  // Where Streamlit writes texts of its own; everywhere else no text is touched.
  const PLACES = `[data-testid="stSkipToContent"], [data-testid="stMainMenuList"],
    [data-testid="stFileUploaderDropzone"], [role="dialog"], [role="listbox"]`;
  // What a name was in English, for the next language.
  const english = (window.asskommEnglish ??= new WeakMap());
  const open = Object.keys(names).filter((one) => one.endsWith("*"));

  // A name that ends in * stands for all that begin like it.
  const translated = (text) => {
    if (Object.hasOwn(names, text)) return names[text];
    const begins = open.find((one) => text.startsWith(one.slice(0, -1)));
    return begins && names[begins].replace("*", () => text.slice(begins.length - 1));
  };
  const rename = (one, part) => {
    if (translated(one[part])) english.set(one, one[part]);
    const ours = english.has(one) && translated(english.get(one));
    if (ours && one[part] !== ours) one[part] = ours;
  };
  const renameAll = () => {
    for (const one of document.querySelectorAll("[aria-label]")) rename(one, "ariaLabel");
    for (const place of document.querySelectorAll(PLACES)) {
      const texts = document.createTreeWalker(place, NodeFilter.SHOW_TEXT);
      while (texts.nextNode()) rename(texts.currentNode, "data");
    }
  };
  let waiting = false;
  const soon = () => {
    if (waiting) return;
    waiting = true;
    requestAnimationFrame(() => { waiting = false; renameAll(); });
  };
  window.asskommObserver?.disconnect();
  window.asskommObserver = new MutationObserver(soon);
  window.asskommObserver.observe(document.body, {
    subtree: true, childList: true, attributes: true, attributeFilter: ["aria-label"],
  });
  renameAll();

  // A chart has the width of the screen. With a viewBox it shrinks to that of the paper (print.css).
  window.onbeforeprint = () => {
    for (const one of document.querySelectorAll(".main-svg")) {
      one.setAttribute("viewBox", `0 0 ${one.getAttribute("width")} ${one.getAttribute("height")}`);
    }
  };
  window.onafterprint = () => {
    for (const one of document.querySelectorAll(".main-svg")) one.removeAttribute("viewBox");
  };
})();
