package org.rabta.local;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;

/**
 * Tells a realm that exists already where the portal is now. Keycloak takes the addresses from the
 * realm's file only when it creates the realm; without this, a start on another port could not sign
 * anybody in.
 */
final class RealmAddress {

  private static final int SUCCESS_FROM = 200;
  private static final int SUCCESS_TO = 299;

  private final HttpClient client = HttpClient.newHttpClient();
  private final ObjectMapper mapper = new ObjectMapper();
  private final RunSettings settings;

  RealmAddress(RunSettings settings) {
    this.settings = settings;
  }

  /**
   * Moves the portal's client to the present address.
   *
   * @return whether it was somewhere else
   * @throws IOException if Keycloak refuses
   */
  boolean update() throws IOException, InterruptedException {
    String token = token();
    String clients = settings.keycloakUrl() + "/admin/realms/rabta/clients";
    HttpRequest.Builder find = request(clients + "?clientId=rabta-portal", token).GET();
    JsonNode portal = mapper.readTree(send(find)).path(0);
    String before = portal.path("rootUrl").asText();
    if (before.equals(settings.baseUrl())) {
      return false;
    }
    String moved = mapper.writeValueAsString(portal).replace(before, settings.baseUrl());
    send(
        request(clients + "/" + portal.path("id").asText(), token)
            .header("Content-Type", "application/json")
            .PUT(HttpRequest.BodyPublishers.ofString(moved)));
    return true;
  }

  private String token() throws IOException, InterruptedException {
    String password = URLEncoder.encode(settings.secrets().keycloakAdmin(), StandardCharsets.UTF_8);
    String body = "grant_type=password&client_id=admin-cli&username=admin&password=" + password;
    String url = settings.keycloakUrl() + "/realms/master/protocol/openid-connect/token";
    String answer =
        send(
            HttpRequest.newBuilder(URI.create(url))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString(body)));
    return mapper.readTree(answer).path("access_token").asText();
  }

  private static HttpRequest.Builder request(String url, String token) {
    return HttpRequest.newBuilder(URI.create(url)).header("Authorization", "Bearer " + token);
  }

  private String send(HttpRequest.Builder request) throws IOException, InterruptedException {
    HttpResponse<String> answer =
        client.send(request.build(), HttpResponse.BodyHandlers.ofString());
    if (answer.statusCode() < SUCCESS_FROM || answer.statusCode() > SUCCESS_TO) {
      throw new IOException("Keycloak answered " + answer.statusCode() + " to " + answer.uri());
    }
    return answer.body();
  }
}
