/* What every page does in the browser: open menus close, error messages take the focus, a failed background request is
 * told. Words come from data attributes, never from here. */
(function () {
  "use strict";

  document.documentElement.classList.add("script");

  /** The part of a field that can be typed into or chosen: its id may name a wrapper. */
  function control(id) {
    var target = document.getElementById(id);
    if (!target) { return null; }
    var inside = target.querySelector("input:not([type=hidden]):not([tabindex='-1']), select:not([tabindex='-1']), textarea, [role=combobox]");
    return target.matches("input, select, textarea") ? target : inside || target;
  }

  /** Hint and error describe the control itself, also where a component wraps it. */
  function describe(root) {
    root.querySelectorAll("[aria-describedby]:not(input):not(select):not(textarea):not([role=radiogroup])").forEach(function (wrapper) {
      var inner = wrapper.id && control(wrapper.id);
      if (inner && inner !== wrapper) {
        inner.setAttribute("aria-describedby", wrapper.getAttribute("aria-describedby"));
        if (wrapper.getAttribute("aria-invalid")) { inner.setAttribute("aria-invalid", "true"); }
      }
    });
  }

  function focusOnErrors() {
    var messages = document.getElementById("messages");
    if (messages && messages.querySelector(".note.bad")) {
      messages.focus();
      messages.scrollIntoView({ block: "center" });
    }
  }

  /** Where tabs scroll sideways, the one that is shown stands in sight. */
  function showCurrentTab() {
    document.querySelectorAll(".tabs a[aria-current]").forEach(function (tab) {
      var list = tab.closest(".tabs");
      var shown = tab.getBoundingClientRect();
      var room = list.getBoundingClientRect();
      list.scrollLeft += shown.left + shown.width / 2 - room.left - room.width / 2;
    });
  }

  function tell(text, number) {
    var messages = document.getElementById("messages");
    if (!messages) { return; }
    var note = document.createElement("div");
    note.className = "note bad";
    note.setAttribute("role", "alert");
    var icon = document.createElement("i");
    icon.className = "pi pi-times-circle";
    icon.setAttribute("aria-hidden", "true");
    var words = document.createElement("p");
    words.textContent = text + " ";
    if (number) {
      var code = document.createElement("bdi");
      code.className = "ltr";
      code.textContent = number;
      words.appendChild(code);
    }
    note.append(icon, words);
    messages.replaceChildren(note);
    focusOnErrors();
  }

  /** PrimeFaces leaves the button of a failed request disabled; it may be pressed again. */
  function release() {
    Object.values(window.PrimeFaces ? window.PrimeFaces.widgets : {}).forEach(function (widget) {
      if (widget && widget.jq && widget.jq.hasClass("ui-state-loading") && widget.enable) {
        widget.jq.removeClass("ui-state-loading").find(".ui-icon-loading").remove();
        widget.enable();
      }
    });
  }

  function failed(status, number) {
    window.setTimeout(release, 0);
    var texts = document.getElementById("shell").dataset;
    if (status === 404) {
      window.location.reload();
    } else if (status === 0) {
      tell(texts.offline);
    } else if (status === 413) {
      tell(texts.tooLarge);
    } else {
      tell(texts.failed, number);
    }
  }

  document.addEventListener("click", function (event) {
    document.querySelectorAll("details.account[open], details.more[open]").forEach(function (menu) {
      if (!menu.contains(event.target)) { menu.open = false; }
    });
    var link = event.target.closest && event.target.closest("a[data-focus]");
    if (link) {
      var target = control(link.dataset.focus);
      if (target) {
        event.preventDefault();
        target.focus();
      }
    }
  });

  document.addEventListener("keydown", function (event) {
    if (event.key !== "Escape") { return; }
    document.querySelectorAll("details.account[open], details.more[open]").forEach(function (menu) {
      menu.open = false;
      menu.querySelector("summary").focus();
    });
  });

  document.addEventListener("DOMContentLoaded", function () {
    describe(document);
    showCurrentTab();
    focusOnErrors();
    if (window.jQuery) {
      window.jQuery(document).on("pfAjaxComplete", function () {
        describe(document);
        focusOnErrors();
      });
      window.jQuery(document).on("pfAjaxError", function (event, xhr) {
        failed(xhr.status, xhr.getResponseHeader("X-Rabta-Incident"));
      });
    }
    if (window.faces && window.faces.ajax) {
      window.faces.ajax.addOnEvent(function (data) {
        if (data.status === "success") {
          describe(document);
          focusOnErrors();
        }
      });
      window.faces.ajax.addOnError(function (data) { failed(data.responseCode || 0, null); });
    }
  });
})();
