// SPDX-FileCopyrightText: the SAM library contributors
// SPDX-License-Identifier: Apache-2.0
package se.samverkan.sam.rules.internal.drools;

import static org.assertj.core.api.Assertions.assertThat;
import static se.samverkan.sam.rules.internal.drools.Given.criterion;
import static se.samverkan.sam.rules.internal.drools.Given.that;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.kie.api.KieBase;
import org.kie.api.KieServices;
import se.samverkan.sam.core.applicant.ApplicantFields;
import se.samverkan.sam.core.applicant.ApplicantOnDate;
import se.samverkan.sam.core.fact.FactView;
import se.samverkan.sam.core.outcome.OutcomeOnDate;
import se.samverkan.sam.rules.criterion.Condition;
import se.samverkan.sam.rules.criterion.Criterion;
import se.samverkan.sam.rules.criterion.Operator;
import se.samverkan.sam.rules.internal.assess.Epoch;
import se.samverkan.sam.rules.internal.engine.RuleEngine;
import se.samverkan.sam.rules.pack.RulePack;
import se.samverkan.sam.rules.pack.RulePacks;

/**
 * Where Drools keeps what it compiled is not part of its public interface. If this fails after an
 * upgrade, the message tells which step of the walk no longer fits; until it is mended, rules run
 * in sessions, some twenty times slower and with the same answers.
 */
class AlphaNetworkTest {

  private static final Condition OLD = that(ApplicantFields.AGE, Operator.AT_LEAST, 16);

  @Test
  void every_condition_of_the_built_in_packs_is_found_where_this_drools_keeps_it() {
    for (String id : RulePacks.builtInIds()) {
      RulePack pack = RulePacks.builtIn(id);
      pack.epochs()
          .forEach(
              day ->
                  isWalked(
                      id,
                      ApplicantOnDate.class,
                      Epoch.beginning(day, pack.criteria(), pack.programme().values())));
      pack.outcomeEpochs()
          .forEach(
              day ->
                  isWalked(
                      id,
                      OutcomeOnDate.class,
                      Epoch.beginning(day, pack.outcomeCriteria(), pack.programme().values())));
    }
  }

  private static void isWalked(String pack, Class<? extends FactView> subject, Epoch epoch) {
    AlphaNetwork.Walk walk =
        AlphaNetwork.walk(
            RuleCompiler.compile(CanonicalDrl.print(pack, subject, epoch.resolved())), subject);
    List<String> arms = new ArrayList<>();
    for (Criterion criterion : epoch.criteria()) {
      for (Arm arm : Arm.values()) {
        arms.add(arm.ruleName(criterion.id()));
      }
    }
    assertThat(walk.strange()).as("the network of Drools " + version()).isEmpty();
    assertThat(walk.conditions().keySet()).containsExactlyInAnyOrderElementsOf(arms);
  }

  private static String version() {
    return String.valueOf(KieServices.class.getPackage().getImplementationVersion());
  }

  @Test
  void rules_with_the_same_condition_share_it() {
    KieBase rules = compiled(criterion("test.one", OLD), criterion("test.two", OLD));

    Map<String, ?> conditions = AlphaNetwork.walk(rules, ApplicantOnDate.class).conditions();

    assertThat(conditions.get("test.one met")).isSameAs(conditions.get("test.two met"));
    assertThat(conditions.get("test.one met")).isNotSameAs(conditions.get("test.one not met"));
  }

  @Test
  void a_walk_tells_what_is_strange() {
    strange("$a : ApplicantOnDate()", "a rule has no condition: ");
    strange("$a : ApplicantOnDate( age > 15, age < 65 )", "a rule has more than one condition: ");
    strange(
        "$a : ApplicantOnDate( age > 15 ) $b : ApplicantOnDate( age > $a.age )",
        "a rule has more than one pattern: ");
    strange("$a : java.time.LocalDate( year > 2000 )", "the rules match on the subject at 0 nodes");
  }

  private static void strange(String pattern, String what) {
    AlphaNetwork.Walk walk =
        AlphaNetwork.walk(Stock.pattern(pattern).rules(), ApplicantOnDate.class);

    assertThat(walk.strange()).hasValueSatisfying(told -> assertThat(told).startsWith(what));
    assertThat(walk.conditions()).isEmpty();
  }

  @Test
  void where_the_walk_fails_rules_run_in_sessions_and_find_the_same() {
    KieBase rules = compiled(criterion("test.old", OLD));
    AlphaNetwork.Walk failed = new AlphaNetwork.Walk(Map.of(), Optional.of("drools has changed"));

    RuleEngine engine = DroolsEngines.direct(rules, failed, List.of("test.old"));

    assertThat(engine.id()).isEqualTo("session");
    for (int age : List.of(15, 16)) {
      ApplicantOnDate applicant = Given.applicant(ApplicantFields.AGE, age);
      assertThat(engine.find(applicant))
          .isEqualTo(
              DroolsEngines.direct(
                      rules, AlphaNetwork.walk(rules, ApplicantOnDate.class), List.of("test.old"))
                  .find(applicant));
    }
  }

  @Test
  void where_a_condition_is_lacking_or_there_is_one_too_many_the_walk_is_not_used() {
    KieBase rules = compiled(criterion("test.one", OLD), criterion("test.two", OLD));
    AlphaNetwork.Walk walk = AlphaNetwork.walk(rules, ApplicantOnDate.class);

    assertThat(DirectEngine.of(walk, List.of("test.one", "test.two"))).isPresent();
    assertThat(DirectEngine.of(walk, List.of("test.one"))).isEmpty();
    assertThat(DirectEngine.of(walk, List.of("test.one", "test.three"))).isEmpty();
  }

  private static KieBase compiled(Criterion... criteria) {
    return RuleCompiler.compile(CanonicalDrl.print("test", List.of(criteria)));
  }
}
