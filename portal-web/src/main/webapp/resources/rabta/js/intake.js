/* Taking down a report: every change is kept at once, and the proposal beside the form follows the answers. Without a
 * connection the text waits in this browser (keep-draft.js) and is sent when the connection is back.
 *
 *   form data-autosave   id of the button that keeps the step
 *   form data-update     ids of what follows the answers
 *   #net data-off data-on   what to say about the connection
 *   [data-kept]          whether the portal could keep the step
 *   [data-say]           the proposal in one sentence, for the status line #spoken */
(function () {
  "use strict";

  var PAUSE = 2000; // milliseconds between two sentences of the status line
  var RETRY = 15000; // milliseconds between two attempts without a connection
  var THANKS = 6000; // milliseconds that the good news about the connection stays
  var waiting = false;
  var spokenAt = 0;
  var toSpeak = null;

  function form() { return document.querySelector("form[data-autosave]"); }

  /* ------------------------------------------------------------ connection */
  function showNet(on) {
    var net = document.getElementById("net");
    if (!net) { return; }
    net.classList.toggle("on", on);
    net.textContent = on ? net.dataset.on : net.dataset.off;
  }

  function lost() {
    showNet(false);
    if (!waiting) {
      waiting = true;
      window.setTimeout(retry, RETRY);
    }
  }

  function retry() {
    if (!waiting) { return; }
    if (window.navigator.onLine === false) {
      window.setTimeout(retry, RETRY);
    } else {
      waiting = false;
      keep();
    }
  }

  function back() {
    var net = document.getElementById("net");
    if (!net || net.textContent === "" || net.classList.contains("on")) { return; }
    showNet(true);
    window.setTimeout(function () {
      if (net.classList.contains("on")) { net.textContent = ""; }
    }, THANKS);
  }

  /* ---------------------------------------------------------------- keeping */
  function typed() { return Array.from(document.querySelectorAll("form[data-autosave] [data-keep]")); }

  /** What is in the draft need not wait in the browser any more. */
  function clean(sent) {
    typed().forEach(function (field) {
      if (sent.get(field.id) === field.value) {
        field.defaultValue = field.value;
        field.dispatchEvent(new Event("input", { bubbles: true }));
      }
    });
  }

  function keep() {
    var from = form();
    if (!from || !window.PrimeFaces || !document.getElementById(from.dataset.autosave)) { return; }
    var sent = new Map(typed().map(function (field) { return [field.id, field.value]; }));
    window.PrimeFaces.ab({
      s: from.dataset.autosave,
      f: from.id,
      p: from.id,
      u: from.dataset.update,
      g: false,
      oner: function (xhr) {
        if (xhr.status === 0) { lost(); }
      },
      onsu: function () {
        waiting = false;
        back();
      },
      onco: function () {
        var kept = document.querySelector("[data-kept]");
        if (kept && kept.dataset.kept === "true" && !waiting) { clean(sent); }
        speak();
      }
    });
  }

  /* --------------------------------------------------------------- speaking */
  function sentence() {
    var card = document.querySelector("[data-say]");
    return card ? card.dataset.say : null;
  }

  function speak() {
    var line = document.getElementById("spoken");
    var text = sentence();
    if (!line || text === null || text === line.dataset.last) { return; }
    line.dataset.last = text;
    window.clearTimeout(toSpeak);
    toSpeak = window.setTimeout(function () {
      spokenAt = Date.now();
      line.textContent = text;
    }, Math.max(0, spokenAt + PAUSE - Date.now()));
  }

  document.addEventListener("change", function (event) {
    if (event.target.closest && event.target.closest("form[data-autosave]")) { keep(); }
  });
  window.addEventListener("offline", lost);
  window.addEventListener("online", function () {
    waiting = false;
    keep();
  });

  document.addEventListener("DOMContentLoaded", function () {
    var line = document.getElementById("spoken");
    if (line) { line.dataset.last = sentence() || ""; }
    if (window.navigator.onLine === false) { lost(); }
    /* keep-draft.js has put text back that never reached the portal: it goes there now. */
    if (typed().some(function (field) { return field.value !== field.defaultValue; })) { keep(); }
  });
})();
