// SPDX-FileCopyrightText: the SAM library contributors
// SPDX-License-Identifier: Apache-2.0
package se.samverkan.sam.core.outcome;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static se.samverkan.sam.core.assessment.Finding.MET;
import static se.samverkan.sam.core.assessment.Finding.NOT_MET;
import static se.samverkan.sam.core.assessment.Finding.UNKNOWN;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import se.samverkan.sam.core.assessment.MissingFact;
import se.samverkan.sam.core.label.Label;

@DisplayNameGeneration(ReplaceUnderscores.class)
class ClassResultTest {

  @Test
  void each_kind_says_in_which_classes_it_can_be() {
    ClassResult one = new ClassResult.Classified("work");
    ClassResult conflict = new ClassResult.Conflict(Set.of("work", "care"));
    ClassResult open = new ClassResult.Undetermined(Set.of("work", "b"), true, List.of(), true);
    ClassResult none = new ClassResult.None();

    assertThat(one.possible()).containsExactly("work");
    assertThat(conflict.possible()).containsExactly("care", "work");
    assertThat(open.possible()).containsExactly("b", "work");
    assertThat(none.possible()).isEmpty();
    assertThat(List.of(one, conflict, open, none))
        .extracting(
            each -> each.<String>fold(a -> "one", b -> "conflict", c -> "open", d -> "none"))
        .containsExactly("one", "conflict", "open", "none");
  }

  @Test
  void it_is_in_classes_if_it_can_be_in_no_other_and_not_in_none() {
    ClassResult one = new ClassResult.Classified("work");
    ClassResult conflict = new ClassResult.Conflict(Set.of("work", "care"));
    ClassResult open = new ClassResult.Undetermined(Set.of("work", "b"), false, List.of(), true);
    ClassResult orNone = new ClassResult.Undetermined(Set.of("work"), true, List.of(), true);
    ClassResult none = new ClassResult.None();
    List<ClassResult> all = List.of(one, conflict, open, orNone, none);

    assertThat(all)
        .extracting(result -> result.isIn(Set.of("work")))
        .containsExactly(MET, UNKNOWN, UNKNOWN, UNKNOWN, NOT_MET);
    assertThat(all)
        .extracting(result -> result.isIn(Set.of("work", "care", "b")))
        .containsExactly(MET, MET, MET, UNKNOWN, NOT_MET);
    assertThat(all).extracting(result -> result.isIn(Set.of("studies"))).containsOnly(NOT_MET);
  }

  @Test
  void facts_are_missing_only_where_it_is_undetermined() {
    MissingFact missing =
        MissingFact.builder()
            .field("form")
            .label(new Label("form", "form"))
            .question(new Label("Vilken?", "Which?"))
            .build();
    ClassResult open = new ClassResult.Undetermined(Set.of("work"), true, List.of(missing), true);

    assertThat(open.missing()).containsExactly(missing);
    assertThat(new ClassResult.Classified("work").missing()).isEmpty();
    assertThat(new ClassResult.None().missing()).isEmpty();
  }

  @Test
  void one_class_is_no_conflict() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new ClassResult.Conflict(Set.of("work")))
        .withMessage("a conflict is between two classes or more");
  }
}
