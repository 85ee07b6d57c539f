/* Keeps half-typed text of fields marked data-keep, and what was chosen and ticked in their forms, in this browser window
 * (sessionStorage) until the portal says that an act was done, and puts it back after a sign-in on the way: a text must not
 * come back without the tick that says to whom it may go. Drafts belong to one person: another sign-in and signing out wipe
 * them.
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

  function keyOf(name) { return PREFIX + page() + "#" + name; }

  function forget(test) {
    Object.keys(store).filter(function (key) { return key.indexOf(PREFIX) === 0 && test(key); })
      .forEach(function (key) { store.removeItem(key); });
  }

  /* A field of text as something to keep: its value now, as the page came, and how to set it. */
  function text(field) {
    return {
      field: field,
      key: keyOf(field.dataset.keep),
      now: function () { return field.value; },
      standard: function () { return field.defaultValue; },
      takes: function () { return true; },
      set: function (value) { field.value = value; }
    };
  }

  /* A list to choose from, or boxes and buttons of one name: the chosen values, in the order of the page. */
  function choice(fields) {
    var list = fields[0].options;
    var items = list ? Array.from(list) : fields;
    var trait = list ? ["selected", "defaultSelected"] : ["checked", "defaultChecked"];
    function having(which) {
      return items.filter(function (item) { return item[which]; }).map(function (item) { return item.value; });
    }
    return {
      field: fields[0],
      key: keyOf("choice." + fields[0].name),
      now: function () { return JSON.stringify(having(trait[0])); },
      standard: function () {
        var values = having(trait[1]);
        var first = list && !fields[0].multiple && values.length === 0 && items.length > 0;
        return JSON.stringify(first ? [items[0].value] : values);
      },
      takes: function (value) {
        return JSON.parse(value).every(function (one) {
          return items.some(function (item) { return item.value === one && !item.disabled; });
        });
      },
      set: function (value) {
        var values = JSON.parse(value);
        items.forEach(function (item) { item[trait[0]] = values.indexOf(item.value) >= 0; });
      }
    };
  }

  var CHOICES = "select[name], input[type=radio][name], input[type=checkbox][name]";

  function isKept(form) { return form !== null && form.querySelector("[data-keep]") !== null; }

  function choiceOf(field) {
    return choice(field.options ? [field] : Array.from(field.form.querySelectorAll("input")).filter(function (other) {
      return other.name === field.name && other.type === field.type;
    }));
  }

  function kept() {
    var drafts = Array.from(document.querySelectorAll("[data-keep]")).map(text);
    Array.from(document.forms).filter(isKept).forEach(function (form) {
      var names = [];
      form.querySelectorAll(CHOICES).forEach(function (field) {
        if (names.indexOf(field.name) < 0) { names.push(field.name); drafts.push(choiceOf(field)); }
      });
    });
    return drafts;
  }

  function remember(event) {
    var field = event.target;
    var draft = null;
    if (field.dataset && field.dataset.keep) {
      draft = text(field);
    } else if (field.matches && field.matches(CHOICES) && isKept(field.form)) {
      draft = choiceOf(field);
    }
    if (draft === null) { return; }
    if (draft.now() === draft.standard()) {
      store.removeItem(draft.key);
    } else {
      try { store.setItem(draft.key, draft.now()); } catch (full) { /* no room: it stays on the page */ }
    }
  }

  function restore() {
    var back = kept().filter(function (draft) {
      var was = store.getItem(draft.key);
      if (was === null || was === draft.now() || draft.now() !== draft.standard() || !draft.takes(was)) { return false; }
      draft.set(was);
      draft.field.dispatchEvent(new Event("input", { bubbles: true }));
      show(draft.field);
      return true;
    });
    if (back.length > 0) { tell(back); }
  }

  /* Nobody sends what came back where it cannot be seen. */
  function show(field) {
    if (field.form) { field.form.classList.add("opened"); }
    for (var around = field.closest("details"); around; around = around.parentElement.closest("details")) { around.open = true; }
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
      back.forEach(function (draft) {
        draft.set(draft.standard());
        store.removeItem(draft.key);
      });
      note.remove();
      if (back[0]) { back[0].field.focus(); }
    });
    words.appendChild(discard);
    note.append(icon, words);
    messages.append(note);
  }

  /* On the page that says that access to a case has ended: what was typed about that case, to be copied from there. */
  function hand(place) {
    Object.keys(store).filter(function (key) {
      return key.indexOf(PREFIX) === 0 && key.indexOf("#choice.") < 0 && new RegExp("[?&]ref=" + place.dataset.keptOf + "[&#]").test(key);
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
