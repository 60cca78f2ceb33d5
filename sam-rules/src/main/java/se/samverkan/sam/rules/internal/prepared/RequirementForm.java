// SPDX-FileCopyrightText: the SAM library contributors
// SPDX-License-Identifier: Apache-2.0
package se.samverkan.sam.rules.internal.prepared;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import se.samverkan.sam.core.programme.Requirement;

/** A requirement in a prepared file. */
final class RequirementForm {

  private static final int CRITERION = 0;
  private static final int ALL = 1;
  private static final int ANY = 2;
  private static final int READING = 3;

  private RequirementForm() {}

  static void write(Requirement requirement, PreparedOutput out) {
    if (requirement instanceof Requirement.OfCriterion one) {
      out.number(CRITERION);
      out.text(one.id());
    } else if (requirement instanceof Requirement.AllOf all) {
      out.number(ALL);
      write(all.parts(), out);
    } else if (requirement instanceof Requirement.AnyOf any) {
      out.number(ANY);
      write(any.parts(), out);
    } else if (requirement instanceof Requirement.UnderReading under) {
      out.number(READING);
      out.text(under.interpretation());
      out.text(under.reading());
      write(under.part(), out);
    }
  }

  private static void write(List<Requirement> parts, PreparedOutput out) {
    out.number(parts.size());
    for (Requirement part : parts) {
      write(part, out);
    }
  }

  static Requirement read(PreparedInput in) throws IOException {
    int kind = in.number();
    if (kind == CRITERION) {
      return new Requirement.OfCriterion(in.text());
    } else if (kind == ALL) {
      return new Requirement.AllOf(parts(in));
    } else if (kind == ANY) {
      return new Requirement.AnyOf(parts(in));
    } else if (kind == READING) {
      String interpretation = in.text();
      String reading = in.text();
      return new Requirement.UnderReading(interpretation, reading, read(in));
    }
    throw new IOException("there is no requirement of the kind " + kind);
  }

  private static List<Requirement> parts(PreparedInput in) throws IOException {
    int count = in.count();
    List<Requirement> parts = new ArrayList<>(count);
    for (int i = 0; i < count; i++) {
      parts.add(read(in));
    }
    return parts;
  }
}
