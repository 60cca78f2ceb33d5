// SPDX-FileCopyrightText: the SAM library contributors
// SPDX-License-Identifier: Apache-2.0
package se.samverkan.sam.rules.internal.drl;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import se.samverkan.sam.rules.internal.profile.Limits;
import se.samverkan.sam.rules.pack.PackProblem;

/** Collects what is wrong with one file; of several problems at one place only the first counts. */
final class Problems {

  private final String file;
  private final List<PackProblem> found = new ArrayList<>();
  private final Set<Long> places = new HashSet<>();

  Problems(String file) {
    this.file = file;
  }

  String file() {
    return file;
  }

  void add(Token at, String message) {
    add(at, message, Optional.empty());
  }

  void add(Token at, String message, String advice) {
    add(at, message, Optional.of(advice));
  }

  void add(Token at, String message, Optional<String> advice) {
    if (at.kind() != Token.Kind.FAULT) {
      add(at.line(), at.column(), message, advice);
    }
  }

  void add(int line, int column, String message, Optional<String> advice) {
    if (!isFull() && places.add(((long) line << 32) | column)) {
      found.add(new PackProblem(file, line, column, message, advice));
    }
  }

  int count() {
    return found.size();
  }

  /** Whether no more problems are told. */
  boolean isFull() {
    return found.size() >= Limits.PROBLEMS;
  }

  boolean isEmpty() {
    return found.isEmpty();
  }

  List<PackProblem> sorted() {
    return found.stream().sorted().toList();
  }
}
