// SPDX-FileCopyrightText: the SAM library contributors
// SPDX-License-Identifier: Apache-2.0
package se.samverkan.sam.examples.desk;

import java.util.ArrayList;
import java.util.List;
import se.samverkan.sam.core.label.Language;
import se.samverkan.sam.rules.pack.PackProblem;

/** Tells that a pack cannot be used, with every problem. */
final class UnusablePack {

  private UnusablePack() {}

  static UnusableException because(String pack, List<PackProblem> problems, Language language) {
    List<String> told = new ArrayList<>();
    told.add(
        Say.in(
            language,
            "regelpaketet `" + pack + "` kan inte användas:",
            "the pack `" + pack + "` cannot be used:"));
    Problems.told(problems, language).forEach(problem -> told.add("  " + problem));
    return new UnusableException(told);
  }
}
