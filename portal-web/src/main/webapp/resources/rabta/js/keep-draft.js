/* Keeps half-typed text of fields marked data-keep in this browser window (sessionStorage) until the portal says that an
 * act was done, and puts it back after a sign-in on the way. Drafts belong to one person: another sign-in and signing out
 * wipe them.
 *
 *   <h:inputTextarea ... pt:data-keep="handoff.reason"/>    the value names the field within its page
 *   #shell data-owner       who is signed in, as a digest
 *   #messages data-acted    present on the page that tells of a done act */
(function () {
  "use strict";

  var PREFIX = "rabta.draft.";
  var OWNER = "rabta.owner";
  var SENT = "rabta.sent";
  var store;
  try {
    store = window.sessionStorage;
    store.getItem(OWNER);
  } catch (refused) {
    return;
  }

  function page() { return window.location.pathname + window.location.search; }

  function keyOf(field) { return PREFIX + page() + "#" + field.dataset.keep; }

  function forget(test) {
    Object.keys(store).filter(function (key) { return key.indexOf(PREFIX) === 0 && test(key); })
      .forEach(function (key) { store.removeItem(key); });
  }

  function fields() { return Array.from(document.querySelectorAll("[data-keep]")); }

  function remember(event) {
    var field = event.target;
    if (!field.dataset || !field.dataset.keep) { return; }
    if (field.value === field.defaultValue) {
      store.removeItem(keyOf(field));
    } else {
      try { store.setItem(keyOf(field), field.value); } catch (full) { /* no room: the text stays on the page */ }
    }
  }

  function restore() {
    var back = fields().filter(function (field) {
      var kept = store.getItem(keyOf(field));
      if (kept === null || kept === field.value || field.value !== field.defaultValue) { return false; }
      field.value = kept;
      field.dispatchEvent(new Event("input", { bubbles: true }));
      if (field.form) { field.form.classList.add("opened"); }
      return true;
    });
    if (back.length > 0) { tell(back); }
  }

  function tell(back) {
    var messages = document.getElementById("messages");
    var shell = document.getElementById("shell");
    if (!messages || !shell) { return; }
    var note = document.createElement("div");
    note.className = "note plain";
    note.setAttribute("role", "status");
    var icon = document.createElement("i");
    icon.className = "pi pi-save";
    icon.setAttribute("aria-hidden", "true");
    var words = document.createElement("p");
    words.textContent = shell.dataset.restored;
    var discard = document.createElement("button");
    discard.type = "button";
    discard.className = "btn sm";
    discard.textContent = shell.dataset.discard;
    discard.addEventListener("click", function () {
      back.forEach(function (field) {
        field.value = field.defaultValue;
        store.removeItem(keyOf(field));
      });
      note.remove();
      if (back[0]) { back[0].focus(); }
    });
    words.appendChild(discard);
    note.append(icon, words);
    messages.append(note);
  }

  /* On the page that says that access to a case has ended: what was typed about that case, to be copied from there. */
  function hand(place) {
    Object.keys(store).filter(function (key) {
      return key.indexOf(PREFIX) === 0 && new RegExp("[?&]ref=" + place.dataset.keptOf + "[&#]").test(key);
    }).forEach(function (key, number) {
      var label = document.createElement("label");
      var text = document.createElement("textarea");
      text.className = "input";
      text.rows = 4;
      text.readOnly = true;
      text.dir = "auto";
      text.id = "kept-" + number;
      text.value = store.getItem(key);
      label.htmlFor = text.id;
      label.textContent = place.dataset.keptLabel;
      place.append(label, text);
    });
  }

  document.addEventListener("input", remember);
  document.addEventListener("submit", function (event) {
    if (event.target.dataset && event.target.dataset.forgetDrafts) {
      forget(function () { return true; });
    } else {
      store.setItem(SENT, page());
    }
  });

  document.addEventListener("DOMContentLoaded", function () {
    var shell = document.getElementById("shell");
    if (!shell) { return; }
    var owner = shell.dataset.owner || "";
    if (store.getItem(OWNER) !== null && store.getItem(OWNER) !== owner) { forget(function () { return true; }); }
    store.setItem(OWNER, owner);
    var messages = document.getElementById("messages");
    var sent = store.getItem(SENT);
    if (sent !== null && messages && messages.dataset.acted) {
      forget(function (key) { return key.indexOf(PREFIX + sent + "#") === 0; });
    }
    store.removeItem(SENT);
    restore();
    document.querySelectorAll("[data-kept-of]").forEach(hand);
  });
})();
