// SPDX-FileCopyrightText: the SAM library contributors
// SPDX-License-Identifier: Apache-2.0
package se.samverkan.sam.rules.mutation;

import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import se.samverkan.sam.core.applicant.ApplicantFields;
import se.samverkan.sam.core.assessment.Finding;
import se.samverkan.sam.core.fact.FactCatalogue;
import se.samverkan.sam.core.fact.FactField;
import se.samverkan.sam.core.fact.FactSheet;
import se.samverkan.sam.core.programme.NoticeRule;
import se.samverkan.sam.rules.criterion.Comparing;
import se.samverkan.sam.rules.criterion.Condition;
import se.samverkan.sam.rules.internal.assess.Epoch;
import se.samverkan.sam.rules.pack.RulePack;

/** What a pack looks at, and where a mistake would show. */
final class FactsRead {

  private final FactCatalogue catalogue;
  private final Set<FactField<?>> fields;
  private final Set<FactField<?>> fieldsOfGroups;
  private final List<Condition> noticeConditions;

  FactsRead(RulePack pack) {
    catalogue = pack.manifest().facts();
    Set<String> inGroups = new HashSet<>();
    pack.programme().groups().forEach(one -> inGroups.addAll(one.requirement().criteria()));
    Set<String> inNotices =
        pack.programme().notices().stream().map(NoticeRule::criterion).collect(Collectors.toSet());
    fieldsOfGroups = fields(pack, inGroups);
    noticeConditions =
        pack.epochs().stream()
            .map(day -> Epoch.beginning(day, pack.criteria(), pack.programme().values()))
            .flatMap(epoch -> epoch.conditions().entrySet().stream())
            .filter(criterion -> inNotices.contains(criterion.getKey()))
            .map(Map.Entry::getValue)
            .toList();
    fields = new HashSet<>(fieldsOfGroups);
    fields.addAll(fields(pack, inNotices));
  }

  private static Set<FactField<?>> fields(RulePack pack, Set<String> criteria) {
    return pack.criteria().stream()
        .filter(criterion -> criteria.contains(criterion.id()))
        .flatMap(criterion -> criterion.condition().comparisons())
        .<FactField<?>>map(comparison -> comparison.field())
        .collect(Collectors.toSet());
  }

  /** The facts of the pack's own that any rule reads. */
  List<FactField<?>> own() {
    return catalogue.own().stream().filter(fields::contains).toList();
  }

  /** Whether any rule reads any of these. */
  boolean any(FactField<?>... some) {
    return Arrays.stream(some).anyMatch(fields::contains);
  }

  /** Whether any rule reads what follows from benefits. */
  boolean benefits() {
    return any(ApplicantFields.MONTHS_ON_BENEFITS)
        || fields.stream()
            .anyMatch(field -> field.id().indexOf('.') > 0 && field.ownName().isEmpty());
  }

  /**
   * Whether it would show that an unknown fact is taken for this value. A notice that may apply
   * differs from one that does not in what is asked, but neither is raised.
   */
  <T> boolean shows(FactField<T> field, T value) {
    FactSheet sheet = FactSheet.empty(catalogue).with(field, value);
    return fieldsOfGroups.contains(field)
        || noticeConditions.stream()
            .filter(condition -> condition.comparisons().anyMatch(one -> one.field() == field))
            .anyMatch(condition -> Comparing.find(condition, sheet) != Finding.NOT_MET);
  }
}
