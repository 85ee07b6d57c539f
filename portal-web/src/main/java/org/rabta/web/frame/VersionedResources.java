package org.rabta.web.frame;

import jakarta.faces.application.Resource;
import jakarta.faces.application.ResourceHandler;
import jakarta.faces.application.ResourceHandlerWrapper;
import jakarta.faces.application.ResourceWrapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.zip.CRC32;

/**
 * Adds a digest of the content to the address of every resource, so that browsers may keep it for a
 * year and still see a new one at once.
 */
public class VersionedResources extends ResourceHandlerWrapper {

  /** PrimeFaces states its own version for libraries with its name, also for the portal's theme. */
  private static final String OWN_THEME = "primefaces-rabta";

  private static final Pattern VERSION = Pattern.compile("([?&]v=)[^&]*");

  private final Map<String, String> versions = new ConcurrentHashMap<>();

  public VersionedResources(ResourceHandler wrapped) {
    super(wrapped);
  }

  @Override
  public Resource createResource(String name) {
    return versioned(super.createResource(name));
  }

  @Override
  public Resource createResource(String name, String library) {
    return versioned(super.createResource(name, library));
  }

  @Override
  public Resource createResource(String name, String library, String contentType) {
    return versioned(super.createResource(name, library, contentType));
  }

  private Resource versioned(Resource resource) {
    return resource == null ? null : new Versioned(resource);
  }

  private final class Versioned extends ResourceWrapper {

    Versioned(Resource wrapped) {
      super(wrapped);
    }

    @Override
    public String getRequestPath() {
      String path = super.getRequestPath();
      Matcher stated = VERSION.matcher(path);
      if (stated.find()) {
        return OWN_THEME.equals(getLibraryName()) ? stated.replaceAll("$1" + version()) : path;
      }
      return path + (path.contains("?") ? "&v=" : "?v=") + version();
    }

    private String version() {
      String key = getLibraryName() + ":" + getResourceName();
      String known = versions.get(key);
      if (known == null) {
        known = digest();
        versions.put(key, known);
      }
      return known;
    }

    private String digest() {
      CRC32 sum = new CRC32();
      try (InputStream content = getInputStream()) {
        sum.update(content.readAllBytes());
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
      return Long.toHexString(sum.getValue());
    }
  }
}
