// SPDX-FileCopyrightText: the SAM library contributors
// SPDX-License-Identifier: Apache-2.0
package se.samverkan.sam.rules.proof;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import se.samverkan.sam.core.applicant.ApplicantOnDate;
import se.samverkan.sam.core.assessment.Finding;
import se.samverkan.sam.core.programme.CriterionGroup;
import se.samverkan.sam.core.programme.GroupRole;
import se.samverkan.sam.core.programme.Requirement;
import se.samverkan.sam.rules.criterion.Condition;
import se.samverkan.sam.rules.internal.assess.Epoch;
import se.samverkan.sam.rules.internal.assess.Readings;
import se.samverkan.sam.rules.internal.engine.ModelEngine;
import se.samverkan.sam.rules.pack.RulePack;
import se.samverkan.sam.rules.pack.RulePacks;

/**
 * How RESAM's target groups overlap: of all people of whom everything is known, at the boundary
 * values of what the groups ask, how many belong to two groups at once. After a change that is
 * meant, {@code -Dgolden.update=true} writes the table anew.
 */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class OverlapsTest {

  private static final Path FILE = Path.of("src/test/resources/overlaps/resam.md");

  @Test
  void how_many_people_belong_to_each_pair_of_groups() throws IOException {
    String table = table(RulePacks.builtIn("resam"));
    if (Boolean.getBoolean("golden.update")) {
      Files.createDirectories(FILE.getParent());
      Files.writeString(FILE, table, StandardCharsets.UTF_8);
    }

    assertThat(table).isEqualTo(Files.readString(FILE, StandardCharsets.UTF_8));
  }

  private static String table(RulePack pack) {
    Epoch epoch =
        Epoch.beginning(pack.epochs().first(), pack.criteria(), pack.programme().values());
    Readings readings = new Readings(pack.programme().interpretations());
    List<CriterionGroup> groups =
        pack.programme().groups().stream()
            .filter(group -> group.role() == GroupRole.TARGET_GROUP)
            .toList();
    List<Requirement> requirements =
        groups.stream()
            .map(one -> readings.deciding(one.requirement(), epoch.conditions().keySet()))
            .map(one -> one.orElseThrow())
            .toList();
    List<Condition> conditions =
        requirements.stream()
            .flatMap(one -> one.criteria().stream())
            .distinct()
            .map(epoch.conditions()::get)
            .toList();
    Space space = new Space(conditions);
    ModelEngine engine = new ModelEngine(epoch.conditions());
    int[][] together = new int[groups.size()][groups.size()];
    int[] howMany = new int[groups.size() + 1];
    int people = 0;
    for (int number = 0; number < space.full(); number++) {
      ApplicantOnDate person = space.fullApplicant(number);
      if (Boolean.FALSE.equals(person.sicknessCompensation().received())
          && Boolean.TRUE.equals(person.sicknessCompensation().timeLimited())) {
        continue; // whether it is limited is not asked where there is none, so count that once
      }
      people++;
      Map<String, Finding> findings = engine.find(person);
      int[] belongs =
          IntStream.range(0, groups.size())
              .filter(i -> Space.holds(requirements.get(i), findings))
              .toArray();
      howMany[belongs.length]++;
      for (int one : belongs) {
        for (int other : belongs) {
          together[one][other]++;
        }
      }
    }
    return print(groups.stream().map(CriterionGroup::id).toList(), together, howMany, people);
  }

  private static String print(List<String> groups, int[][] together, int[] howMany, int people) {
    StringBuilder text = new StringBuilder();
    text.append("People at the boundary values: ").append(people).append("\n\n");
    text.append("| belong to both | ").append(String.join(" | ", groups)).append(" |\n|---|");
    groups.forEach(group -> text.append("---:|"));
    text.append('\n');
    for (int i = 0; i < groups.size(); i++) {
      text.append("| ").append(groups.get(i));
      for (int count : together[i]) {
        text.append(" | ").append(count);
      }
      text.append(" |\n");
    }
    text.append("\n| belong to | people |\n|---|---:|\n");
    for (int i = 0; i < howMany.length; i++) {
      text.append("| ").append(i).append(i == 1 ? " group" : " groups");
      text.append(" | ").append(howMany[i]).append(" |\n");
    }
    return text.toString();
  }
}
