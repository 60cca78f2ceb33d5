// SPDX-FileCopyrightText: the SAM library contributors
// SPDX-License-Identifier: Apache-2.0
package se.samverkan.sam.core.plan;

import java.util.List;
import se.samverkan.sam.core.code.CodeList;
import se.samverkan.sam.core.label.Label;
import se.samverkan.sam.core.label.Source;

/** The measures that the two reports name (F51), and work training. */
final class StandardMeasures {

  private static final Source SAM = new Source("SAM Dr §1.3, §3.2 (F51)");
  private static final Source RESAM = new Source("RESAM Arbetssätt (F51)");

  static final CodeList<MeasureCode> LIST =
      CodeList.of(
          "measure",
          List.of(
              sam(
                  "halsocentrum-vastmanland",
                  "Hälsocentrum Västmanland",
                  "a regional health centre"),
              sam("grona-arenor", "Gröna Arenor", "Gröna Arenor, work outdoors"),
              sam("supplementary-studies", "kompletterande studier", "supplementary studies"),
              sam("family-doctor", "familjeläkare", "family doctor"),
              sam(
                  "other-project",
                  "annat projekt inom förbundet",
                  "another of the association's projects"),
              resam("halsocenter", "Hälsocenter", "health centre"),
              resam("empowerment", "Empowerment", "Empowerment"),
              resam("embla", "Embla", "Embla"),
              resam("physiotherapy", "sjukgymnastik", "physiotherapy"),
              resam("work-training", "arbetsträning", "work training")));

  private StandardMeasures() {}

  private static MeasureCode sam(String id, String sv, String en) {
    return MeasureCode.of(id, new Label(sv, en), SAM);
  }

  private static MeasureCode resam(String id, String sv, String en) {
    return MeasureCode.of(id, new Label(sv, en), RESAM);
  }
}
