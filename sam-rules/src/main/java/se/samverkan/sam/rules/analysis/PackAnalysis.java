// SPDX-FileCopyrightText: the SAM library contributors
// SPDX-License-Identifier: Apache-2.0
package se.samverkan.sam.rules.analysis;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import se.samverkan.sam.core.label.Label;
import se.samverkan.sam.rules.pack.RulePack;

/**
 * What can be told of a rule pack by looking at all that its rules can tell apart. Immutable. Kinds
 * of people and states of knowledge that no comparison tells apart count as one. Everything is
 * exact, but for what an {@link AnalysisKind#TOO_LARGE} finding names.
 *
 * @param pack the id of the pack
 * @param title what the programme is called
 * @param version the version that the pack gives itself
 * @param epochs what was found in each period that was looked at, in order
 * @param findings on the pack as a whole, over all its periods
 */
public record PackAnalysis(
    String pack,
    Label title,
    String version,
    List<EpochAnalysis> epochs,
    List<AnalysisFinding> findings) {

  public PackAnalysis {
    epochs = List.copyOf(epochs);
    findings = List.copyOf(findings);
  }

  /**
   * Analyses a pack as it is on a day.
   *
   * @throws IllegalArgumentException if the pack is not yet valid on the day
   */
  public static PackAnalysis of(RulePack pack, LocalDate asOf) {
    LocalDate from = pack.epochs().floor(asOf);
    if (from == null) {
      throw new IllegalArgumentException("the pack is not valid on " + asOf);
    }
    return of(pack, List.of(from));
  }

  /** Analyses a pack in each of its periods. */
  public static PackAnalysis ofAllEpochs(RulePack pack) {
    return of(pack, List.copyOf(pack.epochs()));
  }

  private static PackAnalysis of(RulePack pack, List<LocalDate> days) {
    return new PackAnalysis(
        pack.id(),
        pack.programme().title(),
        pack.manifest().version(),
        days.stream().map(day -> EpochAnalysis.of(pack, day)).toList(),
        inOrder(PackChecks.of(pack)));
  }

  /** Everything found. */
  public Stream<AnalysisFinding> allFindings() {
    return Stream.concat(
        epochs.stream().flatMap(epoch -> epoch.findings().stream()), findings.stream());
  }

  /** Whether every case was looked at. */
  public boolean exact() {
    return allFindings().noneMatch(finding -> finding.kind() == AnalysisKind.TOO_LARGE);
  }

  static List<AnalysisFinding> inOrder(List<AnalysisFinding> findings) {
    return findings.stream().sorted(Comparator.comparing(AnalysisFinding::kind)).toList();
  }
}
