package org.rabta.local;

import java.io.IOException;
import java.io.PrintStream;

/** What the person at the keyboard is told when the portal is ready. */
final class Welcome {

  private static final String ROW = "  %-22s %-18s %-7s %-10s %s%n";

  private final RunSettings settings;

  Welcome(RunSettings settings) {
    this.settings = settings;
  }

  void print(PrintStream out) throws IOException {
    out.println();
    out.println("Rabta is ready:  " + settings.baseUrl() + "/");
    out.println();
    if (settings.demonstration()) {
      printAccounts(out);
    }
    out.println("Keycloak:        " + settings.keycloakUrl() + "/admin/ as admin");
    out.println("Passwords:       " + settings.data().root().resolve("secrets.properties"));
    out.println("Logs:            " + settings.data().root().resolve("logs"));
    out.println("Stop:            Ctrl-C here, or kill " + ProcessHandle.current().pid());
    out.flush();
  }

  private void printAccounts(PrintStream out) throws IOException {
    out.println("Demonstration accounts (invented people; for this machine only):");
    out.printf(ROW, "user name", "password", "agency", "unit", "role");
    for (DemonstrationAccounts.Account account :
        DemonstrationAccounts.read(settings.files().realm())) {
      out.printf(
          ROW,
          account.username(),
          account.password(),
          account.agency(),
          account.unit(),
          account.role());
    }
    out.println();
  }
}
