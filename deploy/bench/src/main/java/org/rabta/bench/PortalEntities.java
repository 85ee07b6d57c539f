package org.rabta.bench;

import jakarta.persistence.Converter;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Entity;
import jakarta.persistence.MappedSuperclass;
import jakarta.persistence.SharedCacheMode;
import jakarta.persistence.ValidationMode;
import jakarta.persistence.spi.ClassTransformer;
import jakarta.persistence.spi.PersistenceUnitInfo;
import jakarta.persistence.spi.PersistenceUnitTransactionType;
import java.io.IOException;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Properties;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.rabta.domain.caserecord.CaseRecord;

/** The portal's entities as a persistence unit outside its server, with the same settings. */
final class PortalEntities implements PersistenceUnitInfo {

  private final Properties settings = new Properties();

  /**
   * @param address of the database
   * @param user the role to ask as
   */
  PortalEntities(String address, String user, String password) {
    settings.setProperty("jakarta.persistence.jdbc.url", address);
    settings.setProperty("jakarta.persistence.jdbc.user", user);
    settings.setProperty("jakarta.persistence.jdbc.password", password);
    settings.setProperty("jakarta.persistence.schema-generation.database.action", "none");
    settings.setProperty("eclipselink.cache.shared.default", "false");
    settings.setProperty("eclipselink.weaving", "false");
    settings.setProperty("eclipselink.logging.level", "WARNING");
    settings.setProperty("eclipselink.target-database", "PostgreSQL");
  }

  @Override
  public List<String> getManagedClassNames() {
    try (var jar = FileSystems.newFileSystem(root(), PortalEntities.class.getClassLoader());
        Stream<Path> files = Files.walk(jar.getPath("/org/rabta/domain"))) {
      return files
          .map(Path::toString)
          .filter(file -> file.endsWith(".class") && !file.endsWith("package-info.class"))
          .map(file -> file.substring(1, file.length() - ".class".length()).replace('/', '.'))
          .filter(PortalEntities::isMapped)
          .toList();
    } catch (IOException e) {
      throw new IllegalStateException("The portal's entities cannot be read", e);
    }
  }

  private static boolean isMapped(String name) {
    try {
      var type = Class.forName(name, false, PortalEntities.class.getClassLoader());
      return Stream.of(Entity.class, Embeddable.class, MappedSuperclass.class, Converter.class)
          .anyMatch(type::isAnnotationPresent);
    } catch (ClassNotFoundException e) {
      throw new IllegalStateException(e);
    }
  }

  private static Path root() {
    try {
      return Path.of(CaseRecord.class.getProtectionDomain().getCodeSource().getLocation().toURI());
    } catch (URISyntaxException e) {
      throw new IllegalStateException(e);
    }
  }

  @Override
  public URL getPersistenceUnitRootUrl() {
    return CaseRecord.class.getProtectionDomain().getCodeSource().getLocation();
  }

  @Override
  public Properties getProperties() {
    return settings;
  }

  @Override
  public String getPersistenceUnitName() {
    return "rabta";
  }

  @Override
  public String getPersistenceProviderClassName() {
    return "org.eclipse.persistence.jpa.PersistenceProvider";
  }

  @Override
  public PersistenceUnitTransactionType getTransactionType() {
    return PersistenceUnitTransactionType.RESOURCE_LOCAL;
  }

  @Override
  public DataSource getJtaDataSource() {
    return null;
  }

  @Override
  public DataSource getNonJtaDataSource() {
    return null;
  }

  @Override
  public List<String> getMappingFileNames() {
    return List.of();
  }

  @Override
  public List<URL> getJarFileUrls() {
    return List.of();
  }

  @Override
  public boolean excludeUnlistedClasses() {
    return true;
  }

  @Override
  public SharedCacheMode getSharedCacheMode() {
    return SharedCacheMode.NONE;
  }

  @Override
  public ValidationMode getValidationMode() {
    return ValidationMode.NONE;
  }

  @Override
  public String getPersistenceXMLSchemaVersion() {
    return "3.0";
  }

  @Override
  public ClassLoader getClassLoader() {
    return PortalEntities.class.getClassLoader();
  }

  @Override
  public void addTransformer(ClassTransformer transformer) {
    // Classes are taken as they are.
  }

  @Override
  public ClassLoader getNewTempClassLoader() {
    return null;
  }
}
