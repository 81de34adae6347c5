// Only adds: every page works without it. Keeps nothing, asks nobody (no cookie, no storage, no request).
(() => {
  const exit = document.querySelector(".duim .weg");
  const root = document.documentElement;
  const title = document.title;
  const words = exit.dataset;
  const speech = window.speechSynthesis;
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
    speech?.cancel();
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

  // What only a script can do stands hidden on the page; a button appears when this device can do it.
  const tool = (name, act) => {
    const button = document.querySelector(".hulpmiddelen ." + name);
    if (!button) return;
    button.parentNode.hidden = button.hidden = false;
    button.addEventListener("click", act);
    return button;
  };
  tool("print", () => window.print());

  // Only the system's own dialog: a button of another company would tell it who was here.
  if (navigator.share) tool("deel", () => navigator.share({ title, url: location.href }).catch(() => {}));

  // Only voices of the device itself: the others send the text to a server.
  const voice = () => speech.getVoices().find(v => v.localService && v.lang.slice(0, 2) === root.lang.slice(0, 2));
  let reader;
  const silence = () => {
    speech.cancel();
    reader.textContent = reader.dataset.start;
  };
  const offer = () => {
    if (reader || !voice()) return;
    reader = tool("voor", () => {
      if (reader.textContent !== reader.dataset.start) return silence();
      reader.textContent = reader.dataset.stop;
      const parts = [...document.querySelectorAll("main :is(h1, h2, h3, p, li, dt, dd, th, td)")].filter(e => !e.querySelector("p, li") && e.checkVisibility());
      parts.forEach((part, i) => {
        const line = new SpeechSynthesisUtterance(part.innerText);
        line.voice = voice();
        line.lang = root.lang;
        if (i === parts.length - 1) line.onend = silence;
        speech.speak(line);
      });
    });
  };
  if (speech) {
    // Voices may come later: their place is kept, so that the text does not jump.
    document.querySelector(".voor").parentNode.hidden = false;
    offer();
    speech.addEventListener?.("voiceschanged", offer);
    // A page that is left, or that comes back, is silent.
    addEventListener("pagehide", () => reader && silence());
  }
})();
