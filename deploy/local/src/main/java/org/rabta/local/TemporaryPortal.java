package org.rabta.local;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;

/**
 * The whole portal for tests: any free ports, demonstration data, a data folder that starts empty
 * and whose database goes when the portal is closed. The logs stay.
 */
public final class TemporaryPortal implements AutoCloseable {

  private final RunSettings settings;
  private final LocalPortal portal;

  private TemporaryPortal(RunSettings settings, LocalPortal portal) {
    this.settings = settings;
    this.portal = portal;
  }

  /**
   * Starts it and returns when it can be used.
   *
   * @param home the built clone
   * @param folder where to keep data and logs; what an earlier run left there is deleted
   * @throws StartRefused if it does not come up
   */
  public static TemporaryPortal start(Path home, Path folder)
      throws IOException, InterruptedException {
    Clock clock = Clock.systemUTC();
    Progress progress = new Progress(System.out, clock, clock.instant());
    ServerFiles files = new ServerFiles(home.toAbsolutePath().normalize(), Versions.current());
    files.mustBeBuilt();
    DataFolder data =
        DataFolder.open(folder.toAbsolutePath().normalize(), true, files.versions(), progress);
    RunSettings settings =
        new RunSettings(files, data, data.secrets(), PortChoice.free(), true, false);
    TemporaryPortal portal = new TemporaryPortal(settings, new LocalPortal(settings, progress));
    try {
      portal.portal.start();
      return portal;
    } catch (IOException | InterruptedException | RuntimeException e) {
      portal.close();
      throw e;
    }
  }

  /** Where the portal is; no slash at the end. */
  public String baseUrl() {
    return settings.baseUrl();
  }

  /** Where it keeps files of evidence. */
  public Path evidence() {
    return settings.data().evidence();
  }

  /** Where PostgreSQL keeps its data. */
  public Path database() {
    return settings.data().postgres();
  }

  /** Who may sign in. */
  public List<DemonstrationAccounts.Account> accounts() throws IOException {
    return DemonstrationAccounts.read(settings.files().realm());
  }

  /** Stops it. */
  @Override
  public void close() {
    portal.close();
    settings.data().close();
  }
}
