// SPDX-FileCopyrightText: the SAM library contributors
// SPDX-License-Identifier: Apache-2.0
package se.samverkan.sam.core.sharing;

import se.samverkan.sam.core.label.Label;
import se.samverkan.sam.core.label.Labelled;

/**
 * What sets secrecy aside between agencies. A person's consent is one basis among others, since a
 * consent given to an authority on which one depends may not be free. Which statute holds is for
 * the host to judge; the library only keeps what it was told.
 */
public enum LegalBasis implements Labelled {
  /** The person agreed: offentlighets- och sekretesslagen (2009:400), 10:1–2 and 12:2. */
  CONSENT("samtycke (OSL 10:1–2, 12:2)", "consent (OSL 10:1–2, 12:2)"),
  /** Another statute obliges the agency to disclose: the same act, 10:28. */
  DUTY_OF_DISCLOSURE("uppgiftsskyldighet (OSL 10:28)", "duty of disclosure (OSL 10:28)"),
  /** The general clause, where disclosure clearly matters more: the same act, 10:27. */
  GENERAL_CLAUSE("generalklausulen (OSL 10:27)", "the general clause (OSL 10:27)"),
  /** Another provision, named in the citation of the ground. */
  OTHER_STATUTE("annan författning", "another statute");

  private final Label label;

  LegalBasis(String sv, String en) {
    label = new Label(sv, en);
  }

  @Override
  public Label label() {
    return label;
  }
}
