package org.rabta.domain.routing;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.List;
import java.util.Objects;
import org.rabta.domain.typology.Confidence;
import org.rabta.domain.typology.Strand;

/**
 * What the decision tables say about some facts, and why. Kept whole on the record, so that an
 * earlier decision stays readable when the tables change.
 *
 * @param tableVersion the version of the decision model
 * @param primary the strand
 * @param secondary other strands that the facts also point to; never the primary one
 * @param nearest the likeliest of FRAUD, SMUGGLING and TRAFFICKING; the primary strand where it is
 *     one of them
 * @param confidence how firmly the facts carry the strand
 * @param leadAgency the code of the one agency that answers for the case
 * @param leadUnit the code of its unit
 * @param supporting other agencies with a task each; never the lead agency
 * @param nrmAction what the National Referral Mechanism is asked for
 * @param priority how soon somebody must act
 * @param provisions codes of the provisions engaged, as in the directory
 * @param outsideReferral codes of bodies outside the portal to be told; message key {@code
 *     outside.<code>}
 * @param rulesFired the rules that applied, from the findings to the tasks
 * @param factsUsed codes of the known facts that those rules rest on
 * @param askNext codes of the unknown facts to ask for, most telling first
 * @param wouldChange the answers to open questions that alone would change strand or lead
 * @param policyAssumption true where the report names no lead and the portal's own policy does
 * @param strands the primary strand, then the secondary ones, each with what speaks for and against
 *     it; empty in decisions of tables before 1.1.0
 * @param licenceAction what is asked of the licensing authority beside the crime, whoever leads;
 *     {@code NONE}, or a code with the message key {@code task.<code>}
 * @param deadlines by when somebody must act; null in decisions of tables before 1.1.0
 * @param secureFirst codes of the evidence to secure before anything is blocked, most fleeting
 *     first; message key {@code evidence.<code>}
 */
@JsonIgnoreProperties(ignoreUnknown = true)
public record RoutingDecision(
    @JsonProperty("table_version") String tableVersion,
    @JsonProperty("typology_primary") Strand primary,
    @JsonProperty("typology_secondary") List<Strand> secondary,
    @JsonProperty("nearest_strand") Strand nearest,
    @JsonProperty("confidence") Confidence confidence,
    @JsonProperty("lead_agency") String leadAgency,
    @JsonProperty("unit") String leadUnit,
    @JsonProperty("supporting_agencies") List<Support> supporting,
    @JsonProperty("nrm_action") NrmAction nrmAction,
    @JsonProperty("priority") Priority priority,
    @JsonProperty("provisions") List<String> provisions,
    @JsonProperty("outside_portal_referral") List<String> outsideReferral,
    @JsonProperty("rules_fired") List<FiredRule> rulesFired,
    @JsonProperty("facts_used") List<String> factsUsed,
    @JsonProperty("ask_next") List<String> askNext,
    @JsonProperty("would_change") List<WouldChange> wouldChange,
    @JsonProperty("policy_assumption") boolean policyAssumption,
    @JsonProperty("strands") List<StrandFinding> strands,
    @JsonProperty("licence_action") String licenceAction,
    @JsonProperty("deadlines") Deadlines deadlines,
    @JsonProperty("secure_first") List<String> secureFirst) {

  /** No part of the matter is for the licensing authority. */
  public static final String NO_LICENCE_ACTION = "NONE";

  public RoutingDecision {
    Objects.requireNonNull(tableVersion, "tableVersion");
    Objects.requireNonNull(primary, "primary");
    Objects.requireNonNull(nearest, "nearest");
    Objects.requireNonNull(confidence, "confidence");
    Objects.requireNonNull(leadAgency, "leadAgency");
    Objects.requireNonNull(leadUnit, "leadUnit");
    Objects.requireNonNull(nrmAction, "nrmAction");
    Objects.requireNonNull(priority, "priority");
    secondary = List.copyOf(secondary);
    supporting = List.copyOf(supporting);
    provisions = List.copyOf(provisions);
    outsideReferral = List.copyOf(outsideReferral);
    rulesFired = List.copyOf(rulesFired);
    factsUsed = List.copyOf(factsUsed);
    askNext = List.copyOf(askNext);
    wouldChange = List.copyOf(wouldChange);
    strands = strands == null ? List.of() : List.copyOf(strands);
    licenceAction = Objects.requireNonNullElse(licenceAction, NO_LICENCE_ACTION);
    secureFirst = secureFirst == null ? List.of() : List.copyOf(secureFirst);
  }

  /** Whether the licensing authority acts beside those who pursue the crime. */
  public boolean engagesLicence() {
    return !licenceAction.equals(NO_LICENCE_ACTION);
  }

  /** Whether the National Referral Mechanism is asked for anything, screening included. */
  public boolean refersToNrm() {
    return nrmAction != NrmAction.NONE;
  }
}
