// SPDX-FileCopyrightText: the SAM library contributors
// SPDX-License-Identifier: Apache-2.0
package se.samverkan.sam.core.fact;

import java.util.Arrays;
import java.util.Optional;
import se.samverkan.sam.core.code.CodeList;
import se.samverkan.sam.core.label.Label;
import se.samverkan.sam.core.label.Source;

/** Answers for tests. */
public final class Answers {

  private Answers() {}

  /** A list of answers with these ids. */
  public static CodeList<Answer> of(String... ids) {
    return CodeList.of(
        "answer",
        Arrays.stream(ids)
            .map(id -> new Answer(id, new Label(id, id), new Source("a test"), Optional.empty()))
            .toList());
  }
}
