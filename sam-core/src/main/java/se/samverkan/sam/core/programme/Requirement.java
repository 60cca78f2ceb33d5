// SPDX-FileCopyrightText: the SAM library contributors
// SPDX-License-Identifier: Apache-2.0
package se.samverkan.sam.core.programme;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/** What a group asks for: a criterion, all of several requirements, or any of them. */
public sealed interface Requirement {

  /**
   * A single criterion.
   *
   * @param id its id in the rule pack
   */
  record OfCriterion(String id) implements Requirement {}

  /**
   * All of these; of none, it is met.
   *
   * @param parts in order
   */
  record AllOf(List<Requirement> parts) implements Requirement {
    public AllOf {
      parts = List.copyOf(parts);
    }
  }

  /**
   * At least one of these; of none, it is not met.
   *
   * @param parts in order
   */
  record AnyOf(List<Requirement> parts) implements Requirement {
    public AnyOf {
      parts = List.copyOf(parts);
    }
  }

  /**
   * A part that counts only under one reading of the source. Under another reading its criteria are
   * shown and decide nothing.
   *
   * @param interpretation the id of the {@link Interpretation}
   * @param reading the reading under which the part counts
   * @param part what counts
   */
  record UnderReading(String interpretation, String reading, Requirement part)
      implements Requirement {}

  /** The ids of all criteria in it, in order, each once. */
  default List<String> criteria() {
    return stream().distinct().toList();
  }

  /** By criterion, the ids of the interpretations whose readings say whether it counts, if any. */
  default Map<String, Set<String>> interpretations() {
    Map<String, Set<String>> found = new LinkedHashMap<>();
    collect(List.of(), found);
    return found;
  }

  private void collect(List<String> around, Map<String, Set<String>> found) {
    if (this instanceof OfCriterion one) {
      if (!around.isEmpty()) {
        found.computeIfAbsent(one.id(), id -> new LinkedHashSet<>()).addAll(around);
      }
    } else if (this instanceof AllOf all) {
      all.parts().forEach(part -> part.collect(around, found));
    } else if (this instanceof AnyOf any) {
      any.parts().forEach(part -> part.collect(around, found));
    } else if (this instanceof UnderReading under) {
      List<String> longer = new ArrayList<>(around);
      longer.add(under.interpretation());
      under.part().collect(longer, found);
    }
  }

  private Stream<String> stream() {
    if (this instanceof OfCriterion one) {
      return Stream.of(one.id());
    } else if (this instanceof AllOf all) {
      return all.parts().stream().flatMap(part -> part.stream());
    } else if (this instanceof AnyOf any) {
      return any.parts().stream().flatMap(part -> part.stream());
    }
    return ((UnderReading) this).part().stream();
  }
}
