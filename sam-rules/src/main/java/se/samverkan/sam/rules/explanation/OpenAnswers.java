// SPDX-FileCopyrightText: the SAM library contributors
// SPDX-License-Identifier: Apache-2.0
package se.samverkan.sam.rules.explanation;

import java.util.List;
import java.util.Objects;
import se.samverkan.sam.core.assessment.MissingFact;

/**
 * What the answers to the facts that are missing would lead to.
 *
 * @param questions the missing facts, each with what its answers alone lead to
 * @param deciding the smallest sets of answers that decide; the smallest first, at most {@link
 *     Hinges#MOST_SHOWN} for each verdict
 * @param more how many sets there are besides those shown
 * @param reach how far was searched for them
 */
public record OpenAnswers(
    List<Question> questions, List<ChangeSet> deciding, int more, Reach reach) {

  /**
   * @throws NullPointerException if a part is null
   */
  public OpenAnswers {
    questions = List.copyOf(questions);
    deciding = List.copyOf(deciding);
    Objects.requireNonNull(reach, "reach");
  }

  /**
   * A missing fact.
   *
   * @param missing the fact, with the question to ask
   * @param answers its answers, as far as rules tell them apart, each with the verdict that follows
   */
  public record Question(MissingFact missing, List<ChangeSet> answers) {
    /**
     * @throws NullPointerException if a part is null
     */
    public Question {
      Objects.requireNonNull(missing, "missing");
      answers = List.copyOf(answers);
    }
  }
}
