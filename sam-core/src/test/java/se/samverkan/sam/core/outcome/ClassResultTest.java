// SPDX-FileCopyrightText: the SAM library contributors
// SPDX-License-Identifier: Apache-2.0
package se.samverkan.sam.core.outcome;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

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
  void one_class_is_no_conflict() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new ClassResult.Conflict(Set.of("work")))
        .withMessage("a conflict is between two classes or more");
  }
}
