// SPDX-FileCopyrightText: the SAM library contributors
// SPDX-License-Identifier: Apache-2.0
package se.samverkan.sam.rules.internal.drools;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import se.samverkan.sam.core.assessment.Finding;
import se.samverkan.sam.core.fact.FactType;
import se.samverkan.sam.rules.criterion.Criterion;
import se.samverkan.sam.rules.criterion.Operator;

/** Every operator on every type of field, as compiled, against what was reasoned out by hand. */
class TruthTableTest {

  /**
   * A condition, then values of the field with what is to be found of each: {@code +} met, {@code
   * -} not met, {@code ?} unknown. A set has the code, {@code !} has it not, or leaves it open.
   */
  private static final String TABLE =
      """
      age / == / 16           | 15 - | 16 + | 17 - | unknown ?
      age / != / 16           | 15 + | 16 - | 17 + | unknown ?
      age / < / 16            | 15 + | 16 - | 17 - | unknown ?
      age / <= / 16           | 15 + | 16 + | 17 - | unknown ?
      age / > / 16            | 15 - | 16 - | 17 + | unknown ?
      age / >= / 16           | 15 - | 16 + | 17 + | unknown ?
      age / >= / -1           | -2 - | -1 + | 0 + | unknown ?
      age / == / 1000         | 999 - | 1000 + | 2147483647 - | -2147483648 - | unknown ?
      age / in / 16,18        | 15 - | 16 + | 17 - | 18 + | 19 - | unknown ?
      age / not in / 16,18    | 15 + | 16 - | 17 + | 18 - | 19 + | unknown ?
      age / in / 16           | 15 - | 16 + | 17 - | unknown ?
      age / not in / 16       | 15 + | 16 - | 17 + | unknown ?
      age / memberOf / 16,18  | 15 - | 16 + | 17 - | 18 + | unknown ?
      age / not memberOf / 16,18    | 15 + | 16 - | 17 + | 18 - | unknown ?
      speaksSwedish / == / true     | true + | false - | unknown ?
      speaksSwedish / != / true     | true - | false + | unknown ?
      speaksSwedish / == / false    | true - | false + | unknown ?
      speaksSwedish / != / false    | true + | false - | unknown ?
      sicknessCompensation.timeLimited / == / true   | true + | false - | unknown ?
      sicknessCompensation.timeLimited / != / true   | true - | false + | unknown ?
      sicknessCompensation.timeLimited / == / false  | true - | false + | unknown ?
      sicknessCompensation.timeLimited / != / false  | true + | false - | unknown ?
      sicknessCompensation.received / == / true      | true + | false - | unknown ?
      socialAssistance.received / != / true          | true - | false + | unknown ?
      municipality / == / Örebro       | Örebro + | örebro - | Sala - | unknown ?
      municipality / != / Örebro       | Örebro - | örebro + | Sala + | unknown ?
      municipality / in / Örebro,Sala      | Örebro + | Sala + | Köping - | unknown ?
      municipality / not in / Örebro,Sala  | Örebro - | Sala - | Köping + | unknown ?
      municipality / memberOf / Örebro,Sala      | Örebro + | Sala + | Köping - | unknown ?
      municipality / not memberOf / Örebro,Sala  | Örebro - | Sala - | Köping + | unknown ?
      municipality / == / 1980           | 1980 + | 01980 - | 1980.0 - | unknown ?
      municipality / == / null           | null + | nul - | unknown ?
      municipality / == / a"b\\c ${d} %s | a"b\\c ${d} %s + | a"b\\\\c ${d} %s - | unknown ?
      municipality / == / \\u0022        | \\u0022 + | " - | unknown ?
      municipality / == / */ // /* # '   | */ // /* # ' + | */ - | unknown ?
      municipality / == / a\\Ö            | a\\Ö + | aÖ - | a\\ - | unknown ?
      municipality / == / \\n            | \\n + | n - | unknown ?
      municipality / == / 北京 🏠        | 北京 🏠 + | 北京 - | unknown ?
      employment / == / EMPLOYED         | EMPLOYED + | STUDYING - | unknown ?
      employment / != / EMPLOYED         | EMPLOYED - | STUDYING + | unknown ?
      employment / in / EMPLOYED,STUDYING        | EMPLOYED + | STUDYING + | UNEMPLOYED - | unknown ?
      employment / not in / EMPLOYED,STUDYING    | EMPLOYED - | STUDYING - | UNEMPLOYED + | unknown ?
      employment / memberOf / EMPLOYED,STUDYING  | EMPLOYED + | STUDYING + | UNEMPLOYED - | unknown ?
      employment / not memberOf / EMPLOYED       | EMPLOYED - | STUDYING + | unknown ?
      own.studies / == / true            | true + | false - | unknown ?
      own.studies / != / true            | true - | false + | unknown ?
      own.monthsAtHome / >= / 6          | 5 - | 6 + | 0 - | unknown ?
      own.monthsAtHome / not in / 6,8    | 5 + | 6 - | 7 + | 8 - | unknown ?
      own.mainLanguage / memberOf / arabiska,Å  | arabiska + | Å + | å - | unknown ?
      own.mainLanguage / != / svenska    | svenska - | arabiska + | unknown ?
      own.housing / == / own-home        | own-home + | with-parents - | unknown ?
      own.housing / != / own-home        | own-home - | with-parents + | unknown ?
      own.housing / in / own-home,with-parents      | own-home + | with-parents + | no-fixed-home - | unknown ?
      own.housing / not in / own-home,with-parents  | own-home - | with-parents - | no-fixed-home + | unknown ?
      registeredWith / contains / HEALTH_CARE      | HEALTH_CARE + | !HEALTH_CARE - | OTHER ? | unknown ?
      registeredWith / not contains / HEALTH_CARE  | HEALTH_CARE - | !HEALTH_CARE + | OTHER ? | unknown ?
      problemAreaCount / >= / 2  | 1 - | 2 + | 1.. ? | 2.. + | 1..2 ? | 0..1 - | 2..3 + | unknown ?
      problemAreaCount / > / 2   | 2 - | 3 + | 2.. ? | 3.. + | 2..3 ? | 0..2 - | 3..4 + | unknown ?
      """;

  static final List<String[]> ROWS = TABLE.lines().map(line -> line.split(" +\\| ")).toList();

  @TestFactory
  Stream<DynamicTest> of_known_values_one_arm_fires_and_of_unknown_ones_none() {
    SessionEngine engine = SessionEngine.of("test", criteria());
    List<DynamicTest> tests = new ArrayList<>();
    for (int row = 0; row < ROWS.size(); row++) {
      String id = "test.row" + row;
      List<String> cells = Arrays.asList(ROWS.get(row));
      Written condition = Written.of(cells.get(0));
      for (String cell : cells.subList(1, cells.size())) {
        String value = cell.substring(0, cell.length() - 2);
        Finding expected = expected(cell.charAt(cell.length() - 1));
        tests.add(
            DynamicTest.dynamicTest(
                cells.get(0) + " is " + expected + " of " + value,
                () ->
                    assertThat(engine.find(condition.applicant(value)).get(id))
                        .isEqualTo(expected)));
      }
    }
    return tests.stream();
  }

  @Test
  void the_table_leaves_out_no_operator_and_no_type_of_field() {
    assertThat(conditions().map(Written::operator).collect(Collectors.toSet()))
        .isEqualTo(EnumSet.allOf(Operator.class));
    Set<Class<?>> types =
        conditions().map(written -> written.field().type().getClass()).collect(Collectors.toSet());
    assertThat(types).containsExactlyInAnyOrder(FactType.class.getPermittedSubclasses());
  }

  private static Stream<Written> conditions() {
    return ROWS.stream().map(cells -> Written.of(cells[0]));
  }

  private static List<Criterion> criteria() {
    List<Criterion> criteria = new ArrayList<>();
    conditions()
        .forEach(
            written ->
                criteria.add(Given.criterion("test.row" + criteria.size(), written.condition())));
    return criteria;
  }

  static Finding expected(char sign) {
    return switch (sign) {
      case '+' -> Finding.MET;
      case '-' -> Finding.NOT_MET;
      case '?' -> Finding.UNKNOWN;
      default -> throw new IllegalArgumentException("a finding is one of + - ?");
    };
  }
}
