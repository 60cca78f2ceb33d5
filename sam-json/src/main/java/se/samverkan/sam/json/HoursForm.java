// SPDX-FileCopyrightText: the SAM library contributors
// SPDX-License-Identifier: Apache-2.0
package se.samverkan.sam.json;

import java.math.BigDecimal;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import se.samverkan.sam.core.plan.HoursPerWeek;
import se.samverkan.sam.json.text.Pointer;
import se.samverkan.sam.json.yaml.YamlNode;
import se.samverkan.sam.json.yaml.YamlScalar;

/** Hours per week, as a number. */
record HoursForm() implements Form<HoursPerWeek> {

  @Override
  public String inWords() {
    return "hours per week such as 20 or 37.5 (a number of quarters, from 0 to 168)";
  }

  @Override
  public @Nullable HoursPerWeek read(YamlNode node, Pointer at, Problems problems) {
    if (!(node instanceof YamlScalar scalar) || scalar.kind() != YamlScalar.Kind.NUMBER) {
      refuse(node, at, problems);
      return null;
    }
    HoursPerWeek hours = parse(scalar.raw()).orElse(null);
    if (hours == null) {
      problems.add(node.place(), at, "expected " + inWords());
    }
    return hours;
  }

  @Override
  public void write(HoursPerWeek value, Sink sink) {
    BigDecimal hours = new BigDecimal(value.toString());
    if (hours.scale() == 0) {
      sink.number(hours.intValueExact());
    } else {
      sink.number(hours);
    }
  }

  /** A number that begins with a nought too many is not read in the same way by everybody. */
  private static Optional<HoursPerWeek> parse(String raw) {
    boolean ambiguous = raw.length() > 1 && raw.charAt(0) == '0' && raw.charAt(1) != '.';
    return ambiguous ? Optional.empty() : HoursPerWeek.parse(raw);
  }
}
