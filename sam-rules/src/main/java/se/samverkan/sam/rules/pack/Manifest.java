// SPDX-FileCopyrightText: the SAM library contributors
// SPDX-License-Identifier: Apache-2.0
package se.samverkan.sam.rules.pack;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.immutables.value.Value;
import se.samverkan.sam.core.applicant.ApplicantCodes;
import se.samverkan.sam.core.code.CodeList;
import se.samverkan.sam.core.fact.FactCatalogue;
import se.samverkan.sam.core.plan.DirectionCode;
import se.samverkan.sam.core.programme.Programme;
import se.samverkan.sam.json.yaml.Place;
import se.samverkan.sam.rules.internal.manifest.ManifestReader;

/**
 * What a pack's {@code pack.yaml} says: which programme it is for, the values that its rules read,
 * how their criteria combine, how it deals with those who take part, and which codes an agency
 * adds.
 */
@Value.Immutable
public sealed interface Manifest permits ManifestBuilder.ManifestValue {

  /** The pack's id, which is also the programme's. */
  default String id() {
    return programme().id();
  }

  /** The version that the pack gives itself. */
  String version();

  /** The first day on which the rules can be used. */
  LocalDate validFrom();

  /** The pack that this one builds on. */
  Optional<BasedOn> basedOn();

  /** The programme, with what comes from the pack that this one builds on. */
  Programme programme();

  /**
   * All entries of {@code policy}, with what comes from the pack that this one builds on; those
   * under a reading that is not in force are among them.
   */
  List<PolicyEntry> policy();

  /** The facts that rules may read: the library's and the pack's own. */
  FactCatalogue facts();

  /** The code lists by which an applicant's records are read: the library's and the pack's own. */
  ApplicantCodes codes();

  /** The directions of an action plan: the library's and the pack's own. */
  CodeList<DirectionCode> directions();

  /**
   * Where things stand in {@code pack.yaml}: {@code value/NAME}, {@code interpretation/ID}, {@code
   * group/ID}, {@code group/ID/CRITERION}, {@code notice/ID}, {@code fact/ID} and {@code
   * policy/TERM}, {@code classification/ID}, {@code class/CLASSIFICATION/ID}, {@code
   * class/CLASSIFICATION/ID/CRITERION} and {@code goal/ID}. What comes from the pack that this one
   * builds on is not in it.
   */
  @Value.Auxiliary
  Map<String, Place> places();

  /**
   * Reads a manifest.
   *
   * @param pack the id of the pack, which the manifest has to repeat
   * @param bytes the file
   * @param bases finds the manifest of a pack that this one builds on
   */
  static ManifestReading read(
      String pack, byte[] bytes, Function<String, Optional<Manifest>> bases) {
    return ManifestReader.read(pack, bytes, bases);
  }

  /** A new builder. */
  static ManifestBuilder builder() {
    return new ManifestBuilder();
  }
}
