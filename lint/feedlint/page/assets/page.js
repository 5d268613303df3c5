"use strict";
/* The page: what is in the editor is checked when its writer pauses. No markup is made of
   strings here, and the policy of the page would not let it be. */
(() => {
  const at = (id) => document.getElementById(id);
  const [editor, list, status, problem] = ["editor", "findings", "status", "problem"].map(at);
  const [ask, url, file, frames] = ["ask", "url", "file", "frames"].map(at);
  const body = document.body;
  const most = Number(body.dataset.size);
  /* Findings in the list; the report has them all. */
  const SHOWN = 200;
  const LEAST = 250;
  const PATIENCE = 2000;
  /* Characters of a link that mail and chats still pass on. */
  const LONGEST = 30000;

  /* What is in the editor: the query or the bytes it came from, as long as nobody edited it. */
  let origin = { query: "", bytes: null, name: "" };
  let isEdited = false;
  let found = [];
  let took = 0;
  let timer = 0;
  let isRunning = false;
  let isDue = false;
  let html = "";

  const make = (tag, className, ...children) => {
    const node = document.createElement(tag);
    if (className) node.className = className;
    node.append(...children);
    return node;
  };
  const say = (words, kind = "") => {
    status.textContent = words;
    status.className = kind;
  };
  const complain = (words) => {
    problem.hidden = !words;
    problem.textContent = words;
  };
  const counted = (number, noun) =>
    `${number.toLocaleString("en")} ${noun}${number === 1 || noun === "info" ? "" : "s"}`;

  /* Places: lines from 1, columns from 1 in code points, as feedlint counts. */
  const offset = (text, place) => {
    let start = 0;
    for (let line = 1; line < place.line; line++) {
      const end = text.indexOf("\n", start);
      if (end < 0) return text.length;
      start = end + 1;
    }
    for (let column = 1; column < place.column && start < text.length; column++) {
      if (text[start] === "\n") break;
      start += text.codePointAt(start) > 0xffff ? 2 : 1;
    }
    return start;
  };

  const point = (index) => {
    const finding = found[index];
    if (!finding) return;
    const start = offset(editor.value, finding.start);
    const end = Math.max(start, offset(editor.value, finding.end));
    editor.focus();
    /* A browser scrolls to where something is written, and not to what is chosen. */
    const height = parseFloat(getComputedStyle(editor).lineHeight);
    editor.setSelectionRange(start, end);
    editor.scrollTop = (finding.start.line - 1) * height - editor.clientHeight / 3;
    const before = editor.value.lastIndexOf("\n", start - 1) + 1;
    editor.scrollLeft = Math.max(0, (start - before) * 7.8 - editor.clientWidth / 2);
  };

  /* The finding that the caret is at, or the next one in a direction. */
  const nearest = (direction) => {
    const here = editor.selectionStart;
    const starts = found.map((finding) => offset(editor.value, finding.start));
    const ends = found.map((finding) => offset(editor.value, finding.end));
    if (!direction) return starts.findIndex((start, i) => start <= here && here <= ends[i]);
    if (direction > 0) {
      const next = starts.findIndex((start) => start > here);
      return next < 0 ? 0 : next;
    }
    const last = starts.findLastIndex((start) => start < here);
    return last < 0 ? starts.length - 1 : last;
  };

  const row = (finding, index) => {
    const place = make(
      "button", "place",
      make("span", "severity", finding.severity), ` ${finding.message}`,
      make("span", "where", `line ${finding.start.line}, column ${finding.start.column} · ${finding.name}`),
    );
    place.type = "button";
    if (finding.help) place.append(make("span", "help", finding.help));
    place.addEventListener("click", () => point(index));
    const item = make("li", finding.severity, place);
    if (finding.fix && finding.fix.safety === "safe") {
      const button = make("button", "fix", "Fix");
      button.type = "button";
      button.title = finding.fix.title;
      button.setAttribute("aria-label", `Fix: ${finding.fix.title}`);
      button.addEventListener("click", () => mend(finding));
      item.append(button);
    }
    return item;
  };

  const listed = (findings) => {
    const rows = [...list.children];
    const held = rows.findIndex((item) => item.contains(document.activeElement));
    const isFix = document.activeElement.className === "fix";
    found = findings.map((f) => ({ ...f, start: f.start, end: f.end }));
    list.replaceChildren(...found.slice(0, SHOWN).map(row));
    list.hidden = !found.length;
    at("more").hidden = found.length <= SHOWN;
    at("more").textContent = `${(found.length - SHOWN).toLocaleString("en")} more are in the report.`;
    at("fix").hidden = !found.some((f) => f.fix && f.fix.safety === "safe");
    /* Who works in the list goes on where the next one is. */
    if (held < 0) return;
    const next = list.children[Math.min(held, list.children.length - 1)];
    const goal = next && ((isFix && next.querySelector(".fix")) || next.querySelector(".place"));
    (goal || status).focus();
  };

  const framed = (text) => {
    if (text === html) return;
    html = text;
    at("report").hidden = false;
    const frame = document.createElement("iframe");
    frame.title = "The report";
    frame.className = "coming";
    frame.setAttribute("sandbox", "allow-scripts allow-popups allow-popups-to-escape-sandbox");
    frame.src = "/frame";
    frame.addEventListener("load", () => {
      frame.contentWindow.postMessage(text, "*");
      setTimeout(() => {
        while (frame.previousSibling) frame.previousSibling.remove();
        frame.className = "";
      }, 60);
    }, { once: true });
    for (const other of frames.querySelectorAll(".coming")) other.remove();
    frames.append(frame);
  };

  const show = (told) => {
    if (told.text && !isEdited) editor.value = told.text;
    complain(told.problem);
    const words = [
      [told.errors, "error"], [told.warnings, "warning"], [told.infos, "info"],
    ].filter(([number]) => number).map(([number, noun]) => counted(number, noun));
    if (told.problem && !words.length) say("Not checked", "bad");
    else if (words.length) say(words.join(", "), told.errors ? "bad" : "");
    else say("No findings", "good");
    listed(told.json.findings);
    framed(told.html);
    at("link").hidden = at("save").hidden = !editor.value;
    document.title = `${status.textContent} · feedlint`;
  };

  const asked = async (path, data) => {
    const options = data === undefined ? {} : { method: "POST", body: data };
    let answer;
    try {
      answer = await fetch(path, { ...options, cache: "no-store" });
    } catch {
      throw new Error("There is no answer; is feedlint still running?");
    }
    if (!answer.ok) throw new Error((await answer.text()).trim() || `The answer is ${answer.status}.`);
    return answer.json();
  };

  const request = () => {
    const name = encodeURIComponent(origin.name);
    if (!isEdited && origin.query) return asked(`/check?${origin.query}`);
    if (!isEdited && origin.bytes) return asked(`/check?kind=file&name=${name}`, origin.bytes);
    return asked(`/check?kind=text&name=${name}`, new Blob([editor.value]));
  };

  const run = async () => {
    clearTimeout(timer);
    /* One at a time: what comes meanwhile is checked once, as it is then. */
    if (isRunning) {
      isDue = true;
      return;
    }
    isRunning = true;
    isDue = false;
    say("Checking …");
    const since = performance.now();
    try {
      const told = await request();
      if (!isDue) show(told);
    } catch (error) {
      say("Not checked", "bad");
      complain(error.message);
    }
    took = performance.now() - since;
    isRunning = false;
    if (isDue) run();
  };

  const soon = () => {
    clearTimeout(timer);
    timer = setTimeout(run, Math.min(Math.max(LEAST, 2 * took), PATIENCE));
  };

  const named = (words) => { at("name").textContent = words ? `· ${words}` : ""; };
  const load = (from, name) => {
    origin = { query: "", bytes: null, name: "", ...from };
    isEdited = false;
    named(name);
    for (const button of at("feeds").querySelectorAll("button"))
      button.setAttribute("aria-current", String(origin.query === button.value));
    run();
  };

  const edited = () => {
    if (!isEdited) history.replaceState(null, "", "/");
    isEdited = true;
    if (editor.value.length * 3 > most && new Blob([editor.value]).size > most) {
      complain("This feed is larger than may be checked here.");
      return;
    }
    if (editor.value) soon();
  };
  editor.addEventListener("input", edited);

  /* Replaces what differs, so that the browser can undo it. */
  const rewrite = (text) => {
    const old = editor.value;
    let start = 0;
    const least = Math.min(old.length, text.length);
    while (start < least && old[start] === text[start]) start++;
    let end = 0;
    while (end < least - start && old[old.length - 1 - end] === text[text.length - 1 - end]) end++;
    const active = document.activeElement;
    editor.focus();
    editor.setSelectionRange(start, old.length - end);
    const piece = text.slice(start, text.length - end);
    const isDone = piece
      ? document.execCommand("insertText", false, piece)
      : document.execCommand("delete");
    if (!isDone || editor.value !== text) editor.value = text;
    if (active && active !== body) active.focus();
    edited();
  };

  const mend = async (finding) => {
    const place = finding
      ? `&rule=${encodeURIComponent(finding.name)}&line=${finding.start.line}&column=${finding.start.column}`
      : "";
    const before = editor.value;
    try {
      const told = await asked(
        `/fix?name=${encodeURIComponent(origin.name)}${place}`, new Blob([before]),
      );
      complain(told.problem);
      if (editor.value !== before || !told.fixed) return;
      rewrite(told.text.replaceAll("\r\n", "\n"));
      clearTimeout(timer);
      await run();
    } catch (error) {
      complain(error.message);
    }
  };
  at("fix").addEventListener("click", () => mend(null));

  editor.addEventListener("keydown", (event) => {
    if (event.key === "F8" && found.length) {
      event.preventDefault();
      point(nearest(event.shiftKey ? -1 : 1));
    } else if (event.key === "F9") {
      event.preventDefault();
      const finding = found[nearest(0)];
      if (finding && finding.fix) mend(finding);
    }
  });

  /* Files. */
  const take = async (chosen) => {
    if (!chosen) return;
    if (chosen.size > most) {
      complain(`${chosen.name} is larger than may be checked here.`);
      return;
    }
    history.replaceState(null, "", "/");
    editor.value = "";
    load({ bytes: chosen, name: chosen.name }, chosen.name);
  };
  file.addEventListener("change", () => { take(file.files[0]); file.value = ""; });
  addEventListener("dragover", (event) => { event.preventDefault(); body.classList.add("over"); });
  addEventListener("dragleave", () => body.classList.remove("over"));
  addEventListener("drop", (event) => {
    event.preventDefault();
    body.classList.remove("over");
    take(event.dataTransfer.files[0]);
  });

  /* Addresses, feeds of the folder, and links to both. */
  const go = (key, value) => {
    const query = `${key}=${encodeURIComponent(value)}`;
    history.replaceState(null, "", `/?${query}`);
    editor.value = "";
    load({ query, name: value.split(/[?#]/)[0].split("/").pop() }, value);
  };
  ask.addEventListener("submit", (event) => {
    event.preventDefault();
    go("url", url.value.trim());
  });

  const packed = async (text, stream) => {
    const through = new Blob([text]).stream().pipeThrough(stream);
    return new Uint8Array(await new Response(through).arrayBuffer());
  };
  const linked = async () => {
    if (origin.query && !isEdited) return `/?${origin.query}`;
    const bytes = await packed(editor.value, new CompressionStream("deflate-raw"));
    const letters = Array.from(bytes, (byte) => String.fromCharCode(byte)).join("");
    return `/#text=${btoa(letters).replaceAll("+", "-").replaceAll("/", "_").replaceAll("=", "")}`;
  };
  at("link").addEventListener("click", async () => {
    const link = await linked();
    if (link.length > LONGEST) {
      complain("This text is too long for a link; link to its address, or save it.");
      return;
    }
    history.replaceState(null, "", link);
    try {
      await navigator.clipboard.writeText(location.href);
      say("The link is in the clipboard, and in the address bar");
    } catch {
      say("The link is in the address bar");
    }
  });
  at("save").addEventListener("click", () => {
    const link = document.createElement("a");
    link.href = URL.createObjectURL(new Blob([editor.value]));
    link.download = origin.name || "feed.xml";
    link.click();
    setTimeout(() => URL.revokeObjectURL(link.href), 1000);
  });

  const unpacked = async (letters) => {
    const own = atob(letters.replaceAll("-", "+").replaceAll("_", "/"));
    const bytes = Uint8Array.from(own, (letter) => letter.charCodeAt(0));
    const reader = new Blob([bytes]).stream()
      .pipeThrough(new DecompressionStream("deflate-raw")).getReader();
    const decoder = new TextDecoder();
    let text = "";
    for (let piece = await reader.read(); !piece.done; piece = await reader.read()) {
      text += decoder.decode(piece.value, { stream: true });
      if (text.length > most) throw new Error();
    }
    return text + decoder.decode();
  };
  const start = async () => {
    const query = new URLSearchParams(location.search);
    if (query.get("url")) {
      url.value = query.get("url");
      if (body.dataset.waits) say("This link names an address; press Check to ask it");
      else go("url", url.value);
    } else if (query.get("feed")) {
      go("feed", query.get("feed"));
    } else if (location.hash.startsWith("#text=")) {
      try {
        editor.value = await unpacked(location.hash.slice(6));
        isEdited = true;
        run();
      } catch {
        complain("This link is broken: the text in it cannot be read.");
      }
    } else if (editor.value) {
      /* A browser keeps what was written when a page is loaded anew. */
      isEdited = true;
      run();
    }
  };

  const state = (feed) => {
    if (feed.problem) return ["not checked", "error"];
    if (feed.errors) return [counted(feed.errors, "error"), "error"];
    if (feed.warnings) return [counted(feed.warnings, "warning"), "warning"];
    return ["no errors", ""];
  };
  let numbers = new Map();
  const feedsShown = (feeds) => {
    const rows = feeds.map((feed) => {
      const [words, kind] = state(feed);
      const button = make("button", "", feed.name, make("span", `state ${kind}`, words));
      button.type = "button";
      button.value = `feed=${encodeURIComponent(feed.name)}`;
      button.setAttribute("aria-current", String(origin.query === button.value && !isEdited));
      button.addEventListener("click", () => go("feed", feed.name));
      return make("li", "", button);
    });
    const focused = document.activeElement.value;
    const had = at("feeds").contains(document.activeElement);
    at("feeds").querySelector("ul").replaceChildren(...rows);
    if (had) rows.map((item) => item.firstChild).find((b) => b.value === focused)?.focus();
    at("feeds").hidden = false;
    const own = feeds.find((feed) => `feed=${encodeURIComponent(feed.name)}` === origin.query);
    const before = own && numbers.get(own.name);
    if (own && !isEdited && before !== undefined && before !== own.number) run();
    numbers = new Map(feeds.map((feed) => [feed.name, feed.number]));
  };
  const follow = async () => {
    let version = "";
    for (;;) {
      try {
        const told = await asked(`/feeds?since=${version}`);
        if (String(told.version) !== version) feedsShown(told.feeds);
        version = String(told.version);
      } catch {
        await new Promise((later) => { setTimeout(later, PATIENCE); });
      }
    }
  };

  start();
  if (body.dataset.folder) follow();
})();
