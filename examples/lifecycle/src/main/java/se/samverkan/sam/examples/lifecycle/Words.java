// SPDX-FileCopyrightText: the SAM library contributors
// SPDX-License-Identifier: Apache-2.0
package se.samverkan.sam.examples.lifecycle;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Optional;
import java.util.stream.Collectors;
import se.samverkan.sam.core.code.Code;
import se.samverkan.sam.core.code.CodeList;
import se.samverkan.sam.core.date.PartialDate;
import se.samverkan.sam.core.label.Label;
import se.samverkan.sam.core.label.Labelled;
import se.samverkan.sam.core.label.Language;
import se.samverkan.sam.core.plan.HoursPerWeek;
import se.samverkan.sam.core.plan.MeasureCode;
import se.samverkan.sam.core.plan.NeedCode;
import se.samverkan.sam.core.programme.PolicyTerm;
import se.samverkan.sam.rules.pack.RulePack;

/**
 * How things are called in a language and in a programme.
 *
 * @param language the language
 * @param pack the programme's rules, codes and policy
 */
record Words(Language language, RulePack pack) {

  String say(String sv, String en) {
    return in(new Label(sv, en));
  }

  String in(Label label) {
    return label.in(language);
  }

  String in(Labelled one) {
    return in(one.label());
  }

  String in(Collection<? extends Labelled> some) {
    return some.stream().map(this::in).collect(Collectors.joining(", "));
  }

  /** What somebody wrote, in whichever language it was. */
  String quoted(String text) {
    return say("”", "“") + text + "”";
  }

  String date(PartialDate date) {
    return date.isUnknown() ? say("okänt", "unknown") : date.toString();
  }

  String since(PartialDate date) {
    return date.isUnknown()
        ? say("sedan okänd dag", "since an unknown day")
        : say("sedan ", "since ") + date;
  }

  String direction(String id) {
    return named(pack.manifest().directions(), id);
  }

  String measure(String id) {
    return named(MeasureCode.standard(), id);
  }

  String need(String id) {
    return named(NeedCode.standard(), id);
  }

  String body(String id) {
    return pack.programme().bodies().stream()
        .filter(body -> body.id().equals(id))
        .findFirst()
        .map(body -> in(body.label()))
        .orElse(id);
  }

  /** Hours, and what share of full time they are where the programme says what that is. */
  String hours(HoursPerWeek hours, LocalDate day) {
    String number = number(new BigDecimal(hours.toString()));
    return number
        + say(
            " timmar i veckan", hours.equals(HoursPerWeek.of(1)) ? " hour a week" : " hours a week")
        + fullTime(day).map(full -> share(hours, full)).orElse("");
  }

  private String share(HoursPerWeek hours, int full) {
    BigDecimal percent = hours.percentOf(HoursPerWeek.of(full)).stripTrailingZeros();
    return say(" (%s\u00a0%% av %s)", " (%s\u00a0%% of %s)").formatted(number(percent), full);
  }

  private Optional<Integer> fullTime(LocalDate day) {
    return pack.programme()
        .policy()
        .on(PolicyTerm.FULL_TIME_HOURS, day)
        .flatMap(term -> term.value().number());
  }

  private String number(BigDecimal number) {
    String plain = number.toPlainString();
    return language == Language.SV ? plain.replace('.', ',') : plain;
  }

  private <C extends Code> String named(CodeList<C> codes, String id) {
    return codes.find(id).map(code -> in(code.label())).orElse(id);
  }
}
