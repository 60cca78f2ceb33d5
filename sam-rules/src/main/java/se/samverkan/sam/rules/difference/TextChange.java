// SPDX-FileCopyrightText: the SAM library contributors
// SPDX-License-Identifier: Apache-2.0
package se.samverkan.sam.rules.difference;

import java.util.Optional;
import se.samverkan.sam.core.label.Label;
import se.samverkan.sam.core.label.Labelled;
import se.samverkan.sam.rules.pack.PackSite;

/**
 * Something that is written otherwise in the pack after than in the pack before.
 *
 * @param kind what it is
 * @param about the id of the criterion, group, value, notice or interpretation; that of the pack
 *     for the pack as a whole
 * @param before where it stands in the pack before
 * @param after where it stands in the pack after
 */
public record TextChange(
    Kind kind, String about, Optional<PackSite> before, Optional<PackSite> after) {

  /** What can be written otherwise. */
  public enum Kind implements Labelled {
    RULE_ADDED("regeln är ny", "the rule is new", true),
    RULE_REMOVED("regeln finns inte längre", "the rule is gone", true),
    CONDITION("regelns villkor", "the condition of the rule", true),
    PERIOD("när regeln gäller", "when the rule holds", true),
    REQUIREMENT("vad gruppen kräver", "what the group asks for", true),
    VALUE("värdet", "the value", true),
    READING("vilken tolkning som gäller", "which reading is in force", true),
    OWN_FACTS("vilka egna uppgifter paketet har", "which facts of its own the pack has", true),
    CODES("kodlistorna", "the code lists", true),
    VALID_FROM("från vilken dag paketet gäller", "from which day the pack is valid", true),
    WORDING("ordalydelsen", "the wording", false),
    SOURCE("källan", "the source", false),
    INTERPRETATION("vilken tolkning regeln hänvisar till", "which reading the rule names", false),
    GROUP_WORDING(
        "vad gruppen heter eller vilken källa den har", "the group's label or source", false),
    NOTICE("upplysningen", "the notice", false),
    READING_WORDING("frågan eller hur den kan läsas", "the question, or how it can be read", false),
    OUTCOMES("hur utfall klassas", "how outcomes are classified", false),
    GOALS("målen", "the goals", false),
    POLICY("ordningen för deltagandet", "how those who take part are dealt with", false);

    private final Label label;
    private final boolean canDecide;

    Kind(String sv, String en, boolean canDecide) {
      this.label = new Label(sv, en);
      this.canDecide = canDecide;
    }

    @Override
    public Label label() {
      return label;
    }

    /** Whether a verdict can hang on it. */
    public boolean canDecide() {
      return canDecide;
    }
  }
}
