// SPDX-FileCopyrightText: the SAM library contributors
// SPDX-License-Identifier: Apache-2.0
package se.samverkan.sam.examples.benchmarks.start;

import java.io.IOException;
import java.time.LocalDate;
import se.samverkan.sam.core.closure.Closure;
import se.samverkan.sam.core.closure.Destination;
import se.samverkan.sam.core.closure.DestinationKind;
import se.samverkan.sam.core.closure.Ending;
import se.samverkan.sam.core.fact.FactList;
import se.samverkan.sam.core.participation.EnrolmentId;
import se.samverkan.sam.rules.pack.Engine;
import se.samverkan.sam.rules.pack.RulePacks;

/** The first classification of an outcome. */
public final class FirstOutcome {

  private FirstOutcome() {}

  /** Runs with the name of an engine. */
  public static void main(String[] arguments) throws IOException {
    Closure closure =
        Closure.builder()
            .ending(Ending.COMPLETED)
            .destinations(FactList.complete(Destination.to(DestinationKind.STUDIES)))
            .build();
    Done.with(
        RulePacks.builtIn("resam")
            .using(Engine.valueOf(arguments[0]))
            .classify(EnrolmentId.of("enrolment-1"), closure, LocalDate.of(2009, 6, 1))
            .results());
  }
}
