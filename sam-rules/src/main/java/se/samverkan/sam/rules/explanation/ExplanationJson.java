// SPDX-FileCopyrightText: the SAM library contributors
// SPDX-License-Identifier: Apache-2.0
package se.samverkan.sam.rules.explanation;

import java.util.Optional;
import se.samverkan.sam.core.assessment.Assessment;
import se.samverkan.sam.core.assessment.GroupAssessment;
import se.samverkan.sam.core.assessment.MissingFact;
import se.samverkan.sam.core.assessment.Notice;
import se.samverkan.sam.core.assessment.Reason;
import se.samverkan.sam.core.assessment.ValueUsed;
import se.samverkan.sam.rules.page.JsonTree;

/** An explanation as JSON. It shows what stands in the person's file. */
public final class ExplanationJson {

  private ExplanationJson() {}

  /** The JSON of an explanation. */
  public static JsonTree of(Explanation explanation) {
    JsonTree tree =
        JsonTree.object().put("programme", explanation.programme()).put("asOf", explanation.asOf());
    if (explanation instanceof Explanation.Assessed assessed) {
      return assessed(assessed, tree);
    }
    Explanation.Refused refused = (Explanation.Refused) explanation;
    return tree.put(
            "refusal",
            JsonTree.object()
                .put("code", refused.refusal().code())
                .put("reason", refused.refusal().reason()))
        .put("possibleFrom", refused.possibleFrom());
  }

  private static JsonTree assessed(Explanation.Assessed told, JsonTree tree) {
    Assessment assessment = told.assessment();
    return tree.put("applicant", assessment.applicant().value())
        .put("verdict", assessment.verdict())
        .put("exact", assessment.exact())
        .list("missing", assessment.missing(), ExplanationJson::missing)
        .put("hinges", told.hinges().map(ExplanationJson::hinges))
        .put("open", told.open().map(ExplanationJson::open))
        .put("inTime", inTime(told.inTime()))
        .list("nearest", told.nearest(), group -> group.assessment().group())
        .list("groups", told.groups(), ExplanationJson::group)
        .list("notices", assessment.notices(), ExplanationJson::notice)
        .put(
            "rules",
            JsonTree.object()
                .put("pack", assessment.provenance().pack())
                .put("version", assessment.provenance().version())
                .put("sha256", assessment.provenance().sha256()));
  }

  private static JsonTree group(GroupTold group) {
    GroupAssessment assessment = group.assessment();
    return JsonTree.object()
        .put("group", assessment.group())
        .put("label", assessment.label())
        .put("role", assessment.role())
        .put("verdict", assessment.verdict())
        .put("exact", assessment.exact())
        .list("criteria", group.criteria(), ExplanationJson::criterion)
        .list("missing", assessment.missing(), ExplanationJson::missing)
        .put("hinges", group.hinges().map(ExplanationJson::hinges))
        .put("open", group.open().map(ExplanationJson::open));
  }

  private static JsonTree criterion(CriterionTold criterion) {
    Reason reason = criterion.reason();
    return JsonTree.object()
        .put("criterion", reason.criterion())
        .put("label", reason.label())
        .put("finding", reason.finding())
        .put("decides", reason.decides())
        .list("facts", criterion.facts(), ExplanationJson::fact)
        .put("source", reason.source().text())
        .list("values", reason.values(), ExplanationJson::value)
        .put(
            "interpretation",
            reason
                .interpretation()
                .map(
                    used ->
                        JsonTree.object()
                            .put("id", used.id())
                            .put("question", used.question())
                            .put("reading", used.reading())
                            .put("label", used.label())
                            .put("source", used.source().text())))
        .put("rule", reason.rule());
  }

  private static JsonTree value(ValueUsed value) {
    return JsonTree.object()
        .put("name", value.name())
        .put("value", value.value())
        .put("from", value.from())
        .put("source", value.source().text())
        .put("assumption", value.assumption());
  }

  private static JsonTree fact(FactTold fact) {
    return JsonTree.object()
        .put("field", fact.field())
        .put("label", fact.label())
        .put("value", fact.value())
        .put("known", fact.known())
        .put("personCanChange", fact.personCanChange());
  }

  private static JsonTree missing(MissingFact missing) {
    return JsonTree.object()
        .put("field", missing.field())
        .put("label", missing.label())
        .put("question", missing.question());
  }

  private static JsonTree hinges(Hinges hinges) {
    return JsonTree.object()
        .list("changes", hinges.changes(), ExplanationJson::changes)
        .put("more", hinges.more())
        .put("reach", hinges.reach())
        .list("restsOn", hinges.restsOn(), ExplanationJson::fact)
        .put("fewest", hinges.fewest());
  }

  private static JsonTree open(OpenAnswers open) {
    return JsonTree.object()
        .list(
            "questions",
            open.questions(),
            question ->
                missing(question.missing())
                    .list("answers", question.answers(), ExplanationJson::changes))
        .list("deciding", open.deciding(), ExplanationJson::changes)
        .put("more", open.more())
        .put("reach", open.reach());
  }

  private static JsonTree changes(ChangeSet set) {
    return JsonTree.object()
        .list(
            "changes",
            set.changes(),
            change ->
                JsonTree.object()
                    .put("field", change.field().id())
                    .put("label", change.label())
                    .put("before", change.before())
                    .put("after", change.after()))
        .put("verdict", set.verdict());
  }

  private static JsonTree inTime(InTime inTime) {
    Optional<JsonTree> turn =
        inTime
            .turn()
            .map(
                one ->
                    JsonTree.object()
                        .put("on", one.on())
                        .put("verdict", one.verdict())
                        .list(
                            "facts",
                            one.facts(),
                            passed ->
                                JsonTree.object()
                                    .put("before", fact(passed.before()))
                                    .put("after", fact(passed.after())))
                        .put("rulesChange", one.rulesChange())
                        .put("afterProgramme", one.afterProgramme()));
    return JsonTree.object().put("until", inTime.until()).put("turn", turn);
  }

  private static JsonTree notice(Notice notice) {
    return JsonTree.object()
        .put("id", notice.id())
        .put("finding", notice.finding())
        .put("label", notice.label())
        .put("source", notice.source().text())
        .put("question", notice.question());
  }
}
