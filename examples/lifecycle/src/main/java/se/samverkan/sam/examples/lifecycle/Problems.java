// SPDX-FileCopyrightText: the SAM library contributors
// SPDX-License-Identifier: Apache-2.0
package se.samverkan.sam.examples.lifecycle;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import se.samverkan.sam.json.JsonProblem;
import se.samverkan.sam.json.yaml.Place;
import se.samverkan.sam.json.yaml.TextProblem;

/** What has been found wrong with a story so far. */
final class Problems {

  private final String file;
  private final List<TextProblem> found = new ArrayList<>();

  Problems(String file) {
    this.file = file;
  }

  void add(Place place, String message) {
    found.add(new TextProblem(place, message));
  }

  void addAll(List<TextProblem> problems) {
    found.addAll(problems);
  }

  /** Adds what is wrong with a part that is in the library's wire form. */
  void addWire(List<JsonProblem> problems) {
    problems.forEach(one -> add(new Place(one.line(), one.column()), one.message()));
  }

  /** Ends the reading if anything was found. */
  void throwIfAny() throws UnusableException {
    if (!found.isEmpty()) {
      throw new UnusableException(
          found.stream()
              .sorted(Comparator.comparing(TextProblem::place))
              .map(problem -> file + ":" + problem)
              .distinct()
              .toList());
    }
  }
}
