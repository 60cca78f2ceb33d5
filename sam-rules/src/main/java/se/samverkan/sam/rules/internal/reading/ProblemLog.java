// SPDX-FileCopyrightText: the SAM library contributors
// SPDX-License-Identifier: Apache-2.0
package se.samverkan.sam.rules.internal.reading;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import se.samverkan.sam.json.text.Suggestion;
import se.samverkan.sam.json.yaml.Place;
import se.samverkan.sam.json.yaml.YamlDocument;
import se.samverkan.sam.rules.pack.PackProblem;

/** Collects the problems of one file, and what is odd but no problem. For one thread. */
public final class ProblemLog {

  /** How many problems of one file are told. */
  public static final int MOST_PROBLEMS = 100;

  private static final int MOST_NAMES = 12;

  private final String file;
  private final List<PackProblem> problems = new ArrayList<>();
  private final List<PackProblem> warnings = new ArrayList<>();
  private final Set<Place> unreadable = new HashSet<>();
  private int toldWithTheText;

  /** A log for the file of this name. */
  public ProblemLog(String file) {
    this.file = file;
  }

  /** The file of this log. */
  public String file() {
    return file;
  }

  /** Notes a problem. */
  public void problem(Place place, String message) {
    add(PackProblem.at(file, place.line(), place.column(), message));
  }

  /** Notes a problem and how to mend it. */
  public void problem(Place place, String message, String advice) {
    add(PackProblem.at(file, place.line(), place.column(), message).advise(advice));
  }

  /** Notes a name that is not among the known ones, with the one that was perhaps meant. */
  public void unknown(Place place, String message, String written, Collection<String> known) {
    PackProblem problem = PackProblem.at(file, place.line(), place.column(), message);
    add(!isFull() ? adviseOf(problem, written, known) : problem);
  }

  /** Notes the problems of the text itself. Nothing more is then noted of the same places. */
  public void problems(YamlDocument document) {
    document.problems().forEach(problem -> problem(problem.place(), problem.message()));
    document.problems().forEach(problem -> unreadable.add(problem.place()));
  }

  /** Notes something odd that is no problem. */
  public void warn(Place place, String message) {
    warnings.add(PackProblem.at(file, place.line(), place.column(), message));
  }

  /** Whether no problem was noted. */
  public boolean isClean() {
    return problems.isEmpty();
  }

  /** How many problems were noted, as far as they are told, here or with the text itself. */
  public int count() {
    return problems.size() + toldWithTheText;
  }

  /** Whether no more problems are told. */
  public boolean isFull() {
    return problems.size() >= MOST_PROBLEMS;
  }

  /** The problems, by place. */
  public List<PackProblem> problems() {
    return problems.stream().distinct().sorted().toList();
  }

  /** What is odd, by place. */
  public List<PackProblem> warnings() {
    return warnings.stream().distinct().sorted().toList();
  }

  /** The same problem, with the known name that was perhaps meant or, if few, all known names. */
  public static PackProblem adviseOf(
      PackProblem problem, String written, Collection<String> known) {
    return Suggestion.nearest(written, known)
        .map(near -> problem.advise("did you mean `" + near + "`?"))
        .orElseGet(
            () ->
                known.isEmpty() || known.size() > MOST_NAMES
                    ? problem
                    : problem.advise("known here: `" + String.join("`, `", known) + "`"));
  }

  private void add(PackProblem problem) {
    if (unreadable.contains(new Place(problem.line(), problem.column()))) {
      toldWithTheText++;
      return;
    }
    if (problems.size() < MOST_PROBLEMS) {
      problems.add(problem);
    } else if (problems.size() == MOST_PROBLEMS) {
      problems.add(
          PackProblem.at(
              file,
              problem.line(),
              problem.column(),
              "there are more problems than are told here"));
    }
  }
}
