// Only adds: every page works without it. Keeps nothing, asks nobody (no cookie, no storage, no request).
(() => {
  const exit = document.querySelector(".duim .weg");
  const root = document.documentElement;
  const title = document.title;
  const words = exit.dataset;
  let presses = 0, combined = false, timer;

  // Must be on the page before it speaks: a live region that is added with its text stays silent in some readers.
  const status = document.createElement("p");
  status.className = "status";
  status.setAttribute("role", "status");
  document.body.append(status);

  // For who sees: the style shows it as a line below the exit that grows.
  const show = () => {
    exit.dataset.druk = presses;
  };

  const reset = (text = "") => {
    presses = 0;
    show();
    clearTimeout(timer);
    status.textContent = text;
  };

  // Hidden first: the next page may take seconds. Replaced: Back does not return to this page.
  const leave = () => {
    reset(words.bezig);
    root.classList.add("gesloten");
    document.title = words.bezig;
    location.replace(exit.href);
  };

  exit.addEventListener("click", event => {
    event.preventDefault();
    leave();
  });

  // A capital letter, Alt+Shift or Shift and a click are no call for help.
  addEventListener("keydown", event => {
    if (event.key !== "Shift" || event.ctrlKey || event.altKey || event.metaKey) {
      combined = event.shiftKey;
      if (presses) reset();
    }
  }, true);

  // Shift and a wheel scrolls sideways.
  for (const type of ["pointerdown", "wheel"]) addEventListener(type, event => {
    combined = event.shiftKey;
  }, { capture: true, passive: true });

  addEventListener("keyup", event => {
    if (event.key !== "Shift") return;
    if (combined) {
      combined = false;
      return;
    }
    presses += 1;
    clearTimeout(timer);
    if (presses > 2) return leave();
    show();
    status.textContent = presses > 1 ? words.nog1 : words.nog2;
    timer = setTimeout(() => {
      reset(words.stop);
      timer = setTimeout(reset, 5000);
    }, 5000);
  }, true);

  // The page may come back from the browser's memory, as it was left.
  addEventListener("pageshow", event => {
    if (!event.persisted) return;
    root.classList.remove("gesloten");
    document.title = title;
    reset();
  });

  const print = document.querySelector(".print");
  if (print) {
    print.hidden = false;
    print.firstElementChild.addEventListener("click", () => window.print());
  }
})();
