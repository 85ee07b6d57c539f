/* An identity that lies open on the page goes when its time is over: the page is loaded again, and the server no longer
 * hands it out.
 *
 *   [data-open-until]   milliseconds since 1970 */
(function () {
  "use strict";

  var CLOSED = 1000; // milliseconds after its end, when the server has surely closed it

  document.addEventListener("DOMContentLoaded", function () {
    var ends = Array.from(document.querySelectorAll("[data-open-until]")).map(function (open) {
      return Number(open.dataset.openUntil);
    });
    if (ends.length === 0) { return; }
    window.setTimeout(function () {
      document.querySelectorAll("[data-open-until]").forEach(function (open) { open.remove(); });
      window.location.replace(window.location.pathname + window.location.search);
    }, Math.max(0, Math.min.apply(null, ends) - Date.now()) + CLOSED);
  });
})();
