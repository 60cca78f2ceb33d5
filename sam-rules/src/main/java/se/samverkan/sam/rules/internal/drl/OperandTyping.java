// SPDX-FileCopyrightText: the SAM library contributors
// SPDX-License-Identifier: Apache-2.0
package se.samverkan.sam.rules.internal.drl;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import se.samverkan.sam.core.fact.FactField;
import se.samverkan.sam.core.fact.FactType;
import se.samverkan.sam.json.text.Suggestion;
import se.samverkan.sam.rules.criterion.Operand;
import se.samverkan.sam.rules.criterion.Operator;
import se.samverkan.sam.rules.internal.drl.RuleSyntax.Bare;
import se.samverkan.sam.rules.internal.drl.RuleSyntax.Constant;
import se.samverkan.sam.rules.internal.drl.RuleSyntax.Literal;
import se.samverkan.sam.rules.internal.drl.RuleSyntax.NamedValue;
import se.samverkan.sam.rules.internal.drl.RuleSyntax.Several;
import se.samverkan.sam.rules.internal.drl.RuleSyntax.Value;

/** Gives the right side of a comparison its meaning, by the field on the left. */
final class OperandTyping {

  private static final int LONGEST_NUMBER = 9;

  private final Set<String> imported;
  private final Problems problems;

  OperandTyping(Set<String> imported, Problems problems) {
    this.imported = imported;
    this.problems = problems;
  }

  Optional<Operand> type(FactField<?> field, Operator operator, Value value) {
    boolean wantsNamedList = operator == Operator.MEMBER_OF || operator == Operator.NOT_MEMBER_OF;
    if (value instanceof NamedValue named) {
      return named(field, named, wantsNamedList);
    }
    if (wantsNamedList) {
      problems.add(
          value.at(),
          "`memberOf` compares with a named list",
          "write `" + field.inRules() + " memberOf values.texts(\"…\")`, or `in ( … )`");
      return Optional.empty();
    }
    List<Value> written = value instanceof Several several ? several.values() : List.of(value);
    List<Object> constants = new ArrayList<>();
    for (Value one : written) {
      constant(field, one).ifPresent(constants::add);
    }
    if (constants.size() < written.size()) {
      return Optional.empty();
    }
    return Optional.of(new Operand.Constants(constants));
  }

  private Optional<Operand> named(FactField<?> field, NamedValue named, boolean wantsList) {
    boolean numeric =
        field.type() instanceof FactType.Number || field.type() instanceof FactType.Count;
    String wanted = wantsList ? "texts" : numeric ? "number" : "";
    if (wanted.isEmpty()) {
      problems.add(
          named.at(),
          "`"
              + field.inRules()
              + "` is "
              + Typing.kind(field)
              + " and is not compared with a value");
      return Optional.empty();
    }
    if (!named.kind().text().equals(wanted)) {
      problems.add(
          named.kind(),
          "`values." + named.kind().text() + "` does not fit here",
          "did you mean `values." + wanted + "`?");
      return Optional.empty();
    }
    return Optional.of(new Operand.Named(named.name().text()));
  }

  private Optional<Object> constant(FactField<?> field, Value value) {
    Optional<Class<? extends Enum<?>>> codes = Vocabulary.codesOf(field);
    if (codes.isPresent()) {
      return code(field, codes.get(), value);
    }
    if (field.type() instanceof FactType.Choice choice && value.at().isText()) {
      return answer(field, choice, value.at());
    }
    if (value instanceof Literal literal) {
      Optional<Object> constant = literal(field.type(), literal);
      if (constant.isPresent()) {
        return constant;
      }
    }
    problems.add(
        value.at(),
        "`" + field.inRules() + "` is " + Typing.kind(field) + ", and " + shown(value) + " is not",
        expectedLiteral(field.type()));
    return Optional.empty();
  }

  private Optional<Object> answer(FactField<?> field, FactType.Choice choice, Token written) {
    if (choice.ids().contains(written.text())) {
      return Optional.of(written.text());
    }
    problems.add(
        written,
        "`" + field.inRules() + "` has no answer `" + written.written() + "`",
        Suggestion.nearest(written.text(), choice.ids())
            .map(id -> "did you mean `\"" + id + "\"`?")
            .orElse(expectedLiteral(choice)));
    return Optional.empty();
  }

  private static Optional<Object> literal(FactType<?> type, Literal literal) {
    Token token = literal.at();
    if (type instanceof FactType.Flag) {
      return token.is("true") || token.is("false")
          ? Optional.of(Boolean.valueOf(token.text()))
          : Optional.empty();
    } else if (type instanceof FactType.Choice) {
      return Optional.empty();
    } else if (type instanceof FactType.Text) {
      return token.isText() && !token.text().isEmpty()
          ? Optional.of(token.text())
          : Optional.empty();
    } else if (!token.isNumber()
        || token.text().length() > LONGEST_NUMBER
        || !token.text().chars().allMatch(c -> c >= '0' && c <= '9')
        || (token.text().length() > 1 && token.text().startsWith("0"))) {
      return Optional.empty();
    }
    return literal.negative() ? Optional.empty() : Optional.of(Integer.parseInt(token.text()));
  }

  private static String expectedLiteral(FactType<?> type) {
    if (type instanceof FactType.Flag) {
      return "write `true` or `false`";
    } else if (type instanceof FactType.Text) {
      return "write a text in double quotes";
    } else if (type instanceof FactType.Choice choice) {
      return choice.ids().stream()
          .map(id -> "`\"" + id + "\"`")
          .collect(Collectors.joining(" or ", "write ", ""));
    }
    return "write a whole number, 0 or more, or `values.number(\"…\")`";
  }

  private Optional<Object> code(FactField<?> field, Class<? extends Enum<?>> codes, Value value) {
    String type = codes.getSimpleName();
    if (value instanceof Constant constant) {
      return constant(field, codes, constant);
    }
    String written = value.at().text();
    Optional<String> meant = Names.closest(written, Vocabulary.constants(codes), type + ".");
    problems.add(
        value.at(),
        "`"
            + field.inRules()
            + "` is compared with a constant of `"
            + type
            + "`, and "
            + shown(value)
            + " is none",
        meant.orElse("write `" + type + "." + Vocabulary.constants(codes).get(0) + "`"));
    return Optional.empty();
  }

  private Optional<Object> constant(
      FactField<?> field, Class<? extends Enum<?>> codes, Constant written) {
    String type = written.type().text();
    String name = written.name().text();
    String expected = codes.getSimpleName();
    if (!type.equals(expected)) {
      problems.add(
          written.type(),
          "`"
              + field.inRules()
              + "` is compared with a constant of `"
              + expected
              + "`, not of `"
              + type
              + "`",
          Vocabulary.constants(codes).contains(name)
              ? Optional.of("did you mean `" + expected + "." + name + "`?")
              : Optional.of("write `" + expected + "." + Vocabulary.constants(codes).get(0) + "`"));
      return Optional.empty();
    }
    Optional<Object> constant = Vocabulary.constant(codes, name);
    if (constant.isEmpty()) {
      problems.add(
          written.name(),
          "`" + type + "` has no constant `" + name + "`",
          Names.closest(name, Vocabulary.constants(codes), type + "."));
    } else if (!imported.contains(codes.getName())) {
      problems.add(
          written.type(),
          "`" + type + "` is not imported",
          "add `import " + codes.getName() + ";`");
    }
    return constant;
  }

  private static String shown(Value value) {
    if (value instanceof Literal literal && literal.negative()) {
      return "`-" + literal.at().text() + "`";
    }
    if (value instanceof Bare || value instanceof Literal) {
      return value.at().shown();
    } else if (value instanceof Constant constant) {
      return "`" + constant.type().text() + "." + constant.name().text() + "`";
    }
    return "what stands here";
  }
}
