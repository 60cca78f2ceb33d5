// SPDX-FileCopyrightText: the SAM library contributors
// SPDX-License-Identifier: Apache-2.0
package se.samverkan.sam.json;

import java.math.BigDecimal;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import se.samverkan.sam.json.text.Pointer;
import se.samverkan.sam.json.yaml.YamlNode;
import se.samverkan.sam.json.yaml.YamlScalar;

/**
 * A number of which every digit counts: a sum of money, or a figure with its decimals.
 *
 * @param inWords what the number is
 * @param pattern how it is written
 * @param whole whether it is an integer
 * @param parse the value of a number; throws IllegalArgumentException if it has none
 * @param print the number of a value
 */
record NumberForm<T>(
    String inWords,
    Pattern pattern,
    boolean whole,
    Function<BigDecimal, T> parse,
    Function<T, BigDecimal> print)
    implements Form<T> {

  /** Whole kronor, of either sign. */
  static final NumberForm<Long> KRONOR =
      new NumberForm<>(
          "whole kronor (at most 12 digits)",
          Pattern.compile("0|-?[1-9][0-9]{0,11}"),
          true,
          BigDecimal::longValueExact,
          BigDecimal::valueOf);

  /** A number with the decimals with which it is printed. */
  static final NumberForm<BigDecimal> FIGURE =
      new NumberForm<>(
          "a number (at most 15 digits and 6 decimals)",
          Pattern.compile("-?(0|[1-9][0-9]{0,14})(\\.[0-9]{1,6})?"),
          false,
          Function.identity(),
          Function.identity());

  @Override
  public @Nullable T read(YamlNode node, Pointer at, Problems problems) {
    if (!(node instanceof YamlScalar scalar) || scalar.kind() != YamlScalar.Kind.NUMBER) {
      refuse(node, at, problems);
      return null;
    }
    if (!pattern.matcher(scalar.raw()).matches()) {
      problems.add(node.place(), at, "expected " + inWords);
      return null;
    }
    return parse.apply(new BigDecimal(scalar.raw()));
  }

  @Override
  public void write(T value, Sink sink) {
    BigDecimal number = print.apply(value);
    if (!pattern.matcher(number.toPlainString()).matches()) {
      throw new IllegalArgumentException("cannot be written as " + inWords);
    }
    sink.number(number);
  }
}
