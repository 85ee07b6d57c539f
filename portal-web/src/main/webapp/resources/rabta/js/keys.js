/* Single keys for people who live in lists: g then i or c, j and k along the rows, x to choose one, / for the search, ? for the list of keys. They sleep
 * while somebody types, and can be switched off for this browser. */
(function () {
  "use strict";

  var SWITCH = "rabta.keys";
  var PAUSE = 1200; // milliseconds between g and the second key
  var gone = 0;

  function wanted() {
    try { return window.localStorage.getItem(SWITCH) !== "off"; } catch (refused) { return true; }
  }

  function typing(target) {
    return target.closest && target.closest("input, textarea, select, [contenteditable], [role=combobox], [role=listbox], dialog, .ui-dialog");
  }

  function show() {
    var list = document.getElementById("keys");
    if (list && !list.open) {
      list.querySelector("[data-keys-switch]").checked = wanted();
      list.showModal();
      document.getElementById("keys-title").focus();
    }
  }

  /** The links of the rows: the first link of every row of a list. */
  function rows() {
    return Array.from(document.querySelectorAll("#main table.list tbody tr, #main .ui-datatable-data > tr, #main [data-rows] > *"))
      .map(function (row) { return row.querySelector("a[href]"); })
      .filter(function (link) { return link && link.offsetParent !== null; });
  }

  function step(by) {
    var links = rows();
    if (links.length === 0) { return; }
    var row = document.activeElement.closest("tr, [data-rows] > *");
    var at = links.findIndex(function (link) { return row && row.contains(link); });
    var next = at < 0 ? (by > 0 ? 0 : links.length - 1) : Math.min(links.length - 1, Math.max(0, at + by));
    links[next].focus();
  }

  function go(key) {
    var link = document.querySelector(".rail a[data-key='" + key + "']");
    if (link) { window.location.assign(link.href); }
    return link !== null;
  }

  /** Ticks or unticks the row that has the focus. */
  function pick() {
    var row = document.activeElement.closest("tr, [data-rows] > *");
    var box = row && row.querySelector("[data-pick]");
    if (box) { box.click(); }
    return Boolean(box);
  }

  function search() {
    var field = document.querySelector("#main [data-search]");
    if (field) { field.focus(); }
    return field !== null;
  }

  document.addEventListener("keydown", function (event) {
    if (event.ctrlKey || event.metaKey || event.altKey || event.defaultPrevented || !wanted() || typing(event.target)) { return; }
    var after = Date.now() - gone < PAUSE;
    gone = 0;
    if (after && /^[a-z]$/.test(event.key) && go(event.key)) {
      event.preventDefault();
    } else if (event.key === "g") {
      gone = Date.now();
    } else if (event.key === "j" || event.key === "k") {
      event.preventDefault();
      step(event.key === "j" ? 1 : -1);
    } else if (event.key === "x" && pick()) {
      event.preventDefault();
    } else if (event.key === "/" && search()) {
      event.preventDefault();
    } else if (event.key === "?") {
      event.preventDefault();
      show();
    }
  });

  document.addEventListener("click", function (event) {
    var opener = event.target.closest && event.target.closest("[data-keys-open]");
    if (opener) {
      var menu = opener.closest("details");
      if (menu) { menu.open = false; }
      show();
    }
  });

  document.addEventListener("change", function (event) {
    if (event.target.matches && event.target.matches("[data-keys-switch]")) {
      try { window.localStorage.setItem(SWITCH, event.target.checked ? "on" : "off"); } catch (refused) { /* for this page only */ }
    }
  });
})();
