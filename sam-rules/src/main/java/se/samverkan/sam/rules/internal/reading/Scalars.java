// SPDX-FileCopyrightText: the SAM library contributors
// SPDX-License-Identifier: Apache-2.0
package se.samverkan.sam.rules.internal.reading;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import se.samverkan.sam.json.yaml.Place;
import se.samverkan.sam.json.yaml.YamlNode;
import se.samverkan.sam.json.yaml.YamlScalar;
import se.samverkan.sam.rules.internal.profile.Visible;
import se.samverkan.sam.rules.pack.PackProblem;

/**
 * Reads single values. Every method notes what is wrong and then returns nothing. {@code what} is
 * what a message calls the value: a key in back-ticks, or {@code an item of} one.
 */
public final class Scalars {

  private static final Pattern DATE = Pattern.compile("(19|20|21)\\d\\d-\\d\\d-\\d\\d");

  private final ProblemLog log;

  /** Reads values of the file of this log. */
  public Scalars(ProblemLog log) {
    this.log = log;
  }

  /** A text of one line that is not blank and has nothing in it that is not seen. */
  public Optional<String> text(YamlNode node, String what) {
    Optional<String> text = node.asText();
    if (text.isEmpty()) {
      if (node instanceof YamlScalar scalar && !node.isNull()) {
        log.problem(
            node.place(),
            what + " must be a text, and this is " + node.kindInWords(),
            "put it in quotes: \"" + scalar.raw() + "\"");
      } else {
        wrongKind(node, what, "a text");
      }
      return Optional.empty();
    }
    return isPlain(text.get(), node.place(), what) ? text : Optional.empty();
  }

  private boolean isPlain(String text, Place place, String what) {
    if (text.isBlank()) {
      log.problem(place, what + " is blank");
      return false;
    } else if (text.indexOf('\n') >= 0) {
      log.problem(place, what + " goes over more than one line", "write it on one line");
      return false;
    }
    Optional<String> hidden = Visible.fault(text);
    hidden.ifPresent(fault -> log.problem(place, fault, Visible.ADVICE));
    return hidden.isEmpty();
  }

  /** A text of this form. */
  public Optional<String> text(YamlNode node, String what, Pattern form, String formInWords) {
    Optional<String> text = text(node, what);
    if (text.isPresent() && !form.matcher(text.get()).matches()) {
      log.problem(
          node.place(),
          PackProblem.quote(text.get()) + " cannot stand as " + what,
          "use " + formInWords);
      return Optional.empty();
    }
    return text;
  }

  /** A whole number. */
  public Optional<Integer> number(YamlNode node, String what) {
    Optional<Integer> number = node.asInteger();
    boolean isNumber = node instanceof YamlScalar scalar && scalar.kind() == YamlScalar.Kind.NUMBER;
    if (number.isEmpty() && isNumber) {
      log.problem(
          node.place(),
          what + " must be a whole number",
          "write digits only, without a point, a plus sign or a zero in front");
    } else if (number.isEmpty()) {
      wrongKind(node, what, "a whole number");
    }
    return number;
  }

  /** True or false. */
  public Optional<Boolean> truth(YamlNode node, String what) {
    Optional<Boolean> truth = node.asBoolean();
    if (truth.isEmpty()) {
      wrongKind(node, what, "`true` or `false`");
    }
    return truth;
  }

  /** A date. */
  public Optional<LocalDate> date(YamlNode node, String what) {
    Optional<String> text = node.asText();
    if (text.isEmpty()) {
      wrongKind(node, what, "a date such as 2011-08-09");
      return Optional.empty();
    }
    if (DATE.matcher(text.get()).matches()) {
      try {
        return Optional.of(LocalDate.parse(text.get()));
      } catch (DateTimeException e) {
        log.problem(node.place(), PackProblem.quote(text.get()) + " is not in the calendar");
        return Optional.empty();
      }
    }
    log.problem(
        node.place(),
        PackProblem.quote(text.get()) + " is not a date",
        "write year, month and day: 2011-08-09");
    return Optional.empty();
  }

  /** A word that stands for a constant of a closed list. */
  public <E extends Enum<E>> Optional<E> word(YamlNode node, String what, Class<E> list) {
    Optional<String> text = text(node, what);
    Optional<E> constant = text.flatMap(word -> Words.find(list, word));
    if (text.isPresent() && constant.isEmpty()) {
      log.unknown(
          node.place(),
          PackProblem.quote(text.get()) + " is unknown as " + what,
          text.get(),
          Words.all(list));
    }
    return constant;
  }

  /** The items of a list; of anything else, none. */
  public List<YamlNode> items(YamlNode node, String what) {
    return node.asSequence()
        .map(list -> list.items())
        .orElseGet(
            () -> {
              wrongKind(node, what, "a list");
              return new ArrayList<>();
            });
  }

  /** Notes that a value is of the wrong kind. */
  public void wrongKind(YamlNode node, String what, String wanted) {
    String message =
        node.isNull()
            ? what + " has no value; it must be " + wanted
            : what + " must be " + wanted + ", and this is " + node.kindInWords();
    log.problem(node.place(), message);
  }
}
