package org.rabta.service.identity;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;

/** The part of Keycloak's admin interface that the portal asks, in the shape of Keycloak 26. */
final class AdminApi implements AutoCloseable {

  private static final String TOKEN =
      "{\"access_token\":\"t\",\"expires_in\":300,\"token_type\":\"Bearer\",\"scope\":\"roles\"}";

  private final HttpServer server;
  private final ExecutorService threads = Executors.newCachedThreadPool();
  private final CountDownLatch over = new CountDownLatch(1);
  private final List<String> accounts = new ArrayList<>();
  final List<String> asked = new CopyOnWriteArrayList<>();

  /** What goes wrong, and where. */
  String faultAt = "";

  int status = 200;
  String body;
  boolean hangs;

  private AdminApi(HttpServer server) {
    this.server = server;
  }

  static AdminApi start() throws IOException {
    var server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    var api = new AdminApi(server);
    server.setExecutor(api.threads);
    server.createContext("/", api::answer);
    server.start();
    return api;
  }

  ListAddress address() {
    return ListAddress.of(
        "http://127.0.0.1:" + server.getAddress().getPort() + "/realms/rabta", "client", "secret");
  }

  AdminApi with(String id, String last, boolean enabled, String unit) {
    accounts.add(
        """
        {"id":"%s","username":"%s","enabled":%s,"firstName":"Officer","lastName":"%s","createdTimestamp":1,
         "notYetKnown":{"a":1},"attributes":{"agency":["FIA"],"unit":["%s"]}}
        """
            .formatted(id, id, enabled, last, unit));
    return this;
  }

  private void answer(HttpExchange exchange) throws IOException {
    var path = exchange.getRequestURI().toString();
    asked.add(path);
    try (exchange) {
      exchange.getRequestBody().readAllBytes();
      if (!faultAt.isEmpty() && path.contains(faultAt)) {
        if (hangs) {
          over.await(30, TimeUnit.SECONDS);
          return;
        }
        say(exchange, status, body);
      } else if (path.contains("/protocol/openid-connect/token")) {
        say(exchange, 200, TOKEN);
      } else if (path.contains("/role-mappings/realm")) {
        say(exchange, 200, "[{\"id\":\"1\",\"name\":\"officer\"},{\"id\":\"2\",\"name\":\"uma\"}]");
      } else {
        say(exchange, 200, page(path));
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private String page(String path) {
    var first = Integer.parseInt(path.replaceAll(".*[?&]first=(\\d+).*", "$1"));
    var max = Integer.parseInt(path.replaceAll(".*[?&]max=(\\d+).*", "$1"));
    var from = Math.min(first, accounts.size());
    var part = accounts.subList(from, Math.min(first + max, accounts.size()));
    return "[" + String.join(",", part) + "]";
  }

  private static void say(HttpExchange exchange, int status, String text) throws IOException {
    var bytes = text.getBytes(StandardCharsets.UTF_8);
    exchange.getResponseHeaders().add("Content-Type", "application/json");
    exchange.sendResponseHeaders(status, bytes.length == 0 ? -1 : bytes.length);
    if (bytes.length > 0) {
      exchange.getResponseBody().write(bytes);
    }
  }

  @Override
  public void close() {
    over.countDown();
    server.stop(0);
    threads.shutdownNow();
  }
}
