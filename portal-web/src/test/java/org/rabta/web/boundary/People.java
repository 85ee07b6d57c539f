package org.rabta.web.boundary;

import java.util.Set;
import org.rabta.domain.access.Caller;
import org.rabta.domain.access.Role;

/** Invented people of every agency. */
final class People {

  private People() {}

  static Caller ncciaOfficer() {
    return officer("chinar", "NCCIA", "CCRC-LHE");
  }

  static Caller ncciaSupervisor() {
    return person("deodar", Role.SUPERVISOR, "NCCIA", "NCCIA-HQ");
  }

  static Caller fiaOfficer() {
    return officer("shisham", "FIA", "AHTC-LHE");
  }

  static Caller secondFiaOfficer() {
    return officer("kikar", "FIA", "AHTC-LHE");
  }

  static Caller gujranwalaOfficer() {
    return officer("sukh-chain", "FIA", "AHTC-GRW");
  }

  static Caller fiaSupervisor() {
    return person("bohar", Role.SUPERVISOR, "FIA", "FIA-HQ");
  }

  static Caller nationalCoordinator() {
    return person("amaltas", Role.NATIONAL_COORDINATOR, "NAT", "NAT-CO");
  }

  static Caller auditor() {
    return person("safeda", Role.AUDITOR, "AUD", "AUD-OV");
  }

  static Caller officer(String tree, String agency, String unit) {
    return person(tree, Role.OFFICER, agency, unit);
  }

  static Caller person(String tree, Role role, String agency, String unit) {
    return new Caller("demo-" + tree, "Demo-" + tree, Set.of(role), agency, unit);
  }
}
