package org.rabta.service.identity;

import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import jakarta.ws.rs.client.Client;
import jakarta.ws.rs.client.WebTarget;
import jakarta.ws.rs.ext.ContextResolver;
import java.util.concurrent.TimeUnit;
import javax.net.ssl.SSLContext;
import org.glassfish.jersey.client.JerseyClientBuilder;
import org.glassfish.jersey.client.proxy.WebResourceFactory;
import org.glassfish.jersey.jackson.JacksonFeature;
import org.keycloak.admin.client.spi.ResteasyClientProvider;

/** Lets Keycloak's admin client speak through the server's own HTTP client. */
public final class JerseyProvider implements ResteasyClientProvider {

  private static final long CONNECT_SECONDS = 2;
  private static final long READ_SECONDS = 5;

  @Override
  public Client newRestEasyClient(
      Object messageHandler, SSLContext trusted, boolean trustsEverybody) {
    return client();
  }

  @Override
  public <R> R targetProxy(WebTarget target, Class<R> resource) {
    return WebResourceFactory.newResource(resource, target);
  }

  /** Gives up when no connection is made in two seconds, or nothing is heard for five. */
  static Client client() {
    return new JerseyClientBuilder()
        .connectTimeout(CONNECT_SECONDS, TimeUnit.SECONDS)
        .readTimeout(READ_SECONDS, TimeUnit.SECONDS)
        .register(JacksonFeature.withoutExceptionMappers())
        .register(new Lenient())
        .build();
  }

  /** A newer server may say more than the client knows. */
  private static final class Lenient implements ContextResolver<ObjectMapper> {

    private final ObjectMapper mapper =
        JsonMapper.builder().disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES).build();

    @Override
    public ObjectMapper getContext(Class<?> type) {
      return mapper;
    }
  }
}
