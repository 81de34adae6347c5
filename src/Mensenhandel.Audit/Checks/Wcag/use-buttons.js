// WCAG 4.1.3, 4.1.2, 3.3.1: presses the buttons of the page, one by one, and looks what comes of it.
async kit => {
  const found = [];
  const buttons = [...document.querySelectorAll('button, input[type="button"], input[type="submit"], [role="button"]')].filter(b => kit.visible(b) && !b.disabled && !b.closest('[inert], [aria-hidden="true"]')).slice(0, 30);
  const { open, alert, confirm, prompt, print } = window;
  window.open = window.prompt = () => null; window.alert = window.print = () => {}; window.confirm = () => false;
  const stay = event => { if (event.cancelable && !event.destination.sameDocument) event.preventDefault(); };
  navigation.addEventListener('navigate', stay);
  const natural = event => event.preventDefault();
  addEventListener('submit', natural);
  const live = '[role="status"], [role="alert"], [role="log"], [role="timer"], [role="progressbar"], [aria-live="polite"], [aria-live="assertive"], output';
  const message = /verzonden|verstuurd|opgeslagen|toegevoegd|verwijderd|gelukt|mislukt|bedankt|ontvangen|gekopieerd|bijgewerkt|resultaten|gevonden|geladen|bezig|winkelwagen|ingeschreven|aangemeld|\b(saved|sent|added|removed|deleted|success|failed|thank|received|copied|updated|results|found|loaded|loading|error|fout|ongeldig|invalid|submitted|subscribed)\b/i;
  const lines = () => new Map([...kit.texts()].map(t => [t.node, kit.squeeze(t.node.data)]));
  const shown = () => new Set([...document.querySelectorAll('body *')].filter(e => kit.visible(e)));
  const told = b => ['aria-expanded', 'aria-pressed', 'aria-checked', 'aria-selected', 'aria-current'].map(a => b.getAttribute(a)).join();
  const styles = () => [...document.querySelectorAll('input, select, textarea')].map(e => { const s = getComputedStyle(e); return `${s.borderColor}${s.backgroundColor}${s.outlineColor}${s.boxShadow}${s.color}`; });
  try {
    for (const button of buttons) {
      if (!button.isConnected || !kit.visible(button)) continue;
      const form = button.form;
      const submits = form && (button.type === 'submit') && form.querySelector('input:not([type="submit"], [type="button"], [type="hidden"]), textarea, select');
      const regions = new Set([...document.querySelectorAll(live)]);
      const before = lines(), seen = shown(), state = told(button), name = kit.name(button), looks = styles(), focus = document.activeElement;
      button.focus({ preventScroll: true });
      const held = document.activeElement;
      button.click();
      await kit.rest();
      const after = lines();
      const fresh = [...after].filter(([node, text]) => before.get(node) !== text && !button.contains(node));
      const text = kit.squeeze(fresh.map(([, t]) => t).join(' '));
      const moved = document.activeElement !== held && document.activeElement !== document.body && document.activeElement !== button;
      const dialog = document.querySelector('dialog[open], [role="dialog"], [role="alertdialog"]');
      const opened = dialog && kit.visible(dialog) && !seen.has(dialog);
      if (fresh.length && !moved && !opened && text.split(' ').length <= 25 && message.test(text)) {
        const silent = fresh.filter(([node]) => !node.parentElement.closest(live) || !regions.has(node.parentElement.closest(live)) && !node.parentElement.closest('[role="alert"]'));
        if (silent.length === fresh.length) found.push(kit.seen('status-messages', silent[0][0].parentElement, { text: text.slice(0, 80), measured: { na: name } }));
      }
      if (opened && !moved && !dialog.contains(document.activeElement)) found.push(kit.seen('focus-order', dialog, { text: name, measured: { soort: 'venster' } }));
      if (opened && (dialog.getAttribute('role') && !dialog.getAttribute('aria-label') && !dialog.getAttribute('aria-labelledby'))) found.push(kit.seen('name-role-value', dialog, { measured: { soort: 'zonder naam' } }));
      if (opened) { dialog.close?.(); [...dialog.querySelectorAll('button')].find(b => /sluit|close|annuleer|cancel|×|x/i.test(kit.name(b)))?.click(); await kit.rest(); }
      // Refused without a word: only a colour tells.
      const nowLooks = styles();
      if (submits && looks.some((l, i) => l !== nowLooks[i]) && !text && !form.querySelector(':popover-open') && (form.noValidate || form.checkValidity()))
        found.push(kit.seen('error-identification', form, { measured: { melding: 'alleen kleur' } }));
      else if (submits && fresh.length && /^(fout!?|error!?|ongeldig[e!. ]*(invoer)?|invalid( input| value)?[!.]?|onjuist[!.]?|er is (iets|een fout).{0,20}|there (was|is) an error.?|incorrect[!.]?|mislukt[!.]?|controleer (het|uw|je) (formulier|invoer)[!.]?|something went wrong[!.]?)$/i.test(text))
        found.push(kit.seen('error-identification', fresh[0][0].parentElement, { text, measured: { melding: 'zegt niets' } }));
      else if (submits && fresh.length && /\b(ongeldig|onjuist|invalid|incorrect|fout|verkeerd|not valid|wrong|klopt niet)\b/i.test(text) && !/\b(bijvoorbeeld|e\.g|voorbeeld|example|zoals|such as|gebruik|use|moet|must|minstens|at least|formaat|format|vorm|@|\d)/i.test(text))
        found.push(kit.seen('error-suggestion', fresh[0][0].parentElement, { text, measured: { melding: text.slice(0, 80) } }));
      if (submits || opened || !button.isConnected) continue;
      // What opens and closes must say so.
      const now = shown();
      const came = [...now].filter(e => !seen.has(e) && !e.contains(button) && !e.closest(live)), went = [...seen].filter(e => e.isConnected && !now.has(e) && !e.contains(button));
      if ((came.length || went.length) && told(button) === state && kit.name(button) === name && !moved) {
        button.click();
        await kit.rest();
        const back = shown();
        const toggles = came.length ? came.every(e => !back.has(e)) : went.every(e => back.has(e));
        if (toggles && !button.hasAttribute('popovertarget') && !button.hasAttribute('aria-expanded') && !button.hasAttribute('aria-pressed')) found.push(kit.seen('name-role-value', button, { measured: { soort: 'open en dicht' } }));
        else if (toggles && (button.hasAttribute('aria-expanded') || button.hasAttribute('aria-pressed'))) found.push(kit.seen('name-role-value', button, { measured: { soort: 'stand verandert niet mee' } }));
      }
      focus?.blur?.();
    }
  } finally {
    Object.assign(window, { open, alert, confirm, prompt, print });
    navigation.removeEventListener('navigate', stay);
    removeEventListener('submit', natural);
  }
  return found.filter((f, i) => found.findIndex(o => o.selector === f.selector && o.rule === f.rule) === i);
}
