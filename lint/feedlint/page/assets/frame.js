"use strict";
/* Writes a report into this frame, which has no origin: nothing of it reaches the page. */
(() => {
  const told = (event) => {
    if (event.source !== window.parent || typeof event.data !== "string") return;
    removeEventListener("message", told);
    document.open();
    document.write(event.data);
    document.close();
    /* The page lets no other page into the frame: what leads elsewhere opens beside it. */
    document.addEventListener("click", (click) => {
      const link = click.target.closest("a[href]");
      if (!link || !/^https?:\/\//i.test(link.getAttribute("href"))) return;
      click.preventDefault();
      open(link.href, "_blank", "noopener,noreferrer");
    });
  };
  addEventListener("message", told);
})();
