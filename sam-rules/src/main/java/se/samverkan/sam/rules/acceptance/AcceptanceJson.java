// SPDX-FileCopyrightText: the SAM library contributors
// SPDX-License-Identifier: Apache-2.0
package se.samverkan.sam.rules.acceptance;

import se.samverkan.sam.core.label.Language;
import se.samverkan.sam.rules.coverage.BoundCoverage;
import se.samverkan.sam.rules.coverage.Coverage;
import se.samverkan.sam.rules.coverage.Tally;
import se.samverkan.sam.rules.internal.pack.LibraryVersion;
import se.samverkan.sam.rules.mutation.Fate;
import se.samverkan.sam.rules.mutation.Mutant;
import se.samverkan.sam.rules.mutation.MutationSurvey;
import se.samverkan.sam.rules.pack.PackProblem;
import se.samverkan.sam.rules.page.JsonTree;

/** What came of a run, for programs. */
public final class AcceptanceJson {

  private AcceptanceJson() {}

  /** The run as JSON. */
  public static JsonTree of(PackRun run) {
    return JsonTree.object()
        .put("pack", run.pack().id())
        .put("version", run.pack().manifest().version())
        .put("sha256", run.pack().sha256())
        .put("outcomeSha256", run.pack().outcomeSha256())
        .put("library", LibraryVersion.current())
        .put("passed", run.passed())
        .list("problems", run.problems(), PackProblem::toString)
        .list("scenarios", run.trials(), AcceptanceJson::trial)
        .list("requirements", run.requirements(), AcceptanceJson::requirement)
        .put("coverage", coverage(run.coverage()))
        .put("mutants", run.survey().map(AcceptanceJson::survey));
  }

  private static JsonTree trial(Trial trial) {
    return JsonTree.object()
        .put("file", trial.file())
        .put("line", trial.line())
        .put("name", trial.name())
        .put("about", trial.subject())
        .put("requirement", trial.requirement())
        .list("tags", trial.tags(), tag -> tag)
        .put("passed", trial.passed())
        .list("mismatches", trial.mismatches(), AcceptanceJson::mismatch);
  }

  private static JsonTree mismatch(Mismatch mismatch) {
    return JsonTree.object()
        .put("what", mismatch.what())
        .put("expected", mismatch.expected())
        .put("actual", mismatch.actual())
        .list(
            "grounds",
            mismatch.grounds(),
            ground -> JsonTree.object().put("words", ground.words()).put("rule", ground.rule()));
  }

  private static JsonTree requirement(RequirementResult result) {
    return JsonTree.object()
        .put("requirement", result.requirement())
        .put("scenarios", result.trials().size())
        .put("passed", result.passed());
  }

  private static JsonTree coverage(Coverage coverage) {
    return JsonTree.object()
        .put("scenarios", coverage.scenarios())
        .list(
            "verdicts",
            coverage.verdicts(),
            one -> tally(JsonTree.object().put("group", one.group()), one.verdicts()))
        .list(
            "criteria",
            coverage.rules(),
            one ->
                tally(
                    JsonTree.object()
                        .put("criterion", one.criterion().id())
                        .put("file", one.criterion().file())
                        .put("line", one.criterion().line()),
                    one.found()))
        .list("bounds", coverage.bounds(), AcceptanceJson::bound)
        .list(
            "notices",
            coverage.notices(),
            one ->
                JsonTree.object()
                    .put("notice", one.id())
                    .put("raised", one.raised())
                    .put("open", one.open())
                    .put("absent", one.absent()))
        .list(
            "gaps",
            coverage.gaps(),
            gap ->
                JsonTree.object()
                    .put("place", gap.place())
                    .put("subject", gap.subject())
                    .put("words", gap.words()));
  }

  private static JsonTree tally(JsonTree tree, Tally<?> tally) {
    tally.counts().forEach((constant, count) -> tree.put(JsonTree.word(constant), count));
    return tree;
  }

  private static JsonTree bound(BoundCoverage bound) {
    return JsonTree.object()
        .put("criterion", bound.criterion().id())
        .put("line", bound.comparison().line())
        .put("field", bound.comparison().field().id())
        .put("operator", bound.comparison().operator().symbol())
        .put("constant", bound.constant())
        .put("from", bound.from())
        .put("until", bound.until())
        .put("below", bound.below())
        .put("at", bound.at())
        .put("above", bound.above());
  }

  private static JsonTree survey(MutationSurvey survey) {
    return JsonTree.object()
        .put("all", survey.fates().size())
        .put("noticed", survey.killed().size())
        .put("equivalent", survey.equivalent().size())
        .list("survivors", survey.survivors(), AcceptanceJson::survivor);
  }

  private static JsonTree survivor(Fate.Survived survivor) {
    Mutant mutant = survivor.mutant();
    return JsonTree.object()
        .put("kind", mutant.kind())
        .put("file", mutant.file())
        .put("line", mutant.line())
        .put("subject", mutant.subject())
        .put("change", mutant.change())
        .put("changesVerdict", survivor.changesVerdict())
        .put("proposal", survivor.proposal().map(one -> one.file(Language.SV)));
  }
}
