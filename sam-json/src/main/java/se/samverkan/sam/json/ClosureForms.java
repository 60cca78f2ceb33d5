// SPDX-FileCopyrightText: the SAM library contributors
// SPDX-License-Identifier: Apache-2.0
package se.samverkan.sam.json;

import static se.samverkan.sam.json.CommonForms.PARTIAL_DATE;
import static se.samverkan.sam.json.CommonForms.TRUTH;

import java.util.Optional;
import se.samverkan.sam.core.closure.Closure;
import se.samverkan.sam.core.closure.ClosureBuilder;
import se.samverkan.sam.core.closure.Destination;
import se.samverkan.sam.core.closure.DestinationBuilder;
import se.samverkan.sam.core.closure.DestinationKind;
import se.samverkan.sam.core.closure.EmploymentForm;
import se.samverkan.sam.core.closure.Ending;
import se.samverkan.sam.core.closure.Extent;
import se.samverkan.sam.core.closure.Sector;

/** What a person went on to. */
final class ClosureForms {

  static final CodeForm<DestinationKind> DESTINATION_KIND = CodeForm.of(DestinationKind.class);
  static final CodeForm<Sector> SECTOR = CodeForm.of(Sector.class);
  static final CodeForm<EmploymentForm> EMPLOYMENT_FORM = CodeForm.of(EmploymentForm.class);

  static final ObjectForm<Destination, DestinationBuilder> DESTINATION =
      ObjectForm.of("a destination", Destination::builder, DestinationBuilder::build)
          .required("kind", DESTINATION_KIND, Destination::kind, DestinationBuilder::kind)
          .optional(
              "percent",
              new WholeNumberForm(1, Extent.FULL_TIME),
              destination -> destination.extent().map(Extent::percent),
              (draft, percent) -> draft.extent(new Extent(percent)))
          .optional("sector", SECTOR, Destination::sector, DestinationBuilder::sector)
          .optional("form", EMPLOYMENT_FORM, Destination::form, DestinationBuilder::form)
          .optional(
              "from",
              PARTIAL_DATE,
              destination -> Optional.of(destination.from()).filter(from -> !from.isUnknown()),
              DestinationBuilder::from);

  static final CodeForm<Ending> ENDING = CodeForm.of(Ending.class);

  static final ObjectForm<Closure, ClosureBuilder> CLOSURE =
      ObjectForm.of("a closure", Closure::builder, ClosureBuilder::build)
          .optional("ending", ENDING, Closure::ending, ClosureBuilder::ending)
          .facts("destinations", DESTINATION, Closure::destinations, ClosureBuilder::destinations)
          .optional("mappingDone", TRUTH, Closure::mappingDone, ClosureBuilder::mappingDone)
          .optional("hasPlan", TRUTH, Closure::hasPlan, ClosureBuilder::hasPlan);

  private ClosureForms() {}
}
