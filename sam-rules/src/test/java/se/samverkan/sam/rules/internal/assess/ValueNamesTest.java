// SPDX-FileCopyrightText: the SAM library contributors
// SPDX-License-Identifier: Apache-2.0
package se.samverkan.sam.rules.internal.assess;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import java.util.regex.Pattern;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.CharRange;
import net.jqwik.api.constraints.Chars;
import net.jqwik.api.constraints.StringLength;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class ValueNamesTest {

  @Test
  void a_name_in_braces_is_replaced_by_its_value_and_an_unknown_one_stays() {
    assertThat(
            ValueNames.replaced(
                "är {low}–{high} år, {other}",
                name ->
                    switch (name) {
                      case "low" -> Optional.of("16");
                      case "high" -> Optional.of("$1{low}");
                      default -> Optional.empty();
                    }))
        .isEqualTo("är 16–$1{low} år, {other}");
  }

  @Property
  void names_are_what_stands_in_braces_without_braces(
      @ForAll @StringLength(max = 12) @Chars({'{', '}'}) @CharRange(from = 'a', to = 'b')
          String text) {
    Pattern form = Pattern.compile("\\{([^{}]+)}");

    assertThat(ValueNames.in(text))
        .isEqualTo(form.matcher(text).results().map(match -> match.group(1)).toList());
    assertThat(ValueNames.replaced(text, name -> Optional.of("x")))
        .isEqualTo(form.matcher(text).replaceAll("x"));
    assertThat(ValueNames.replaced(text, name -> Optional.empty())).isEqualTo(text);
  }
}
