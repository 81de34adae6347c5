// The right frame follows the left one to the other version of the same page.
(() => {
  const [left, right] = document.querySelectorAll("iframe");
  const asked = new URLSearchParams(location.search).get("pagina") ?? "/";
  const page = new URL(asked, location.origin);

  left.addEventListener("load", () => {
    const other = left.contentDocument?.querySelector(".versie a[rel=alternate]")?.href;
    if (!other) right.removeAttribute("src");
    else if (right.contentWindow.location.href !== other) right.src = other;
  });
  // An address of another site would be shown here as if it were ours.
  left.src = page.origin === location.origin ? page.href : "/";
})();
