// SPDX-FileCopyrightText: the SAM library contributors
// SPDX-License-Identifier: Apache-2.0
package se.samverkan.sam.json;

import static se.samverkan.sam.json.CommonForms.CODE;
import static se.samverkan.sam.json.CommonForms.DATE;
import static se.samverkan.sam.json.CommonForms.LABEL;
import static se.samverkan.sam.json.CommonForms.SOURCE;
import static se.samverkan.sam.json.Part.list;
import static se.samverkan.sam.json.Part.required;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import se.samverkan.sam.core.label.Label;
import se.samverkan.sam.core.label.Source;
import se.samverkan.sam.core.reconciliation.CaseloadOf;
import se.samverkan.sam.core.reconciliation.Check;
import se.samverkan.sam.core.reconciliation.ExplainedBy;
import se.samverkan.sam.core.reconciliation.InOrder;
import se.samverkan.sam.core.reconciliation.NegativesNamed;
import se.samverkan.sam.core.reconciliation.ProvenBetween;
import se.samverkan.sam.core.reconciliation.SameAs;
import se.samverkan.sam.core.reconciliation.ShareOf;
import se.samverkan.sam.core.reconciliation.SumOf;
import se.samverkan.sam.core.reconciliation.ToldAs;

/** What ought to hold in a report, by kind; of each, the components in order. */
final class CheckForms {

  private static final Form<List<String>> CODES = new ListForm<>(CODE);
  private static final WholeNumberForm DECIMALS = new WholeNumberForm(0, 6);

  static final VariantForm<Check> CHECK =
      new VariantForm<>(
          "a check",
          Check.class,
          List.of(
              new Variant<>("sum", SumOf.class, sumOf()),
              new Variant<>("share", ShareOf.class, shareOf()),
              new Variant<>("same", SameAs.class, sameAs()),
              new Variant<>("told", ToldAs.class, toldAs()),
              new Variant<>("explained", ExplainedBy.class, explainedBy()),
              new Variant<>("negativesNamed", NegativesNamed.class, negativesNamed()),
              new Variant<>("provenBetween", ProvenBetween.class, provenBetween()),
              new Variant<>("caseload", CaseloadOf.class, caseloadOf()),
              new Variant<>("inOrder", InOrder.class, inOrder())));

  private CheckForms() {}

  private static ObjectForm<SumOf, Draft> sumOf() {
    Common<SumOf> common = new Common<>();
    Part<SumOf, String, String> total = required("total", CODE, SumOf::total);
    Part<SumOf, List<String>, List<String>> parts = required("parts", CODES, SumOf::parts);
    Part<SumOf, BigDecimal, BigDecimal> more = rounding("more", SumOf::more);
    Part<SumOf, BigDecimal, BigDecimal> less = rounding("less", SumOf::less);
    return common.form(
        "sum",
        draft ->
            new SumOf(
                common.id.in(draft),
                common.label.in(draft),
                common.source.in(draft),
                total.in(draft),
                parts.in(draft),
                more.in(draft),
                less.in(draft)),
        List.of(total, parts, more, less));
  }

  private static ObjectForm<ShareOf, Draft> shareOf() {
    Common<ShareOf> common = new Common<>();
    Part<ShareOf, String, String> share = required("share", CODE, ShareOf::share);
    Part<ShareOf, List<String>, List<String>> parts = required("parts", CODES, ShareOf::parts);
    Part<ShareOf, String, String> whole = required("whole", CODE, ShareOf::whole);
    Part<ShareOf, Integer, Integer> decimals = required("decimals", DECIMALS, ShareOf::decimals);
    return common.form(
        "share",
        draft ->
            new ShareOf(
                common.id.in(draft),
                common.label.in(draft),
                common.source.in(draft),
                share.in(draft),
                parts.in(draft),
                whole.in(draft),
                decimals.in(draft)),
        List.of(share, parts, whole, decimals));
  }

  private static ObjectForm<SameAs, Draft> sameAs() {
    Common<SameAs> common = new Common<>();
    Part<SameAs, List<String>, List<String>> figures = list("figures", CODES, SameAs::figures);
    Part<SameAs, List<String>, List<String>> statements =
        list("statements", CODES, SameAs::statements);
    return common.form(
        "same",
        draft ->
            new SameAs(
                common.id.in(draft),
                common.label.in(draft),
                common.source.in(draft),
                figures.in(draft),
                statements.in(draft)),
        List.of(figures, statements));
  }

  private static ObjectForm<ToldAs, Draft> toldAs() {
    Common<ToldAs> common = new Common<>();
    Part<ToldAs, String, String> figure = required("figure", CODE, ToldAs::figure);
    Part<ToldAs, String, String> statement = required("statement", CODE, ToldAs::statement);
    return common.form(
        "told",
        draft ->
            new ToldAs(
                common.id.in(draft),
                common.label.in(draft),
                common.source.in(draft),
                figure.in(draft),
                statement.in(draft)),
        List.of(figure, statement));
  }

  private static ObjectForm<ExplainedBy, Draft> explainedBy() {
    Common<ExplainedBy> common = new Common<>();
    Part<ExplainedBy, String, String> figure = required("figure", CODE, ExplainedBy::figure);
    Part<ExplainedBy, List<String>, List<String>> cases = list("cases", CODES, ExplainedBy::cases);
    return common.form(
        "explained",
        draft ->
            new ExplainedBy(
                common.id.in(draft),
                common.label.in(draft),
                common.source.in(draft),
                figure.in(draft),
                cases.in(draft)),
        List.of(figure, cases));
  }

  private static ObjectForm<NegativesNamed, Draft> negativesNamed() {
    Common<NegativesNamed> common = new Common<>();
    Part<NegativesNamed, List<String>, List<String>> among =
        required("among", CODES, NegativesNamed::among);
    Part<NegativesNamed, List<String>, List<String>> named =
        list("named", CODES, NegativesNamed::named);
    return common.form(
        "negativesNamed",
        draft ->
            new NegativesNamed(
                common.id.in(draft),
                common.label.in(draft),
                common.source.in(draft),
                among.in(draft),
                named.in(draft)),
        List.of(among, named));
  }

  private static ObjectForm<ProvenBetween, Draft> provenBetween() {
    Common<ProvenBetween> common = new Common<>();
    Part<ProvenBetween, String, String> figure = required("figure", CODE, ProvenBetween::figure);
    Part<ProvenBetween, List<String>, List<String>> least =
        list("least", CODES, ProvenBetween::least);
    Part<ProvenBetween, List<String>, List<String>> most =
        required("most", CODES, ProvenBetween::most);
    return common.form(
        "provenBetween",
        draft ->
            new ProvenBetween(
                common.id.in(draft),
                common.label.in(draft),
                common.source.in(draft),
                figure.in(draft),
                least.in(draft),
                most.in(draft)),
        List.of(figure, least, most));
  }

  private static ObjectForm<CaseloadOf, Draft> caseloadOf() {
    Common<CaseloadOf> common = new Common<>();
    Part<CaseloadOf, String, String> caseload = required("caseload", CODE, CaseloadOf::caseload);
    Part<CaseloadOf, String, String> persons = required("persons", CODE, CaseloadOf::persons);
    Part<CaseloadOf, String, String> stay = required("stay", CODE, CaseloadOf::stay);
    Part<CaseloadOf, LocalDate, LocalDate> from = required("from", DATE, CaseloadOf::from);
    Part<CaseloadOf, LocalDate, LocalDate> until = required("until", DATE, CaseloadOf::until);
    return common.form(
        "caseload",
        draft ->
            new CaseloadOf(
                common.id.in(draft),
                common.label.in(draft),
                common.source.in(draft),
                caseload.in(draft),
                persons.in(draft),
                stay.in(draft),
                from.in(draft),
                until.in(draft)),
        List.of(caseload, persons, stay, from, until));
  }

  private static ObjectForm<InOrder, Draft> inOrder() {
    Common<InOrder> common = new Common<>();
    Part<InOrder, String, String> earlier = required("earlier", CODE, InOrder::earlier);
    Part<InOrder, String, String> later = required("later", CODE, InOrder::later);
    return common.form(
        "inOrder",
        draft ->
            new InOrder(
                common.id.in(draft),
                common.label.in(draft),
                common.source.in(draft),
                earlier.in(draft),
                later.in(draft)),
        List.of(earlier, later));
  }

  /** A rounding; without it, there is none. */
  private static Part<SumOf, BigDecimal, BigDecimal> rounding(
      String name, Function<SumOf, BigDecimal> get) {
    return new Part<>(
        name,
        NumberForm.FIGURE,
        false,
        sum -> Optional.of(get.apply(sum)).filter(most -> most.signum() != 0),
        read -> read.orElse(BigDecimal.ZERO));
  }

  /** What every check has. */
  private record Common<C extends Check>(
      Part<C, String, String> id, Part<C, Label, Label> label, Part<C, Source, Source> source) {

    Common() {
      this(
          required("id", CODE, Check::id),
          required("label", LABEL, Check::label),
          required("source", SOURCE, Check::source));
    }

    ObjectForm<C, Draft> form(String type, Function<Draft, C> make, List<Part<C, ?, ?>> own) {
      return RecordForm.of(
          "the check `" + type + "`",
          Stream.concat(Stream.of(id, label, source), own.stream()).toList(),
          make);
    }
  }
}
