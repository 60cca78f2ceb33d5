// SPDX-FileCopyrightText: the SAM library contributors
// SPDX-License-Identifier: Apache-2.0
package se.samverkan.sam.core.participation;

import java.util.Optional;
import se.samverkan.sam.core.applicant.Agency;

/** What the programme's doctor does (F47, F61). */
public sealed interface Medical extends Event {

  /**
   * The doctor saw the person and assessed the work ability (F47).
   *
   * @param opinion what was found
   */
  record DoctorAssessed(Optional<String> opinion) implements Medical {
    @Override
    public String toString() {
      return kind().id();
    }
  }

  /**
   * The doctor gave a certificate or another service (F61).
   *
   * @param service what
   * @param originalTo to whom the original went
   */
  record MedicalServiceGiven(MedicalService service, Optional<Agency> originalTo)
      implements Medical {
    @Override
    public String toString() {
      return kind().id();
    }
  }

  /**
   * The doctor recommended something to the family doctor (F61).
   *
   * @param advice what
   */
  record FamilyDoctorAdvised(Optional<String> advice) implements Medical {
    @Override
    public String toString() {
      return kind().id();
    }
  }
}
