// SPDX-FileCopyrightText: the SAM library contributors
// SPDX-License-Identifier: Apache-2.0
package se.samverkan.sam.rules.space;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import se.samverkan.sam.core.applicant.ApplicantFields;
import se.samverkan.sam.core.fact.Bounds;
import se.samverkan.sam.core.fact.FactField;
import se.samverkan.sam.core.fact.FactSheet;
import se.samverkan.sam.core.fact.FactType;
import se.samverkan.sam.core.fact.KnownCodes;
import se.samverkan.sam.core.label.Label;
import se.samverkan.sam.core.label.Labelled;
import se.samverkan.sam.core.label.Language;

/**
 * Somebody in a space in words, one text a known fact. They are for people whom a space invents:
 * what they say of somebody real is personal.
 */
public final class CellWords {

  private static final Label NOTHING = new Label("ingenting är känt", "nothing is known");

  private CellWords() {}

  /** A text for each fact that is known, in the order of the catalogue. */
  public static List<Label> of(FactSheet facts) {
    return facts.known().stream()
        .filter(field -> !isIdleLimit(field, facts))
        .map(field -> of(field, facts))
        .toList();
  }

  /** That compensation which is not received has no limit goes without saying. */
  private static boolean isIdleLimit(FactField<?> field, FactSheet facts) {
    return field == ApplicantFields.SICKNESS_COMPENSATION_TIME_LIMITED
        && Boolean.FALSE.equals(facts.value(field))
        && Boolean.FALSE.equals(facts.value(ApplicantFields.SICKNESS_COMPENSATION_RECEIVED));
  }

  /** All in one line. */
  public static Label line(FactSheet facts) {
    List<Label> words = of(facts);
    return words.isEmpty() ? NOTHING : joined(words, "; ");
  }

  /** All in one line, in one language. */
  public static String line(FactSheet facts, Language language) {
    return line(facts).in(language);
  }

  /** One fact that is known. */
  public static Label of(FactField<?> field, FactSheet facts) {
    Label name = field.label();
    Object value = facts.value(field);
    if (value instanceof Boolean flag) {
      return labelled(name, flag ? new Label("ja", "yes") : new Label("nej", "no"));
    } else if (value instanceof Bounds bounds) {
      return spaced(name, bounds(bounds));
    } else if (value instanceof KnownCodes<?> codes) {
      return labelled(name, codes((FactType.SetOf<?>) field.type(), codes));
    } else if (value instanceof Enum<?> code) {
      return labelled(name, code(code));
    } else if (field.type() instanceof FactType.Choice choice) {
      return labelled(
          name,
          choice
              .answers()
              .find(String.valueOf(value))
              .map(answer -> answer.label())
              .orElseGet(() -> plain(value)));
    } else if (value instanceof Integer) {
      return spaced(name, plain(value));
    } else if (Dimension.ANOTHER.equals(value)) {
      return labelled(name, new Label("en annan", "another"));
    }
    return labelled(name, plain(value));
  }

  private static Label bounds(Bounds bounds) {
    Integer most = bounds.atMost();
    int least = bounds.atLeast();
    if (most == null) {
      return new Label("minst " + least, "at least " + least);
    } else if (most == least) {
      return plain(least);
    }
    return new Label(least + " till " + most, least + " to " + most);
  }

  private static <E extends Enum<E>> Label codes(FactType.SetOf<E> type, KnownCodes<?> known) {
    boolean whole =
        known.present().size() + known.absent().size() == EnumSet.allOf(type.codes()).size();
    List<Label> present = known.present().stream().map(CellWords::code).toList();
    if (whole) {
      return present.isEmpty()
          ? new Label("ingenting", "none")
          : prefixed("bara ", "only ", joined(present, ", "));
    }
    List<Label> parts = new ArrayList<>(present);
    known.absent().stream()
        .map(CellWords::code)
        .map(code -> prefixed("inte ", "not ", code))
        .forEach(parts::add);
    return parts.isEmpty() ? new Label("okänt", "unknown") : joined(parts, ", ");
  }

  private static Label code(Enum<?> code) {
    return code instanceof Labelled labelled ? labelled.label() : plain(code.name());
  }

  private static Label plain(@Nullable Object value) {
    return new Label(String.valueOf(value), String.valueOf(value));
  }

  private static Label labelled(Label name, Label value) {
    return new Label(name.sv() + ": " + value.sv(), name.en() + ": " + value.en());
  }

  private static Label spaced(Label name, Label value) {
    return new Label(name.sv() + " " + value.sv(), name.en() + " " + value.en());
  }

  private static Label prefixed(String sv, String en, Label words) {
    return new Label(sv + words.sv(), en + words.en());
  }

  private static Label joined(List<Label> words, String by) {
    return new Label(joined(words, by, Label::sv), joined(words, by, Label::en));
  }

  private static String joined(List<Label> words, String by, Function<Label, String> language) {
    return words.stream().map(language).collect(Collectors.joining(by));
  }
}
