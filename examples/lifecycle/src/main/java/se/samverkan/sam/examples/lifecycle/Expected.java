// SPDX-FileCopyrightText: the SAM library contributors
// SPDX-License-Identifier: Apache-2.0
package se.samverkan.sam.examples.lifecycle;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import se.samverkan.sam.core.assessment.Finding;
import se.samverkan.sam.core.participation.Advice;
import se.samverkan.sam.core.participation.AdviceKind;
import se.samverkan.sam.core.participation.Judgement;
import se.samverkan.sam.core.participation.RefusalKind;

/**
 * The id of a refusal, or of advice that an event gives; with a question mark after it, advice of
 * which it is open whether it applies.
 *
 * @param id as it is written
 */
record Expected(String id) {

  private static final String OPEN = "?";

  /** All that can be expected. */
  static List<String> all() {
    return Stream.concat(
            Arrays.stream(RefusalKind.values()).map(RefusalKind::id),
            Arrays.stream(AdviceKind.values())
                .map(AdviceKind::id)
                .flatMap(id -> Stream.of(id, id + OPEN)))
        .toList();
  }

  /** Where a story went otherwise than it expects, as {@code file:line:column: message}. */
  static List<String> missedIn(Play play) {
    List<String> missed = new ArrayList<>();
    play.scenes().stream()
        .sorted(Comparator.comparing(scene -> scene.step().place()))
        .forEach(
            scene ->
                missedIn(scene)
                    .ifPresent(
                        message ->
                            missed.add(
                                play.story().file()
                                    + ":"
                                    + scene.step().place()
                                    + ": "
                                    + message)));
    return missed;
  }

  /** Advice may be given beside what is expected; a refusal is expected with all of its reasons. */
  private static Optional<String> missedIn(Play.Scene scene) {
    List<String> given = given(scene.judgement());
    List<String> expected = scene.step().expected().stream().map(Expected::id).toList();
    boolean isRefused = scene.judgement() instanceof Judgement.Refused;
    if (given.containsAll(expected) && (!isRefused || expected.containsAll(given))) {
      return Optional.empty();
    }
    return Optional.of(
        "the event `%s` was %s and gave %s; expected is %s"
            .formatted(
                scene.step().event().id(),
                isRefused ? "refused" : "accepted",
                listed(given),
                listed(expected)));
  }

  private static List<String> given(Judgement judgement) {
    return judgement.fold(
        accepted -> accepted.advice().stream().map(Expected::id).toList(),
        refused -> refused.kinds().stream().map(RefusalKind::id).toList());
  }

  private static String id(Advice advice) {
    return advice.kind().id() + (advice.finding() == Finding.UNKNOWN ? OPEN : "");
  }

  private static String listed(List<String> ids) {
    return ids.isEmpty() ? "nothing" : "`" + String.join("`, `", ids) + "`";
  }
}
