/* Sends files piece by piece. The server counts what is safely there; after an interruption the file goes on from that
 * count, by itself for some minutes, then by a button, and on a later day when the same file is chosen again. Words come
 * from data attributes of the form, never from here. */
(function () {
  "use strict";

  var PIECE = 4 * 1024 * 1024;
  var LARGEST = 200 * 1024 * 1024;
  var PAUSES = [1, 2, 4, 8, 15, 30, 60];

  var form = document.getElementById("adding");
  if (!form || !window.fetch || !window.RabtaSha256) { return; }
  var words = form.dataset;
  var input = form.querySelector("input[type=file]");
  var place = form.querySelector("[data-transfers]");
  var button = form.querySelector("footer button");
  var list = null;

  /** A refusal by the server, told in its own words; going on makes no sense. */
  function Refused(message, status) { this.message = message; this.status = status; }
  /** The connection, the server or the sign-in is away; going on later makes sense. */
  function Interrupted(message, quick) { this.message = message; this.quick = quick; }

  function wait(seconds) { return new Promise(function (go) { setTimeout(go, seconds * 1000); }); }

  function address(id) { return words.uploadTo + (id ? "/" + id : "") + "?ref=" + encodeURIComponent(words.case); }

  function ask(method, id, headers, body) {
    headers["X-Rabta-Upload"] = "1";
    return fetch(address(id), { method: method, headers: headers, body: body, credentials: "same-origin", redirect: "manual" }).then(
      function (response) {
        if (response.status === 401 || response.type === "opaqueredirect") { throw new Interrupted(words.signedOut, false); }
        if (response.status >= 500 || response.status === 429) { throw new Interrupted(words.interrupted, true); }
        return response.json().catch(function () { throw new Refused(words.interrupted, response.status); }).then(function (answer) {
          if (!response.ok) { throw new Refused(answer.message, response.status); }
          return answer;
        });
      },
      function () { throw new Interrupted(words.interrupted, true); });
  }

  function description(file) {
    var sent = new URLSearchParams();
    form.querySelectorAll("[data-part]").forEach(function (field) {
      sent.set(field.dataset.part, field.type === "checkbox" ? String(field.checked) : field.value);
    });
    sent.set("name", file.name);
    sent.set("size", String(file.size));
    return sent;
  }

  /** The interrupted upload of that file, as the page lists it. */
  function earlier(file) {
    var found = null;
    document.querySelectorAll("#underWay [data-upload]").forEach(function (line) {
      if (line.dataset.name === file.name.normalize("NFC") && Number(line.dataset.size) === file.size) { found = line.dataset.upload; }
    });
    return found;
  }

  function bytes(file, from, to) {
    return file.slice(from, to).arrayBuffer().then(function (buffer) { return new Uint8Array(buffer); });
  }

  function Transfer(file) {
    this.file = file;
    this.id = earlier(file);
    this.said = description(file);
    this.cancelled = false;
    this.line = document.createElement("li");
    var name = document.createElement("b"), bdi = document.createElement("bdi");
    bdi.dir = "auto";
    bdi.textContent = file.name;
    name.appendChild(bdi);
    this.bar = document.createElement("progress");
    this.bar.max = 100;
    this.bar.value = 0;
    this.bar.setAttribute("aria-label", file.name);
    this.told = document.createElement("div");
    this.told.className = "told";
    this.line.append(name, this.bar, this.told);
    list.appendChild(this.line);
    this.tell(words.waiting);
  }

  Transfer.prototype.tell = function (text, action, go) {
    var self = this;
    this.told.textContent = text;
    if (action) {
      var press = document.createElement("button");
      press.type = "button";
      press.className = "btn sm";
      press.textContent = action;
      press.addEventListener("click", function () { press.remove(); go.call(self); });
      this.told.appendChild(press);
    }
  };

  Transfer.prototype.show = function (done) {
    var percent = Math.floor(done * 100 / this.file.size);
    this.bar.value = percent;
    this.tell(words.sending.replace("%", percent + "%"), words.cancel, function () { this.cancelled = true; });
  };

  /** One go from where the server stands to the end. */
  Transfer.prototype.go = async function () {
    var file = this.file, sum = new window.RabtaSha256(), hashed = 0, at, piece, check;
    var state = this.id ? await ask("GET", this.id, {}) : await ask("POST", null, {}, this.said);
    this.id = state.id;
    at = state.received;
    while (hashed < at) {
      this.tell(words.reading);
      piece = await bytes(file, hashed, Math.min(at, hashed + PIECE));
      sum.update(piece);
      hashed += piece.length;
    }
    while (at < file.size) {
      this.show(at);
      if (this.cancelled) { throw new Refused(words.cancelled, 0); }
      piece = await bytes(file, at, Math.min(file.size, at + PIECE));
      check = new window.RabtaSha256().update(piece).hex();
      state = await ask("PUT", this.id, { "Upload-Offset": String(at), "Upload-Checksum": check, "Content-Type": "application/octet-stream" }, piece);
      sum.update(piece);
      at = state.received;
      this.tries = 0;
    }
    this.bar.value = 100;
    this.tell(words.checking);
    await ask("POST", this.id, {}, new URLSearchParams({ sha256: sum.hex() }));
  };

  /** Goes, and goes on after interruptions. */
  Transfer.prototype.run = async function () {
    this.tries = 0;
    for (;;) {
      try {
        if (this.file.size > LARGEST) { throw new Refused(words.tooLarge, 0); }
        await this.go();
        this.line.className = "done";
        this.tell(words.added);
        return true;
      } catch (problem) {
        if (problem instanceof Interrupted || (problem instanceof Refused && problem.status === 409)) {
          if (problem.quick !== false && this.tries < PAUSES.length) {
            this.tell(problem.message);
            await wait(PAUSES[this.tries++]);
          } else {
            await this.pressed(problem.message);
            this.tries = 0;
          }
        } else {
          this.fail(problem);
          return false;
        }
      }
    }
  };

  Transfer.prototype.pressed = function (message) {
    var self = this;
    return new Promise(function (go) { self.tell(message, words.continue, go); });
  };

  /** What is refused for good leaves nothing behind. */
  Transfer.prototype.fail = function (problem) {
    this.line.className = "failed";
    this.bar.value = 0;
    this.tell(problem instanceof Refused ? problem.message : words.interrupted);
    if (this.id && problem instanceof Refused && problem.status !== 404) { ask("DELETE", this.id, {}).catch(function () {}); }
  };

  function complain(field, sentence) {
    field.setCustomValidity(sentence);
    field.reportValidity();
    field.addEventListener("input", function () { field.setCustomValidity(""); }, { once: true });
  }

  async function send() {
    var source = form.querySelector("[data-part=source]");
    if (!input.files.length) { complain(input, words.filesMissing); return; }
    if (!source.value.trim()) { complain(source, words.sourceMissing); return; }
    list = document.createElement("ul");
    list.className = "transfers plain";
    place.replaceChildren(list);
    button.disabled = true;
    var transfers = Array.prototype.map.call(input.files, function (file) { return new Transfer(file); });
    var all = true;
    for (var i = 0; i < transfers.length; i++) { all = await transfers[i].run() && all; }
    button.disabled = false;
    if (all) { location.assign(words.afterwards); return; }
    var on = document.createElement("a");
    on.className = "btn";
    on.href = words.afterwards;
    on.textContent = words.openCase;
    place.appendChild(on);
  }

  form.addEventListener("submit", function (event) {
    event.preventDefault();
    event.stopPropagation();
    send();
  }, true);
})();
