// SPDX-FileCopyrightText: the SAM library contributors
// SPDX-License-Identifier: Apache-2.0
package se.samverkan.sam.rules.internal.words;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import se.samverkan.sam.core.fact.Answer;
import se.samverkan.sam.core.fact.Bounds;
import se.samverkan.sam.core.fact.FactType;
import se.samverkan.sam.core.fact.KnownCodes;
import se.samverkan.sam.core.label.Label;
import se.samverkan.sam.core.label.Labelled;

/** What is known of a fact, in words. */
public final class FactWords {

  /** What stands where nothing is known. */
  public static final Label UNKNOWN = new Label("okänt", "unknown");

  private static final Label YES = new Label("ja", "yes");
  private static final Label NO = new Label("nej", "no");
  private static final Label NONE = new Label("inget", "none");

  private FactWords() {}

  /** The value of a field of this type; null where it is unknown. */
  public static Label of(FactType<?> type, @Nullable Object value) {
    if (value == null) {
      return UNKNOWN;
    } else if (value instanceof Bounds bounds) {
      return bounds(bounds);
    } else if (value instanceof KnownCodes<?> codes) {
      return codes(codes, ((FactType.SetOf<?>) type).codes().getEnumConstants().length);
    }
    return single(type, value);
  }

  /** A single value, or a constant that a field of this type is compared with. */
  public static Label single(FactType<?> type, Object value) {
    if (value instanceof Boolean truth) {
      return truth ? YES : NO;
    } else if (value instanceof Labelled labelled) {
      return labelled.label();
    } else if (type instanceof FactType.Choice choice && value instanceof String id) {
      return choice.answers().find(id).map(Answer::label).orElseGet(() -> same(id));
    }
    return same(value.toString());
  }

  private static Label bounds(Bounds bounds) {
    Integer most = bounds.atMost();
    return most == null
        ? numbers(bounds.atLeast(), Integer.MAX_VALUE)
        : numbers(bounds.atLeast(), most);
  }

  /** A range of numbers; without an upper end if that is the greatest number there is. */
  public static Label numbers(int lowest, int highest) {
    if (highest == Integer.MAX_VALUE) {
      return new Label("minst " + lowest, "at least " + lowest);
    } else if (lowest == highest) {
      return same(String.valueOf(lowest));
    }
    return lowest == 0
        ? new Label("högst " + highest, "at most " + highest)
        : same(lowest + "–" + highest);
  }

  private static Label codes(KnownCodes<?> codes, int all) {
    boolean complete = codes.present().size() + codes.absent().size() == all;
    if (codes.present().isEmpty() && codes.absent().isEmpty()) {
      return UNKNOWN;
    }
    List<String> sv = new ArrayList<>();
    List<String> en = new ArrayList<>();
    if (!codes.present().isEmpty()) {
      Label present = Series.and(labels(codes.present()));
      sv.add(present.sv());
      en.add(present.en());
    } else if (complete) {
      return NONE;
    }
    if (!complete) {
      if (!codes.absent().isEmpty()) {
        Label absent = Series.or(labels(codes.absent()));
        sv.add("inte " + absent.sv());
        en.add("not " + absent.en());
      }
      sv.add("i övrigt okänt");
      en.add("otherwise unknown");
    }
    return new Label(String.join("; ", sv), String.join("; ", en));
  }

  private static List<Label> labels(Set<? extends Enum<?>> codes) {
    return codes.stream().map(FactWords::code).toList();
  }

  /** A code of a closed list. */
  public static Label code(Enum<?> code) {
    return code instanceof Labelled labelled ? labelled.label() : same(code.name());
  }

  /** A text that is the same in both languages. */
  public static Label same(String text) {
    return new Label(text, text);
  }
}
