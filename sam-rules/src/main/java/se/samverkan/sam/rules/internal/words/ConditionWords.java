// SPDX-FileCopyrightText: the SAM library contributors
// SPDX-License-Identifier: Apache-2.0
package se.samverkan.sam.rules.internal.words;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import se.samverkan.sam.core.fact.FactField;
import se.samverkan.sam.core.fact.FactType;
import se.samverkan.sam.core.label.Label;
import se.samverkan.sam.core.programme.DatedValue;
import se.samverkan.sam.rules.criterion.Condition;
import se.samverkan.sam.rules.criterion.Condition.Comparison;
import se.samverkan.sam.rules.criterion.Operand;
import se.samverkan.sam.rules.criterion.Operator;

/**
 * What a comparison asks, in words: the field by its label, a colon, and which values of it do.
 * After a value that the programme names stands its name in back-ticks.
 */
public final class ConditionWords {

  private static final Label ALL = new Label("alla dessa:", "all of these:");
  private static final Label ANY = new Label("minst ett av dessa:", "at least one of these:");

  private final Function<String, Optional<DatedValue>> values;

  /**
   * Words on a day.
   *
   * @param values what a name stands for on the day; a name that stands for nothing stands alone
   */
  public ConditionWords(Function<String, Optional<DatedValue>> values) {
    this.values = values;
  }

  /** What stands above the parts of a combination. */
  public static Label heading(boolean all) {
    return all ? ALL : ANY;
  }

  /** What a condition asks, as an outline. */
  public Outline of(Condition condition) {
    if (condition instanceof Condition.AllOf all) {
      return new Outline(ALL, all.parts().stream().map(this::of).toList());
    } else if (condition instanceof Condition.AnyOf any) {
      return new Outline(ANY, any.parts().stream().map(this::of).toList());
    }
    return new Outline(comparison((Comparison) condition), List.of());
  }

  /**
   * A text with parts under it.
   *
   * @param text the text
   * @param parts what it is about; none for a single comparison
   */
  public record Outline(Label text, List<Outline> parts) {
    public Outline {
      parts = List.copyOf(parts);
    }
  }

  /** What one comparison asks. */
  public Label comparison(Comparison comparison) {
    FactField<?> field = comparison.field();
    Label asked = asked(comparison);
    Label label = field.label();
    String sv = label.sv() + ": " + asked.sv() + named(comparison);
    return new Label(sv, label.en() + ": " + asked.en() + named(comparison));
  }

  private static String named(Comparison comparison) {
    return comparison.operand() instanceof Operand.Named named ? " (`" + named.name() + "`)" : "";
  }

  private Label asked(Comparison comparison) {
    FactType<?> type = comparison.field().type();
    List<Label> constants = constants(comparison);
    Label alternatives = Series.or(constants);
    if (type instanceof FactType.Flag) {
      boolean said = comparison.operand().equals(Operand.of(true));
      return FactWords.single(type, said != comparison.operator().isNegative());
    }
    return phrase(comparison.operator(), alternatives);
  }

  private static Label phrase(Operator operator, Label value) {
    return switch (operator) {
      case EQUAL, IN, MEMBER_OF -> value;
      case NOT_EQUAL, NOT_IN, NOT_MEMBER_OF -> before("annat än ", "other than ", value);
      case LESS -> before("mindre än ", "less than ", value);
      case AT_MOST -> before("högst ", "at most ", value);
      case GREATER -> before("mer än ", "more than ", value);
      case AT_LEAST -> before("minst ", "at least ", value);
      case CONTAINS -> new Label(value.sv() + " finns med", value.en() + " is included");
      case NOT_CONTAINS ->
          new Label(value.sv() + " finns inte med", value.en() + " is not included");
    };
  }

  private static Label before(String sv, String en, Label value) {
    return new Label(sv + value.sv(), en + value.en());
  }

  private List<Label> constants(Comparison comparison) {
    FactType<?> type = comparison.field().type();
    if (comparison.operand() instanceof Operand.Constants constants) {
      return constants.values().stream().map(value -> FactWords.single(type, value)).toList();
    }
    String name = ((Operand.Named) comparison.operand()).name();
    return values
        .apply(name)
        .map(ConditionWords::texts)
        .orElseGet(
            () ->
                List.of(new Label("det värde som ännu inte gäller", "the value not yet in force")));
  }

  private static List<Label> texts(DatedValue value) {
    return value.number().isPresent()
        ? List.of(FactWords.same(value.text()))
        : value.texts().stream().map(FactWords::same).toList();
  }
}
