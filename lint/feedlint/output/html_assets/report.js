
"use strict";
// The page reads without this script; it filters, moves from finding to finding, and opens
// the pages of rules in place. It makes no markup out of text.
(() => {
  const $ = (id) => document.getElementById(id);
  const all = (selector, root = document) => [...root.querySelectorAll(selector)];
  const severities = all("[data-severity]");
  const rule = $("rule");
  const query = $("query");

  // One record for each finding; what is searched is read from the page when it is needed.
  const notes = all(".note").map((element) => {
    const hunk = element.closest(".hunk");
    const severity = ["error", "warning", "info"].find((name) => element.classList.contains(name));
    return { element, hunk, severity, rule: element.dataset.rule, number: element.id.slice(1) };
  });
  const hunks = new Map();
  for (const note of notes) {
    if (!hunks.has(note.hunk)) hunks.set(note.hunk, []);
    hunks.get(note.hunk).push(note);
  }
  const words = (note) => {
    if (note.words === undefined) {
      const feed = note.hunk.closest(".feed").querySelector("h2").textContent;
      const heading = note.hunk.closest(".entry").querySelector("h3");
      const entry = heading ? heading.textContent : "";
      const lines = note.hunk.querySelector("pre");
      const source = lines ? lines.textContent : "";
      note.words = [feed, entry, source, note.element.textContent].join("\n").toLowerCase();
    }
    return note.words;
  };

  // The filters, which the address keeps: #severity=error,info&rule=id-not-iri&q=words
  const state = () => {
    const on = severities.filter((button) => button.getAttribute("aria-pressed") === "true");
    return {
      severity: on.map((button) => button.dataset.severity),
      rule: rule.value,
      q: query.value.trim().toLowerCase(),
    };
  };
  const address = (now) => {
    const parts = [];
    if (now.severity.length < severities.length) parts.push("severity=" + now.severity.join(","));
    if (now.rule) parts.push("rule=" + encodeURIComponent(now.rule));
    if (now.q) parts.push("q=" + encodeURIComponent(query.value.trim()));
    return "#" + parts.join("&");
  };
  const remember = () => {
    try {
      history.replaceState(null, "", address(state()));
    } catch {
      // A page that is a file, or a frame, may not be allowed to.
    }
  };
  const apply = () => {
    const now = state();
    const fits = (note) =>
      now.severity.includes(note.severity) &&
      (!now.rule || note.rule === now.rule) &&
      (!now.q || words(note).includes(now.q));
    let shown = 0;
    for (const [hunk, group] of hunks) {
      let inHunk = 0;
      for (const note of group) {
        note.shown = fits(note);
        note.element.hidden = !note.shown;
        inHunk += note.shown;
      }
      hunk.hidden = inHunk === 0;
      if (inHunk) trim(hunk, group);
      shown += inHunk;
    }
    for (const section of all(".entry, .feed")) {
      section.hidden = section.querySelector(".hunk:not([hidden])") === null;
    }
    const total = notes.length.toLocaleString("en");
    $("count").textContent =
      shown === notes.length ? `${total} shown` : `${shown.toLocaleString("en")} of ${total} shown`;
    $("nothing").hidden = shown > 0 || notes.length === 0;
  };
  // In a neighbourhood of which some findings are shown, the marks of the others are not.
  const trim = (hunk, group) => {
    const some = group.some((note) => !note.shown);
    if (!some && !hunk.dataset.trimmed) return;
    hunk.dataset.trimmed = some ? "yes" : "";
    const on = new Set(group.filter((note) => note.shown).map((note) => note.number));
    for (const marked of all("[data-f]", hunk)) {
      const fits = marked.dataset.f.split(" ").some((number) => on.has(number));
      if (marked.tagName === "FIGURE") marked.hidden = !fits;
      else marked.classList.toggle("idle", !fits);
    }
  };
  const change = () => {
    apply();
    remember();
  };
  const toggle = (button) => {
    const on = button.getAttribute("aria-pressed") === "true";
    button.setAttribute("aria-pressed", String(!on));
    change();
  };
  const clear = () => {
    for (const button of severities) button.setAttribute("aria-pressed", "true");
    rule.value = "";
    query.value = "";
    change();
  };

  // The marks of a finding are lit while it is looked at.
  const light = (element) => {
    for (const old of all("mark.current")) old.classList.remove("current");
    if (!element) return;
    const number = element.id.slice(1);
    for (const mark of all("mark[data-f]", element.closest(".hunk"))) {
      mark.classList.toggle("current", mark.dataset.f.split(" ").includes(number));
    }
  };
  const go = (element) => {
    const folded = element.closest("details");
    if (folded) folded.open = true;
    element.focus({ preventScroll: true });
    const hunk = (!folded && element.closest(".hunk")) || element;
    const fits = hunk.getBoundingClientRect().height < innerHeight * 0.7;
    (fits ? hunk : element).scrollIntoView({ block: "center" });
    // What was not laid out before has another height now.
    requestAnimationFrame(() => (fits ? hunk : element).scrollIntoView({ block: "center" }));
  };
  const step = (by) => {
    const shown = notes.filter((note) => note.shown);
    if (!shown.length) return;
    const here = document.activeElement && document.activeElement.closest(".note");
    let index = shown.findIndex((note) => note.element === here);
    if (index >= 0) {
      index = Math.min(shown.length - 1, Math.max(0, index + by));
    } else {
      // From where the reader is: the first finding below the top of the window.
      const below = shown.findIndex((note) => note.element.getBoundingClientRect().bottom > 80);
      index = below < 0 ? shown.length - 1 : by < 0 ? Math.max(0, below - 1) : below;
    }
    go(shown[index].element);
  };

  const explain = (name) => {
    const page = $("rule-" + name);
    if (!page) return;
    const copy = page.cloneNode(true);
    copy.removeAttribute("id");
    copy.querySelector("h3").removeAttribute("id");
    copy.removeAttribute("aria-labelledby");
    $("page").firstElementChild.replaceChildren(copy);
    $("page").setAttribute("aria-label", name);
    $("page").showModal();
  };

  const themes = ["system", "light", "dark"];
  const theme = (name) => {
    if (name === "system") delete document.documentElement.dataset.theme;
    else document.documentElement.dataset.theme = name;
    const label = name === "system" ? "Colours: as the system" : `Colours: ${name}`;
    $("theme").setAttribute("aria-label", label);
    $("theme").title = label;
  };
  const stored = () => {
    try {
      return localStorage.getItem("feedlint-theme");
    } catch {
      return null;
    }
  };
  const nextTheme = () => {
    const now = document.documentElement.dataset.theme || "system";
    const name = themes[(themes.indexOf(now) + 1) % themes.length];
    theme(name);
    try {
      localStorage.setItem("feedlint-theme", name);
    } catch {
      // It holds for this page, then.
    }
  };

  const read = () => {
    const hash = location.hash.slice(1);
    if (hash && !hash.includes("=")) {
      const target = $(hash);
      if (target && target.matches(".note, .page")) go(target);
      return;
    }
    const wanted = new URLSearchParams(location.hash.slice(1));
    const on = wanted.has("severity") ? wanted.get("severity").split(",") : null;
    for (const button of severities) {
      button.setAttribute("aria-pressed", String(!on || on.includes(button.dataset.severity)));
    }
    const known = [...rule.options].some((option) => option.value === wanted.get("rule"));
    rule.value = known ? wanted.get("rule") : "";
    query.value = wanted.get("q") || "";
    apply();
  };

  const keys = {
    j: () => step(1),
    k: () => step(-1),
    r: () => {
      const here = document.activeElement && document.activeElement.closest(".note");
      if (here) explain(here.dataset.rule);
    },
    e: () => press("error"),
    w: () => press("warning"),
    i: () => press("info"),
    t: nextTheme,
    "/": () => query.select(),
    "?": () => $("help").showModal(),
    Escape: clear,
  };
  const press = (name) => {
    const button = severities.find((candidate) => candidate.dataset.severity === name);
    if (button) toggle(button);
  };
  document.addEventListener("keydown", (event) => {
    if (event.ctrlKey || event.metaKey || event.altKey || document.querySelector("dialog[open]")) {
      return;
    }
    if (event.target === query && event.key === "Enter") return step(1);
    const isTyping = event.target === query || event.target === rule;
    const act = Object.hasOwn(keys, event.key) ? keys[event.key] : null;
    if (!act || (isTyping && event.key !== "Escape")) return;
    event.preventDefault();
    act();
    if (isTyping) event.target.blur();
  });
  document.addEventListener("click", (event) => {
    const target = event.target.closest("a, button, mark, dialog");
    if (!target) return;
    if (target.matches("[data-severity]")) toggle(target);
    else if (target.id === "clear") clear();
    else if (target.id === "theme") nextTheme();
    else if (target.id === "keys") $("help").showModal();
    else if (target.matches("[data-close]") || target.matches("dialog")) target.closest("dialog").close();
    else if (target.matches("mark[data-f]")) go($("f" + target.dataset.f.split(" ")[0]));
    else if (target.matches("a[href^='#rule-']")) {
      event.preventDefault();
      explain(target.getAttribute("href").slice("#rule-".length));
    }
  });
  document.addEventListener("focusin", (event) => light(event.target.closest(".note")));
  let waiting = 0;
  query.addEventListener("input", () => {
    clearTimeout(waiting);
    waiting = setTimeout(change, 120);
  });
  rule.addEventListener("change", change);
  addEventListener("hashchange", read);

  theme(themes.includes(stored()) ? stored() : "system");
  $("toolbar").hidden = notes.length === 0;
  apply();
  if (location.hash) read();
})();
