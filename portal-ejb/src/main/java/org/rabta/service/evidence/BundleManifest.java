package org.rabta.service.evidence;

import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.rabta.domain.evidence.Description;
import org.rabta.domain.kernel.CellText;

/** The lists of a court bundle: for programs as JSON, for people as tables. Times are in UTC. */
final class BundleManifest {

  private static final JsonMapper JSON = new JsonMapper();

  private static final List<String> COLUMNS =
      List.of(
          "path",
          "name",
          "kind",
          "bytes",
          "sha256",
          "source",
          "about",
          "collected_on",
          "collected_where",
          "collected_by",
          "handling",
          "added_by",
          "added_for",
          "added_at",
          "withheld");

  private BundleManifest() {}

  /** One line for each item; of a withheld one what it is, who can agree, and why. */
  static void csv(Bundle bundle, OutputStream out) throws IOException {
    try (var table = table(out, COLUMNS)) {
      for (var item : bundle.included()) {
        var row = item.row();
        var said = row.said();
        print(
            table,
            item.path(),
            row.name(),
            row.kind(),
            row.size(),
            row.sha256(),
            said.source(),
            said.about(),
            said.collectedOn(),
            said.collectedAt(),
            said.collectedBy(),
            handling(said),
            row.addedName(),
            row.addedFor().unit(),
            row.addedAt(),
            "");
      }
      for (var item : bundle.withheld()) {
        var row = item.row();
        print(
            table,
            Stream.of(
                    Stream.of("", "", row.kind(), row.size(), row.sha256()),
                    Stream.of("", "", "", "", "", handling(row.said()), ""),
                    Stream.of(row.addedFor().unit(), row.addedAt(), item.reason()))
                .flatMap(cells -> cells)
                .toArray());
      }
    }
  }

  /** The custody log of each item. */
  static void custody(Bundle bundle, OutputStream out) throws IOException {
    var columns =
        List.of("path", "at", "event", "by", "unit", "recipient", "agreed_by", "agreed_on", "note");
    try (var table = table(out, columns)) {
      for (var item : bundle.included()) {
        for (var line : item.custody()) {
          print(
              table,
              item.path(),
              line.at(),
              line.event(),
              line.by(),
              line.unit().unit(),
              line.recipient(),
              line.agreedBy(),
              line.agreedOn(),
              line.note());
        }
      }
    }
  }

  /** The same as one object. */
  static void json(Bundle bundle, OutputStream out) throws IOException {
    var whole = JSON.createObjectNode();
    put(whole, "case", bundle.reference());
    put(whole, "made_by", bundle.madeBy());
    put(whole, "made_for", bundle.madeFor().unit());
    put(whole, "made_at", bundle.madeAt());
    var included = whole.putArray("items");
    bundle.included().forEach(item -> included.add(object(item)));
    var withheld = whole.putArray("withheld");
    bundle.withheld().forEach(item -> withheld.add(object(item)));
    JSON.writeValue(out, whole);
  }

  private static ObjectNode object(Bundle.Included item) {
    var row = item.row();
    var said = row.said();
    var object = JSON.createObjectNode();
    put(object, "path", item.path());
    put(object, "name", row.name());
    put(object, "kind", row.kind());
    object.put("bytes", row.size());
    put(object, "sha256", row.sha256());
    put(object, "source", said.source());
    put(object, "about", said.about());
    put(object, "collected_on", said.collectedOn());
    put(object, "collected_where", said.collectedAt());
    put(object, "collected_by", said.collectedBy());
    put(object, "handling", handling(said));
    put(object, "added_by", row.addedName());
    put(object, "added_for", row.addedFor().unit());
    put(object, "added_at", row.addedAt());
    custody(item.custody(), object.putArray("custody"));
    return object;
  }

  private static void custody(List<ItemView.Line> lines, ArrayNode custody) {
    for (var line : lines) {
      var object = custody.addObject();
      put(object, "at", line.at());
      put(object, "event", line.event());
      put(object, "by", line.by());
      put(object, "unit", line.unit().unit());
      put(object, "recipient", line.recipient());
      put(object, "agreed_by", line.agreedBy());
      put(object, "agreed_on", line.agreedOn());
      put(object, "note", line.note());
    }
  }

  private static ObjectNode object(Bundle.Withheld item) {
    var object = JSON.createObjectNode();
    put(object, "kind", item.row().kind());
    object.put("bytes", item.row().size());
    put(object, "sha256", item.row().sha256());
    put(object, "handling", handling(item.row().said()));
    put(object, "added_for", item.row().addedFor().unit());
    put(object, "added_at", item.row().addedAt());
    put(object, "reason", item.reason());
    return object;
  }

  /** The mark and the codes, in the words of the standard. */
  static String handling(Description said) {
    return said.tlp().label()
        + (said.noOnward() ? "; no onward sharing without consent" : "")
        + (said.notInCourt() ? "; not in court without consent" : "");
  }

  private static void put(ObjectNode object, String name, Object value) {
    if (value != null) {
      object.put(name, value.toString());
    }
  }

  private static CSVPrinter table(OutputStream out, List<String> columns) throws IOException {
    Writer writer = new OutputStreamWriter(out, StandardCharsets.UTF_8);
    writer.write('\uFEFF');
    var format = CSVFormat.RFC4180.builder().setHeader(columns.toArray(String[]::new)).get();
    return new CSVPrinter(writer, format);
  }

  private static void print(CSVPrinter table, Object... cells) throws IOException {
    for (var cell : cells) {
      table.print(cell == null ? "" : CellText.safe(cell.toString()));
    }
    table.println();
  }
}
