package org.rabta.web;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static java.util.Map.entry;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import jakarta.annotation.security.DenyAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.Stateless;
import jakarta.persistence.Entity;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.rabta.service.usecase.UseCase;

/** What holds for every class of the portal, those of later features too. */
class ArchitectureTest {

  private static final int LONGEST_FILE = 400;

  private static final List<Path> SOURCES =
      Stream.of("portal-domain", "portal-ejb", "portal-web")
          .map(module -> Path.of("..", module, "src", "main", "java"))
          .toList();

  /** Session beans that are no use case of a person, and why nobody gains by calling them. */
  private static final Map<String, String> NO_USE_CASE =
      Map.ofEntries(
          entry("RefusalRecorder", "everybody can be refused, and it writes nothing but refusals"),
          entry("EvidenceWatch", "the clockwork; takes no argument and tells nothing"),
          entry("EvidenceClockwork", "the clockwork; looks at what is due, tells nothing"),
          entry("EvidenceClearing", "the clockwork; removes what no item names, tells nothing"),
          entry("DeadlineWatch", "the clockwork; takes no argument and tells nothing"),
          entry("AccessWatch", "the clockwork; takes no argument and tells nothing"),
          entry("AccessExpiry", "the clockwork; takes no argument and ends what is over anyway"),
          entry("DormantWatch", "the clockwork; takes no argument and tells nothing"),
          entry("DormantCases", "the clockwork; takes no argument and surfaces what is due anyway"),
          entry("RehearsalWatch", "the clockwork; takes no argument and tells nothing"),
          entry(
              "RehearsalRunner",
              "the clockwork; runs what a person has asked for, tells counts only"),
          entry("OfficerWatch", "the clockwork; takes no argument and tells nothing"),
          entry("OfficerRunner", "the clockwork; takes what the identity provider lists"),
          entry("Departures", "the clockwork; gives back what somebody who left was in charge of"),
          entry("ModelInForce", "the clockwork; tells which tables every decision is made by"),
          entry(
              "WaitEscalation",
              "the clockwork; takes no argument and escalates what is due anyway"),
          entry("DemonstrationLoader", "runs at the start, offers nothing"),
          entry(
              "OfficerStage",
              "plays scenes of the demonstration, which only its own package can make"),
          entry(
              "AttacheStage",
              "plays scenes of the demonstration, which only its own package can make"),
          entry(
              "SupervisorStage",
              "plays scenes of the demonstration, which only its own package can make"),
          entry(
              "PromoterStage",
              "enters invented promoters where there are none yet, takes a moment only"),
          entry("RevocationCleanup", "the clockwork; forgets revocations that no longer matter"));

  private static final JavaClasses PORTAL =
      new ClassFileImporter()
          .withImportOption(new ImportOption.DoNotIncludeTests())
          .importPackages("org.rabta.domain", "org.rabta.service", "org.rabta.web");

  private static final DescribedPredicate<JavaClass> ENTITIES =
      describe("entities", type -> type.isAnnotatedWith(Entity.class));

  private static final DescribedPredicate<JavaClass> SESSION_BEANS =
      describe(
          "session beans",
          type -> type.isAnnotatedWith(Stateless.class) || type.isAnnotatedWith(Singleton.class));

  private static final DescribedPredicate<JavaClass> OF_PEOPLE =
      describe("that people call", type -> !NO_USE_CASE.containsKey(type.getSimpleName()));

  @ParameterizedTest
  @ValueSource(strings = {"domain", "service", "web"})
  void featuresUseEachOtherInOneDirection(String layer) {
    slices().matching("org.rabta." + layer + ".(*)..").should().beFreeOfCycles().check(PORTAL);
  }

  @Test
  void theLayersUseEachOtherDownwardsOnly() {
    noClasses()
        .that()
        .resideInAPackage("org.rabta.domain..")
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage("org.rabta.service..", "org.rabta.web..")
        .check(PORTAL);
    noClasses()
        .that()
        .resideInAPackage("org.rabta.service..")
        .should()
        .dependOnClassesThat()
        .resideInAPackage("org.rabta.web..")
        .check(PORTAL);
  }

  @Test
  void pagesKnowNoEntityAndNoEntityManager() {
    noClasses()
        .that()
        .resideInAPackage("org.rabta.web..")
        .should()
        .dependOnClassesThat()
        .resideInAPackage("jakarta.persistence..")
        .orShould()
        .dependOnClassesThat(ENTITIES)
        .check(PORTAL);
  }

  @Test
  void entitiesDoNotCrossTheServiceBoundary() {
    methods()
        .that()
        .arePublic()
        .and()
        .areDeclaredInClassesThat()
        .areAnnotatedWith(UseCase.class)
        .should(handOutNoEntity())
        .check(PORTAL);
  }

  @Test
  void everyServiceIsClosedUntilAMethodSaysWhoMayCallIt() {
    classes()
        .that(SESSION_BEANS)
        .and(OF_PEOPLE)
        .should()
        .beAnnotatedWith(UseCase.class)
        .andShould()
        .beAnnotatedWith(DenyAll.class)
        .check(PORTAL);
    methods()
        .that()
        .arePublic()
        .and()
        .areDeclaredInClassesThat(SESSION_BEANS.and(OF_PEOPLE))
        .should()
        .beAnnotatedWith(RolesAllowed.class)
        .check(PORTAL);
  }

  @Test
  void theExceptionsAreSessionBeansOfToday() {
    assertThat(NO_USE_CASE.keySet())
        .isSubsetOf(PORTAL.stream().filter(SESSION_BEANS).map(JavaClass::getSimpleName).toList());
  }

  @Test
  void timersAreNotPersistentBecauseTheyTakeALeaseInTheDatabase() {
    methods().that().areAnnotatedWith(Schedule.class).should(notBePersistent()).check(PORTAL);
  }

  @Test
  void nothingAsksTheMachineForTheTime() {
    noClasses()
        .that()
        .doNotHaveSimpleName("PortalClock")
        .should()
        .callMethod(java.time.Instant.class, "now")
        .orShould()
        .callMethod(java.time.LocalDate.class, "now")
        .orShould()
        .callMethod(java.time.ZonedDateTime.class, "now")
        .orShould()
        .callMethod(Clock.class, "systemUTC")
        .orShould()
        .callMethod(System.class, "currentTimeMillis")
        .check(PORTAL);
  }

  @Test
  void namesSayWhatAThingIs() {
    noClasses()
        .should()
        .haveNameMatching(".*(Impl|Manager|Utils?|Helpers?|Facade|DTO|Dto)(\\$.*)?")
        .check(PORTAL);
  }

  @Test
  void anInterfaceHasMoreThanOneImplementation() {
    assertThat(
            PORTAL.stream()
                .filter(type -> type.isInterface() && !type.isAnnotation())
                .filter(type -> type.getAllSubclasses().size() == 1)
                .map(JavaClass::getName))
        .isEmpty();
  }

  @Test
  void everyPackageSaysWhatItIsFor() throws IOException {
    var silent = new ArrayList<Path>();
    for (var folder : foldersOfClasses()) {
      var info = folder.resolve("package-info.java");
      if (!Files.exists(info) || !Files.readString(info).contains("/**")) {
        silent.add(folder);
      }
    }
    assertThat(silent).isEmpty();
  }

  @Test
  void noFileIsLongerThanAPersonReads() throws IOException {
    var tooLong = new ArrayList<Path>();
    for (var file : files()) {
      if (Files.readAllLines(file).size() > LONGEST_FILE) {
        tooLong.add(file);
      }
    }
    assertThat(tooLong).isEmpty();
  }

  @Test
  void theRulesLookAtThePortalAndNotAtNothing() throws IOException {
    assertThat(PORTAL.stream().filter(SESSION_BEANS)).hasSizeGreaterThan(10);
    assertThat(PORTAL.stream().filter(ENTITIES)).hasSizeGreaterThan(10);
    assertThat(PORTAL.containPackage("org.rabta.web.login")).isTrue();
    assertThat(foldersOfClasses()).hasSizeGreaterThan(20);
  }

  private static List<Path> foldersOfClasses() throws IOException {
    return files().stream().map(Path::getParent).distinct().toList();
  }

  private static List<Path> files() throws IOException {
    var files = new ArrayList<Path>();
    for (var root : SOURCES) {
      try (var walk = Files.walk(root)) {
        walk.filter(path -> path.toString().endsWith(".java")).forEach(files::add);
      }
    }
    return files;
  }

  private static ArchCondition<JavaMethod> handOutNoEntity() {
    return new ArchCondition<>("hand out no entity") {
      @Override
      public void check(JavaMethod method, ConditionEvents events) {
        var types = new ArrayList<>(method.getReturnType().getAllInvolvedRawTypes());
        method.getParameterTypes().forEach(type -> types.addAll(type.getAllInvolvedRawTypes()));
        for (var type : types) {
          if (ENTITIES.test(type)) {
            events.add(
                SimpleConditionEvent.violated(
                    method, method.getFullName() + " lets " + type.getName() + " out"));
          }
        }
      }
    };
  }

  private static ArchCondition<JavaMethod> notBePersistent() {
    return new ArchCondition<>("not be persistent") {
      @Override
      public void check(JavaMethod method, ConditionEvents events) {
        if (method.getAnnotationOfType(Schedule.class).persistent()) {
          events.add(
              SimpleConditionEvent.violated(method, method.getFullName() + " is persistent"));
        }
      }
    };
  }
}
