// SPDX-FileCopyrightText: the SAM library contributors
// SPDX-License-Identifier: Apache-2.0
package se.samverkan.sam.rules.internal.drools;

import java.nio.charset.Charset;
import java.util.Locale;
import se.samverkan.sam.core.applicant.ApplicantFields;
import se.samverkan.sam.rules.criterion.Operator;

/** A program whose threads see no Drools, on a machine far from Sweden. */
final class ForeignHost {

  private ForeignHost() {}

  public static void main(String[] args) {
    Thread.currentThread().setContextClassLoader(ClassLoader.getPlatformClassLoader());
    SessionEngine engine =
        Given.engine(Given.that(ApplicantFields.MUNICIPALITY, Operator.IN, "Västerås", "Köping"));

    System.out.printf(
        Locale.ROOT,
        "%s %s %s %s%n",
        Charset.defaultCharset(),
        Locale.getDefault(),
        engine.find(Given.applicant(ApplicantFields.MUNICIPALITY, "Västerås")),
        engine.find(Given.applicant(ApplicantFields.MUNICIPALITY, "V?ster?s")));
  }
}
