// SPDX-FileCopyrightText: the SAM library contributors
// SPDX-License-Identifier: Apache-2.0
package se.samverkan.sam.core.outcome;

import java.util.Set;
import se.samverkan.sam.core.closure.EmploymentForm;
import se.samverkan.sam.core.closure.Sector;
import se.samverkan.sam.core.fact.FactField;
import se.samverkan.sam.core.fact.FactSheet;
import se.samverkan.sam.core.fact.KnownCodes;

/** What is known of work for an employer that a person went on to. */
public final class WorkOutcome extends DestinationOutcome {

  private final FactField<KnownCodes<Sector>> sectors;
  private final FactField<KnownCodes<EmploymentForm>> forms;

  WorkOutcome(
      FactSheet sheet,
      FactField<Boolean> chosen,
      FactField<Integer> percent,
      FactField<KnownCodes<Sector>> sectors,
      FactField<KnownCodes<EmploymentForm>> forms) {
    super(sheet, chosen, percent);
    this.sectors = sectors;
    this.forms = forms;
  }

  /** The sectors known to be in the set. */
  public Set<Sector> sectors() {
    KnownCodes<Sector> known = sheet.value(sectors);
    return known == null ? Set.of() : known.present();
  }

  /** The sectors known not to be in the set. */
  public Set<Sector> absentSectors() {
    KnownCodes<Sector> known = sheet.value(sectors);
    return known == null ? Set.of() : known.absent();
  }

  /** The forms of employment known to be in the set. */
  public Set<EmploymentForm> forms() {
    KnownCodes<EmploymentForm> known = sheet.value(forms);
    return known == null ? Set.of() : known.present();
  }

  /** The forms of employment known not to be in the set. */
  public Set<EmploymentForm> absentForms() {
    KnownCodes<EmploymentForm> known = sheet.value(forms);
    return known == null ? Set.of() : known.absent();
  }
}
