// SPDX-FileCopyrightText: the SAM library contributors
// SPDX-License-Identifier: Apache-2.0
package se.samverkan.sam.rules.internal.drools;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.drools.model.functions.Predicate1;
import se.samverkan.sam.core.assessment.Finding;
import se.samverkan.sam.core.fact.FactView;
import se.samverkan.sam.rules.internal.engine.EngineFailure;
import se.samverkan.sam.rules.internal.engine.Marks;
import se.samverkan.sam.rules.internal.engine.RuleEngine;

/**
 * Asks the conditions that Drools compiled, and nothing else of Drools: no session, no agenda, no
 * fact handles. What a session does with rules that each have one pattern comes to the same. Keeps
 * nothing of a subject.
 */
public final class DirectEngine implements RuleEngine {

  private final List<String> criteria;
  private final CriteriaBlock[] blocks;

  private DirectEngine(List<String> criteria, List<CriteriaBlock> blocks) {
    this.criteria = criteria;
    this.blocks = blocks.toArray(CriteriaBlock[]::new);
  }

  /**
   * The engine for rules in whose network every condition of these criteria was found; none if one
   * was not, or if there are more.
   */
  static Optional<DirectEngine> of(AlphaNetwork.Walk walk, List<String> criteria) {
    if (criteria.isEmpty()) {
      return Optional.of(of(criteria, Map.of()));
    }
    boolean whole =
        walk.strange().isEmpty()
            && walk.conditions().size() == criteria.size() * Arm.values().length
            && criteria.stream()
                .allMatch(
                    criterion ->
                        walk.conditions().containsKey(Arm.MET.ruleName(criterion))
                            && walk.conditions().containsKey(Arm.NOT_MET.ruleName(criterion)));
    return whole ? Optional.of(of(criteria, walk.conditions())) : Optional.empty();
  }

  /**
   * The engine for conditions.
   *
   * @param criteria the ids, in order
   * @param conditions by rule name, two for each criterion
   */
  static DirectEngine of(List<String> criteria, Map<String, Predicate1<FactView>> conditions) {
    List<CriteriaBlock> blocks = new ArrayList<>();
    for (int first = 0; first < criteria.size(); first += CriteriaBlock.SIZE) {
      List<Predicate1<FactView>> pairs = new ArrayList<>();
      int end = Math.min(first + CriteriaBlock.SIZE, criteria.size());
      for (String criterion : criteria.subList(first, end)) {
        pairs.add(Objects.requireNonNull(conditions.get(Arm.MET.ruleName(criterion))));
        pairs.add(Objects.requireNonNull(conditions.get(Arm.NOT_MET.ruleName(criterion))));
      }
      blocks.add(CriteriaMould.cast(pairs));
    }
    return new DirectEngine(List.copyOf(criteria), blocks);
  }

  @Override
  public String id() {
    return "direct";
  }

  @Override
  public Map<String, Finding> find(FactView subject) {
    Marks marks = mark(subject);
    Map<String, Finding> findings = new LinkedHashMap<>();
    for (String criterion : criteria) {
      findings.put(criterion, marks.finding(findings.size()));
    }
    return Collections.unmodifiableMap(findings);
  }

  /**
   * {@inheritDoc}
   *
   * @throws EngineFailure if a condition throws; the message names the criteria, never a fact
   */
  @Override
  public Marks mark(FactView subject) {
    Marks marks = new Marks(criteria.size());
    for (int block = 0; block < blocks.length; block++) {
      marks.mark(block * CriteriaBlock.SIZE, bits(block, subject));
    }
    return marks;
  }

  private int bits(int block, FactView subject) {
    try {
      return blocks[block].mark(subject);
    } catch (Exception e) {
      int first = block * CriteriaBlock.SIZE;
      int end = Math.min(first + CriteriaBlock.SIZE, criteria.size());
      throw new EngineFailure(
          "a condition of one of the criteria %s failed with %s"
              .formatted(criteria.subList(first, end), e.getClass().getName()));
    }
  }
}
