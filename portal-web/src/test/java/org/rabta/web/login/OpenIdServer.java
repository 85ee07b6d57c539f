package org.rabta.web.login;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JOSEObjectType;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.crypto.RSASSASigner;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jose.jwk.gen.RSAKeyGenerator;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.SignedJWT;
import com.nimbusds.oauth2.sdk.util.URLUtils;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import java.util.Map;

/**
 * An identity provider of the tests: speaks OpenID Connect over HTTP and signs with a key of its
 * own.
 */
final class OpenIdServer implements AutoCloseable {

  static final String CLIENT = "rabta-portal";
  static final String PORTAL = "http://127.0.0.1:8080";

  private static final RSAKey KEY = newKey();

  private final HttpServer server;
  private final List<Map<String, List<String>>> tokenRequests = new ArrayList<>();
  private final List<String> ended = new ArrayList<>();
  private int status = 200;
  private String tokenAnswer = "{}";

  OpenIdServer() {
    try {
      server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    server.createContext("/.well-known/openid-configuration", x -> answer(x, 200, metadata()));
    server.createContext("/keys", x -> answer(x, 200, new JWKSet(KEY.toPublicJWK()).toString()));
    server.createContext("/token", this::token);
    server.createContext("/end", this::end);
    server.start();
  }

  static RSAKey newKey() {
    try {
      return new RSAKeyGenerator(2048).keyIDFromThumbprint(true).generate();
    } catch (JOSEException e) {
      throw new IllegalStateException(e);
    }
  }

  String issuer() {
    return "http://127.0.0.1:" + server.getAddress().getPort();
  }

  OidcSettings settings() {
    return OidcSettings.of(issuer(), CLIENT, "a secret of the tests", PORTAL);
  }

  /** The claims of an officer's ID token, good for five minutes. */
  JWTClaimsSet.Builder officer(String nonce) {
    Instant now = Instant.now();
    return new JWTClaimsSet.Builder()
        .issuer(issuer())
        .subject("officer-1")
        .audience(CLIENT)
        .issueTime(Date.from(now))
        .expirationTime(Date.from(now.plusSeconds(300)))
        .claim("nonce", nonce)
        .claim("sid", "session-1")
        .claim("name", "Officer Demo-Chinar")
        .claim("agency", "FIA")
        .claim("unit", "AHTC-LHE")
        .claim("groups", List.of("officer", "default-roles-rabta"));
  }

  /** The claims of an announcement that a session has ended. */
  JWTClaimsSet.Builder logout() {
    Instant now = Instant.now();
    return new JWTClaimsSet.Builder()
        .issuer(issuer())
        .audience(CLIENT)
        .issueTime(Date.from(now))
        .expirationTime(Date.from(now.plusSeconds(120)))
        .jwtID("announcement-1")
        .claim("events", Map.of("http://schemas.openid.net/event/backchannel-logout", Map.of()));
  }

  static String signed(JWTClaimsSet claims) {
    return signed(claims, KEY, "JWT");
  }

  static String signedLogout(JWTClaimsSet claims) {
    return signed(claims, KEY, "logout+jwt");
  }

  static String signed(JWTClaimsSet claims, RSAKey key, String type) {
    try {
      SignedJWT jwt =
          new SignedJWT(
              new JWSHeader.Builder(JWSAlgorithm.RS256)
                  .keyID(key.getKeyID())
                  .type(new JOSEObjectType(type))
                  .build(),
              claims);
      jwt.sign(new RSASSASigner(key));
      return jwt.serialize();
    } catch (JOSEException e) {
      throw new IllegalStateException(e);
    }
  }

  /** Answers the next token requests with this ID token. */
  void gives(String idToken) {
    status = 200;
    tokenAnswer =
        "{\"access_token\":\"a\",\"token_type\":\"Bearer\",\"expires_in\":300,"
            + "\"refresh_token\":\"refresh-2\",\"id_token\":\""
            + idToken
            + "\"}";
  }

  /** Answers the next token requests with an error. */
  void refuses(int httpStatus, String error) {
    status = httpStatus;
    tokenAnswer = "{\"error\":\"" + error + "\"}";
  }

  /** The form parameters of the token requests so far. */
  List<Map<String, List<String>>> tokenRequests() {
    return tokenRequests;
  }

  /** The refresh tokens whose sessions the portal ended. */
  List<String> ended() {
    return ended;
  }

  private void token(HttpExchange exchange) throws IOException {
    tokenRequests.add(form(exchange));
    answer(exchange, status, tokenAnswer);
  }

  private void end(HttpExchange exchange) throws IOException {
    ended.addAll(form(exchange).get("refresh_token"));
    exchange.sendResponseHeaders(204, -1);
    exchange.close();
  }

  private static Map<String, List<String>> form(HttpExchange exchange) throws IOException {
    byte[] body = exchange.getRequestBody().readAllBytes();
    return URLUtils.parseParameters(new String(body, StandardCharsets.UTF_8));
  }

  private String metadata() {
    return """
        {"issuer":"%1$s","authorization_endpoint":"%1$s/auth","token_endpoint":"%1$s/token",
        "jwks_uri":"%1$s/keys","end_session_endpoint":"%1$s/end","subject_types_supported":["public"],
        "response_types_supported":["code"],"id_token_signing_alg_values_supported":["RS256"]}"""
        .formatted(issuer());
  }

  private static void answer(HttpExchange exchange, int status, String json) throws IOException {
    byte[] body = json.getBytes(StandardCharsets.UTF_8);
    exchange.getResponseHeaders().add("Content-Type", "application/json");
    exchange.sendResponseHeaders(status, body.length);
    exchange.getResponseBody().write(body);
    exchange.close();
  }

  @Override
  public void close() {
    server.stop(0);
  }
}
