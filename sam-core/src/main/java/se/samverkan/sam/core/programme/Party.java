// SPDX-FileCopyrightText: the SAM library contributors
// SPDX-License-Identifier: Apache-2.0
package se.samverkan.sam.core.programme;

import org.immutables.value.Value;
import se.samverkan.sam.core.applicant.Agency;
import se.samverkan.sam.core.label.Source;

/** An organisation that takes part in a programme, under the name it has there (F4–F5, F13). */
@Value.Immutable
public sealed interface Party permits PartyBuilder.PartyValue {

  /** Its name. */
  String name();

  /** What kind of agency it is. */
  Agency agency();

  /** Where it is named. */
  Source source();

  /** A new builder. */
  static PartyBuilder builder() {
    return new PartyBuilder();
  }
}
