// SPDX-FileCopyrightText: the SAM library contributors
// SPDX-License-Identifier: Apache-2.0
package se.samverkan.sam.rules.internal.drools;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.assertj.core.api.InstanceOfAssertFactories;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import se.samverkan.sam.rules.internal.drools.DroolsReading.Annotation;
import se.samverkan.sam.rules.internal.drools.DroolsReading.Fault;
import se.samverkan.sam.rules.internal.drools.DroolsReading.Faulty;
import se.samverkan.sam.rules.internal.drools.DroolsReading.Global;
import se.samverkan.sam.rules.internal.drools.DroolsReading.Outline;
import se.samverkan.sam.rules.internal.drools.DroolsReading.Rule;

class DroolsReadingTest {

  @Test
  void an_outline_has_everything_that_a_rule_file_says() {
    assertThat(
            DroolsReading.of(
                """
                package a.b;
                import c.D;
                global e.F g;
                rule "a rule"
                    @sv( "är \\"så\\"  // här" )
                    @id('x.y')
                when
                    $d : D( age>=values.number("age  lowest"), /* and */
                            s not   contains E.F // one
                         || s contains E.G )
                then
                    g.met(drools.getRule()); // done
                end
                """))
        .isEqualTo(
            new Outline(
                "a.b",
                List.of("c.D"),
                List.of(new Global("e.F", "g")),
                List.of(
                    new Rule(
                        "a rule",
                        4,
                        List.of(
                            new Annotation("id", "\"x.y\""),
                            new Annotation("sv", "\"är \\\"så\\\"  // här\"")),
                        Optional.of("$d"),
                        "D",
                        List.of(
                            "age >= values . number ( \"age  lowest\" )",
                            "s not contains E . F || s contains E . G"),
                        "g . met ( drools . getRule ( ) ) ;")),
                List.of()));
  }

  @Test
  void an_operator_written_the_wrong_way_round_is_told_in_its_place() {
    assertThat(DroolsReading.of(Stock.drl("", "ApplicantOnDate( age => 16 )")))
        .isEqualTo(new Faulty(List.of(new Fault(8, 26, "mismatched input '=' in rule \"it\""))));
  }

  @Test
  void a_missing_bracket_is_told_on_the_line_after() {
    assertThat(DroolsReading.of(Stock.drl("", "ApplicantOnDate( age >= 16")))
        .isEqualTo(new Faulty(List.of(new Fault(9, 1, "mismatched input 'then' in rule \"it\""))));
  }

  @Test
  void a_missing_quote_is_told_at_the_end_of_the_file() {
    assertThat(DroolsReading.of("package a;\nrule \"b\n when X() then end\n"))
        .asInstanceOf(InstanceOfAssertFactories.type(Faulty.class))
        .satisfies(faulty -> assertThat(faulty.faults().get(0).line()).isEqualTo(4));
  }

  @Test
  void a_misspelt_annotation_is_no_fault_to_drools() {
    Outline outline = outline(Stock.drl("@idd(\"test.it\")", "ApplicantOnDate()"));

    assertThat(outline.beyond()).isEmpty();
    assertThat(outline.rules().get(0).annotations())
        .containsExactly(new Annotation("idd", "\"test.it\""));
  }

  @Test
  void back_ticks_and_brackets_around_a_pattern_are_dropped_without_a_word() {
    assertThat(outline(Stock.drl("", "( ApplicantOnDate( `age` >= 16 ) )")))
        .isEqualTo(outline(Stock.drl("", "ApplicantOnDate( age >= 16 )")));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "not X()",
        "exists X()",
        "X() Y()",
        "X() or Y()",
        "X() from y",
        "eval( true )",
        "forall( X() Y() )",
        "accumulate( X( $a : b ); $s : sum( $a ) )",
        "X( 5; )",
        "?X()",
        "$x := X()",
        "/x[ a > 1 ]",
        "X() over window:time( 5s )",
        "X() @watch( a )",
        "",
      })
  void more_or_less_than_one_plain_pattern_is_beyond_the_profile(String conditions) {
    assertThat(outline(Stock.drl("", conditions)).beyond()).isNotEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "salience 10",
        "no-loop",
        "date-effective \"1-Jan-2012\"",
        "@id",
        "@id( a = \"b\", c = \"d\" )",
        "@id( {\"a\"} )",
        "@id( \"a\" ) @id( \"b\" )",
      })
  void attributes_and_odd_annotations_are_beyond_the_profile(String attributes) {
    assertThat(outline(Stock.drl(attributes, "X()")).beyond()).hasSize(1);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          function void f() { }                         | a function
          import static a.b.c;                          | a static import
          import accumulate a.B c;                      | an imported accumulation
          declare A b : int end                         | a declared type
          declare enum A B; end                         | a declared enumeration
          declare entry-point a end                     | a declared entry point
          declare window A X() over window:length(3) end | a declared window
          dialect "java"                                | an attribute of all rules
          unit A;                                       | a rule unit
          query q X() end                               | a query `q`
          rule r extends s when X() then end            | `r` extends another rule
          rule r when X() do[a] then then[a] b(); end   | `r` has a named action
          """)
  void whatever_is_no_plain_rule_is_beyond_the_profile(String text, String noted) {
    assertThat(outline("package a;\n" + text).beyond()).contains(noted);
  }

  private static Outline outline(String drl) {
    DroolsReading reading = DroolsReading.of(drl);
    assertThat(reading).isInstanceOf(Outline.class);
    return (Outline) reading;
  }
}
