// Shows each new build without losing the place of the reader. Keeps nothing.
(() => {
  const shell = page => page.querySelector("meta[name=voorbeeld]")?.content;
  const panel = page => page.querySelector(".voorbeeld");

  // The CSS Custom Highlight API marks text without changing the page; where a browser lacks it, the panel still says it all.
  const mark = () => {
    const main = document.querySelector("main");
    if (!window.Highlight || !main) return;
    const sentences = JSON.parse(panel(document)?.dataset.zinnen ?? "[]");
    const walker = document.createTreeWalker(main, NodeFilter.SHOW_TEXT), nodes = [];
    let text = "";
    while (walker.nextNode()) {
      nodes.push([text.length, walker.currentNode]);
      text += walker.currentNode.data.replace(/\s/g, " ");
    }
    const place = at => {
      const [start, node] = nodes.findLast(n => n[0] <= at);
      return [node, at - start];
    };
    const ranges = sentences.map(s => [text.indexOf(s), s.length]).filter(([at]) => at >= 0).map(([at, length]) => {
      const range = new Range();
      range.setStart(...place(at));
      range.setEnd(...place(at + length));
      return range;
    });
    for (const link of main.querySelectorAll("a[href]")) {
      if (!sentences.includes(link.getAttribute("href"))) continue;
      const range = new Range();
      range.selectNodeContents(link);
      ranges.push(range);
    }
    CSS.highlights.set("zin", new Highlight(...ranges));
  };

  const refresh = async () => {
    const answer = await fetch(location.href, { cache: "no-store" });
    const next = new DOMParser().parseFromString(await answer.text(), "text/html");
    const [now, then] = [document.querySelector("main"), next.querySelector("main")];
    // Outside the text something changed, or the text has parts that the page's own script works on: begin anew.
    // The browser itself keeps the place then.
    if (!now || !then || shell(document) !== shell(next) || now.querySelector("button") || then.querySelector("button")) return location.reload();
    const y = scrollY;
    now.replaceWith(then);
    panel(document).replaceWith(panel(next));
    scrollTo({ top: y, behavior: "instant" });
    mark();
  };

  const events = new EventSource("/_voorbeeld/wijzigingen");
  let lost = false;
  events.onmessage = refresh;
  events.onerror = () => {
    lost = true;
  };
  // The preview was stopped and started again.
  events.onopen = () => {
    if (lost) refresh();
    lost = false;
  };
  mark();
})();
